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
  it('draws the numbers of sfc32 after twenty warm-up steps, for seeds beyond 32 bits too', () => {
    // A separate implementation of the published recurrence (Python, integers of any length).
    const known: readonly [number, readonly number[]][] = [
      [1, [0.6232979242922738, 0.08278222696390003, 0.24538725323509425, 0.30796735326293856]],
      [2 ** 32 * 5 + 7, [0.0016961336368694901, 0.9207220004172996, 0.6000280348816887]],
      [20240601, [0.7982336556306109, 0.47451237204950303, 0.5651196459075436]],
    ]
    for (const [seed, numbers] of known) {
      const random = seededRandom(seed)
      expect(numbers.map(() => random.uniform())).toEqual(numbers)
    }
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
  it('takes both normal values of a pair: the polar method needs 4/π pairs of numbers for two of them', () => {
    // Two normal values by hand from the stream: x, y = 2u − 1 with x² + y² < 1, times √(−2 ln s/s).
    const uniform = seededRandom(1).uniform
    const expected: number[] = []
    while (expected.length < 6) {
      const [x, y] = [2 * uniform() - 1, 2 * uniform() - 1]
      const square = x ** 2 + y ** 2
      if (square < 1) expected.push(...[x, y].map((value) => value * Math.sqrt((-2 * Math.log(square)) / square)))
    }
    const random = seededRandom(1)
    expect(expected.map(() => random.normal())).toEqual(expected.map((value) => expect.closeTo(value, 12)))
  })
  // 5% and 95% points of chi-square (R: qchisq); five standard errors of a share of 40,000 draws.
  it.each([
    [1, 0.003932140000019522, 3.841458820694124],
    [1.5, 0.03323277631249036, 4.980195284308648],
    [2, 0.1025865887751011, 5.991464547107979],
    [7.5, 2.446258867035925, 14.791162353525856],
  ])('has a twentieth of chi-square values in either tail with %d degrees of freedom', (df, low, high) => {
    const random = seededRandom(11)
    const values = Array.from({ length: draws }, () => random.chiSquare(df))
    for (const share of [
      values.filter((value) => value < low).length / draws,
      values.filter((value) => value > high).length / draws,
    ]) {
      expect(Math.abs(share - 0.05)).toBeLessThan(5 * Math.sqrt((0.05 * 0.95) / draws))
    }
  })
})
