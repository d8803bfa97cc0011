import { describe, expect, it } from 'vitest'
import { bartlettSphericity } from '#shared/statistics/factor/bartlett-sphericity.ts'
import { withPositiveSums } from '#shared/statistics/factor/loadings.ts'
import { parallelAnalysis } from '#shared/statistics/factor/parallel-analysis.ts'
import { samplingAdequacy } from '#shared/statistics/factor/sampling-adequacy.ts'
import { heywoodCases, unsharedVariances } from '#shared/statistics/factor/uniqueness-limits.ts'
import { squareMatrix } from '#shared/statistics/matrix/square-matrix.ts'

const two = (r: number) => ({ size: 2, values: Float64Array.of(1, r, r, 1) })
const equal = (size: number, r: number) => squareMatrix(size, (i, j) => (i === j ? 1 : r))

describe('samplingAdequacy', () => {
  it('is ½ for two items, whatever they share', () => {
    for (const r of [0.1, -0.7]) expect(samplingAdequacy(two(r))?.overall).toBeCloseTo(0.5, 12)
  })
  it('by hand: three items that all correlate ½ have partial correlations of ⅓: ¼/(¼ + 1/9) = 9/13', () => {
    const found = samplingAdequacy(equal(3, 0.5))
    expect(found?.overall).toBeCloseTo(9 / 13, 12)
    expect([...(found?.items ?? [])]).toEqual([9 / 13, 9 / 13, 9 / 13].map((x) => expect.closeTo(x, 12)))
  })
  it('is undefined where nothing correlates or there is no inverse', () => {
    expect(samplingAdequacy(equal(3, 0))?.overall).toBeNaN()
    expect(samplingAdequacy(two(1))).toBeNull()
  })
})

describe('bartlettSphericity', () => {
  it('by hand: two items with r = ½ of 20 cases: −(19 − 9/6)·ln ¾, one degree of freedom', () => {
    const found = bartlettSphericity(two(0.5), 20)
    expect(found?.chiSquare).toBeCloseTo(-17.5 * Math.log(0.75), 12)
    expect(found?.df).toBe(1)
    // pchisq(5.034436, 1, lower.tail = FALSE)
    expect(found?.p).toBeCloseTo(0.02484817253450028, 10)
  })
  it('finds nothing where nothing correlates, and is undefined without inverse', () => {
    expect(bartlettSphericity(equal(4, 0), 50)).toMatchObject({ chiSquare: 0, df: 6, p: 1 })
    expect(bartlettSphericity(two(1), 50)).toBeNull()
    // With fewer cases than the correction takes off the statistic would be negative.
    expect(bartlettSphericity(equal(4, 0.5), 2)).toMatchObject({ chiSquare: 0, p: 1 })
  })
})

describe('parallelAnalysis', () => {
  const rules = { seed: 7, samples: 200, quantile: 0.95 }
  it('has means that add up to the number of variables, from large to small', () => {
    const { means } = parallelAnalysis(40, 5, rules)
    expect(means.reduce((sum, value) => sum + value, 0)).toBeCloseTo(5, 9)
    expect([...means]).toEqual([...means].sort((a, b) => b - a))
    expect(means[0]).toBeGreaterThan(1)
  })
  it('is the same for the same seed only', () => {
    expect(parallelAnalysis(40, 5, rules)).toEqual(parallelAnalysis(40, 5, rules))
    expect(parallelAnalysis(40, 5, { ...rules, seed: 8 })).not.toEqual(parallelAnalysis(40, 5, rules))
  })
  it('takes quantiles between order statistics in proportion (type 7)', () => {
    const one = parallelAnalysis(40, 3, { ...rules, samples: 1 })
    expect(one.limits).toEqual(one.means)
    const half = parallelAnalysis(40, 3, { ...rules, samples: 2, quantile: 0.5 })
    half.limits.forEach((limit, k) => {
      expect(limit).toBeCloseTo(half.means[k] ?? 0, 12)
    })
    const quarter = parallelAnalysis(40, 3, { ...rules, samples: 2, quantile: 0.25 })
    const [low, high] = [0, 1].map((quantile) => parallelAnalysis(40, 3, { ...rules, samples: 2, quantile }))
    quarter.limits.forEach((limit, k) => {
      expect(limit).toBeCloseTo((3 * (low?.limits[k] ?? 0) + (high?.limits[k] ?? 0)) / 4, 12)
    })
  })
  it('of two variables knows the law: the first eigenvalue is 1 + |r|, E|r| = √(2/(π·n)) but for 1/n', () => {
    const { means } = parallelAnalysis(400, 2, { ...rules, samples: 4000 })
    // Exactly Γ(½·(n − 1))/(√π·Γ(½·n)) = 0.03997 for n = 400; five standard errors of 4000 draws are 0.0024.
    expect(Math.abs((means[0] ?? 0) - 1.03997)).toBeLessThan(0.0024)
    expect((means[0] ?? 0) + (means[1] ?? 0)).toBeCloseTo(2, 10)
  })
})

describe('uniquenesses and signs', () => {
  it('are 1 over the diagonal of the inverse: ¾ for two items with r = ½', () => {
    expect([...(unsharedVariances(two(0.5)) ?? [])]).toEqual([0.75, 0.75].map((x) => expect.closeTo(x, 12)))
    expect(unsharedVariances(two(-1))).toBeNull()
  })
  it('at the lower limit, but for rounding, are Heywood cases', () => {
    expect(heywoodCases(Float64Array.of(0.3, 0.005, 0.0050000001, 0.0051))).toEqual([1, 2])
  })
  it('turns the factors whose loadings have a negative sum, and only these', () => {
    const turned = withPositiveSums([Float64Array.of(0.5, -0.7), Float64Array.of(-0.2, 0.6)])
    expect(turned.map((column) => [...column])).toEqual([
      [-0.5, 0.7],
      [-0.2, 0.6],
    ])
  })
})
