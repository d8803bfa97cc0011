import { describe, expect, it } from 'vitest'
import { bartlettSphericity } from '#shared/statistics/factor/bartlett-sphericity.ts'
import { withPositiveSums } from '#shared/statistics/factor/loadings.ts'
import { maximumLikelihoodFactors } from '#shared/statistics/factor/maximum-likelihood-factors.ts'
import { minimumResidualFactors } from '#shared/statistics/factor/minimum-residual-factors.ts'
import { parallelAnalysis } from '#shared/statistics/factor/parallel-analysis.ts'
import { principalAxis } from '#shared/statistics/factor/principal-axis.ts'
import { inStandardOrder } from '#shared/statistics/factor/rotation.ts'
import { samplingAdequacy } from '#shared/statistics/factor/sampling-adequacy.ts'
import { heywoodCases, unsharedVariances } from '#shared/statistics/factor/uniqueness-limits.ts'
import { at, squareMatrix } from '#shared/statistics/matrix/square-matrix.ts'

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

describe('maximumLikelihoodFactors and minimumResidualFactors', () => {
  const rules = { factors: 1, maxIterations: 200, convergence: 1e-9 }
  const methods = [maximumLikelihoodFactors, minimumResidualFactors]
  it('find the loadings of one factor that made a correlation matrix, with a positive sum', () => {
    const made = [0.8, 0.7, 0.6, -0.5]
    const correlation = squareMatrix(4, (i, j) => (i === j ? 1 : (made[i] ?? 0) * (made[j] ?? 0)))
    for (const method of methods) {
      const found = method(correlation, rules)
      expect(found).toMatchObject({ converged: true, heywood: [] })
      expect(found?.loadings).toHaveLength(1)
      expect([...(found?.loadings[0] ?? [])]).toEqual(made.map((x) => expect.closeTo(x, 6)))
      expect([...(found?.communalities ?? [])]).toEqual(made.map((x) => expect.closeTo(x * x, 6)))
    }
    expect(maximumLikelihoodFactors(correlation, rules)?.discrepancy).toBeCloseTo(0, 10)
  })
  it('reproduce the correlations by the loadings of two factors', () => {
    const made = [
      [0.8, 0.7, 0.6, 0.1, 0, 0.2],
      [0, 0.1, 0.3, 0.7, 0.8, 0.5],
    ]
    const correlation = squareMatrix(6, (i, j) =>
      i === j ? 1 : made.reduce((sum, column) => sum + (column[i] ?? 0) * (column[j] ?? 0), 0),
    )
    for (const method of methods) {
      const loadings = method(correlation, { ...rules, factors: 2 })?.loadings ?? []
      expect(loadings).toHaveLength(2)
      for (let i = 0; i < 6; i++) {
        for (let j = 0; j < i; j++) {
          const product = loadings.reduce((sum, column) => sum + (column[i] ?? 0) * (column[j] ?? 0), 0)
          expect(product).toBeCloseTo(at(correlation, i, j), 5)
        }
      }
    }
  })
  it('say when they were stopped before they had converged', () => {
    const correlation = squareMatrix(4, (i, j) => (i === j ? 1 : 0.9 / (1 + i + j)))
    for (const method of methods) expect(method(correlation, { ...rules, maxIterations: 1 })?.converged).toBe(false)
  })
})

describe('principalAxis', () => {
  it('names the items whose communality passes 1', () => {
    // r₁₂·r₁₃/r₂₃ = 0.9·0.8/0.6 = 1.2.
    const correlation = { size: 3, values: Float64Array.of(1, 0.9, 0.8, 0.9, 1, 0.6, 0.8, 0.6, 1) }
    const start = Float64Array.of(0.9, 0.8, 0.6)
    const found = principalAxis(correlation, start, { factors: 1, maxIterations: 500, convergence: 1e-10 })
    expect(found.heywood).toEqual([0])
    expect([...found.communalities]).toEqual([1.2, 0.675, 8 / 15].map((x) => expect.closeTo(x, 6)))
    const plain = principalAxis(equal(3, 0.5), start, { factors: 1, maxIterations: 500, convergence: 1e-10 })
    expect(plain).toMatchObject({ heywood: [], converged: true })
    expect([...plain.communalities]).toEqual([0.5, 0.5, 0.5].map((x) => expect.closeTo(x, 6)))
  })
})

describe('inStandardOrder', () => {
  it('puts the larger factor first, turns sums positive and the correlations with them', () => {
    const pattern = [Float64Array.of(0.1, 0.3), Float64Array.of(-0.9, 0.2)]
    const found = inStandardOrder(pattern, two(0.4), true)
    expect(found.pattern.map((column) => [...column])).toEqual([
      [0.9, -0.2],
      [0.1, 0.3],
    ])
    expect([...(found.correlations?.values ?? [])]).toEqual([1, -0.4, -0.4, 1])
    // Structure = pattern·Φ: 0.9 − 0.4·0.1, −0.2 − 0.4·0.3; 0.1 − 0.4·0.9, 0.3 + 0.4·0.2.
    expect(found.structure.map((column) => [...column])).toEqual([
      [expect.closeTo(0.86, 12), expect.closeTo(-0.32, 12)],
      [expect.closeTo(-0.26, 12), expect.closeTo(0.38, 12)],
    ])
    const right = inStandardOrder(pattern, null, false)
    expect(right).toMatchObject({ correlations: null, converged: false })
    expect(right.structure).toEqual(right.pattern)
  })
})
