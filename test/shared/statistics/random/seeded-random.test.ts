import { describe, expect, it } from 'vitest'
import { seededRandom } from '#shared/statistics/random/seeded-random.ts'

const draws = 40_000

function moments(draw: () => number) {
  const values = Array.from({ length: draws }, draw)
  const mean = values.reduce((sum, x) => sum + x, 0) / draws
  return { mean, variance: values.reduce((sum, x) => sum + (x - mean) ** 2, 0) / draws }
}

describe('seededRandom', () => {
  it('repeats itself for the same seed only', () => {
    const first = seededRandom(5)
    const again = seededRandom(5)
    const numbers = Array.from({ length: 20 }, first.uniform)
    expect(Array.from({ length: 20 }, again.uniform)).toEqual(numbers)
    expect(Array.from({ length: 20 }, seededRandom(6).uniform)).not.toEqual(numbers)
  })
  // Five standard errors of the moments of 40,000 draws.
  it('is uniform between 0 and 1: mean ½, variance 1/12', () => {
    const { mean, variance } = moments(seededRandom(1).uniform)
    expect(Math.abs(mean - 0.5)).toBeLessThan(0.0075)
    expect(Math.abs(variance - 1 / 12)).toBeLessThan(0.002)
  })
  it('is standard normal: mean 0, variance 1, 95% within 1.96', () => {
    const random = seededRandom(2)
    const { mean, variance } = moments(random.normal)
    expect(Math.abs(mean)).toBeLessThan(0.025)
    expect(Math.abs(variance - 1)).toBeLessThan(0.036)
    const within = moments(() => (Math.abs(random.normal()) < 1.959964 ? 1 : 0)).mean
    expect(Math.abs(within - 0.95)).toBeLessThan(0.0055)
  })
  it.each([1, 2, 7.5, 300])('is chi-square with %d degrees of freedom: mean df, variance 2·df', (df) => {
    const random = seededRandom(3)
    const { mean, variance } = moments(() => random.chiSquare(df))
    expect(Math.abs(mean - df)).toBeLessThan(5 * Math.sqrt((2 * df) / draws))
    expect(Math.abs(variance / (2 * df) - 1)).toBeLessThan(5 * Math.sqrt((2 + 12 / df) / draws))
  })
})
