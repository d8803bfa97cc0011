import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { squareMatrix } from '#shared/statistics/matrix/square-matrix.ts'
import { cronbachAlpha } from '#shared/statistics/reliability/cronbach-alpha.ts'
import { guttmanLambdas, lambda4 } from '#shared/statistics/reliability/guttman-lambdas.ts'
import { itemStatistics } from '#shared/statistics/reliability/item-statistics.ts'
import { omegaTotal } from '#shared/statistics/reliability/omega.ts'
import { oneFactorSolution } from '#shared/statistics/reliability/one-factor-solution.ts'
import { splitHalf } from '#shared/statistics/reliability/split-half.ts'

/** Variances 4, 5, 3, 6; all elements add up to 33. */
const covariance = {
  size: 4,
  values: Float64Array.of(4, 2, 1, 1.5, 2, 5, 1.2, 1, 1, 1.2, 3, 0.8, 1.5, 1, 0.8, 6),
}
const correlation = squareMatrix(4, (i, j) => {
  const element = (a: number, b: number) => covariance.values[a * 4 + b] ?? 0
  return element(i, j) / Math.sqrt(element(i, i) * element(j, j))
})
const two = (correlated: number) => ({ size: 2, values: Float64Array.of(1, correlated, correlated, 1) })

describe('guttmanLambdas', () => {
  it('by hand: λ₁ = 15/33, λ₂ with Σ of squares 20.66, λ₄ = 4·4.7/33', () => {
    // Off the diagonal 2, 1, 1.5, 1.2, 1, 0.8: squares 4 + 1 + 2.25 + 1.44 + 1 + 0.64 = 10.33, twice 20.66.
    const found = guttmanLambdas(covariance)
    expect(found.lambda1).toBeCloseTo(15 / 33, 12)
    expect(found.lambda2).toBeCloseTo((15 + Math.sqrt((4 / 3) * 20.66)) / 33, 12)
    expect(found.lambda3).toBeCloseTo((4 / 3) * (15 / 33), 12)
    // Halves {1, 2} and {3, 4}: variances 13 and 10.6, covariance 4.7.
    expect(found.lambda4).toBeCloseTo(2 * (1 - 23.6 / 33), 12)
    // The first item has the largest sum of squares, 4 + 1 + 2.25 = 7.25; the second 4 + 1.44 + 1 = 6.44.
    expect(found.lambda5).toBeCloseTo((15 + 2 * Math.sqrt(7.25)) / 33, 12)
  })
  it('splits an odd number of items after the larger half', () => {
    // Three items, all variances 1: first two correlate 0.5, others 0.2. Halves {1, 2}: variance 3, {3}: 1, all 4.8.
    const three = squareMatrix(3, (i, j) => (i === j ? 1 : i + j === 1 ? 0.5 : 0.2))
    expect(guttmanLambdas(three).lambda4).toBeCloseTo(2 * (1 - 4 / 4.8), 12)
    expect(lambda4(three, [0])).toBeCloseTo(2 * (1 - (1 + 2.4) / 4.8), 12)
  })
})

describe('splitHalf', () => {
  it('by hand and R: r = 4.7/√(13·10.6), stepped up, and the lengths of the halves', () => {
    const found = splitHalf(covariance, [0, 1])
    expect(found.items).toEqual([2, 2])
    expect(found.correlation).toBeCloseTo(0.4003808056713916, 12)
    expect(found.spearmanBrownEqual).toBeCloseTo((2 * 0.4003808056713916) / 1.4003808056713916, 12)
    expect(found.spearmanBrownUnequal).toBeCloseTo(found.spearmanBrownEqual, 12)
    expect(found.guttman).toBeCloseTo(2 * (1 - 23.6 / 33), 12)
  })
  it('steps unequal halves up by Horst’s formula: parallel items keep the reliability of the whole', () => {
    // Five parallel items with r = 0.5: Spearman-Brown 5·0.5/(1 + 4·0.5) = 5/6, however they are split.
    const parallel = squareMatrix(5, (i, j) => (i === j ? 1 : 0.5))
    for (const half of [[0, 1], [0], [0, 1, 2]]) {
      expect(splitHalf(parallel, half).spearmanBrownUnequal).toBeCloseTo(5 / 6, 10)
      expect(splitHalf(parallel, half).items).toEqual([half.length, 5 - half.length])
    }
  })
  it('is 1 for halves that are the same, and undefined where they oppose each other or one does not vary', () => {
    expect(splitHalf(two(1), [0])).toMatchObject({ correlation: 1, spearmanBrownEqual: 1, spearmanBrownUnequal: 1 })
    expect(splitHalf(two(-1), [0])).toMatchObject({ correlation: -1, spearmanBrownEqual: Number.NaN })
    const flat = { size: 2, values: Float64Array.of(1, 0, 0, 0) }
    expect(splitHalf(flat, [0])).toMatchObject({ correlation: Number.NaN, spearmanBrownEqual: Number.NaN })
  })
})

describe('itemStatistics', () => {
  it('by hand: the second item against the others, without it 33 − 5 − 8.4 = 19.6 with variances 13', () => {
    const [, second] = itemStatistics(covariance)
    expect(second?.scaleVarianceIfDeleted).toBeCloseTo(19.6, 12)
    expect(second?.correctedItemTotal).toBeCloseTo(4.2 / Math.sqrt(5 * 19.6), 12)
    expect(second?.alphaIfDeleted).toBeCloseTo(1.5 * (1 - 13 / 19.6), 12)
  })
  it('of two items has correlations, but no alpha without one of them; a constant item has no correlation', () => {
    expect(itemStatistics(two(0.5))[0]).toMatchObject({ correctedItemTotal: 0.5, alphaIfDeleted: Number.NaN })
    const flat = { size: 3, values: Float64Array.of(0, 0, 0, 0, 1, 0.5, 0, 0.5, 1) }
    const [constant, varying] = itemStatistics(flat)
    expect(constant?.correctedItemTotal).toBeNaN()
    expect(constant?.alphaIfDeleted).toBeCloseTo(2 / 3, 12)
    expect(varying?.correctedItemTotal).toBeCloseTo(0.5, 12)
  })
})

describe('cronbachAlpha', () => {
  it('is undefined for a single item and for a sum that does not vary', () => {
    expect(cronbachAlpha({ size: 1, values: Float64Array.of(3) })).toBeNaN()
    expect(cronbachAlpha(two(-1))).toBeNaN()
    expect(cronbachAlpha({ size: 2, values: new Float64Array(4) })).toBeNaN()
  })
})

describe('oneFactorSolution', () => {
  it('equals R’s factanal', () => {
    const solution = oneFactorSolution(correlation)
    const loadings = [0.719380063457958, 0.617396695010805, 0.4428785594592572, 0.3842358038409958]
    expect([...(solution?.loadings ?? [])]).toEqual(loadings.map((value) => expect.closeTo(value, 5)))
    expect(solution).toMatchObject({ converged: true, heywood: [] })
  })
  it('names the items whose uniqueness stops at the limit, where factanal stops too', () => {
    const strange = {
      size: 4,
      values: Float64Array.of(1, 0.9, 0.9, 0.2, 0.9, 1, 0.7, 0.3, 0.9, 0.7, 1, 0.2, 0.2, 0.3, 0.2, 1),
    }
    const solution = oneFactorSolution(strange)
    expect(solution?.heywood).toEqual([0])
    expect(solution?.converged).toBe(true)
    const uniquenesses = [0.005, 0.1904742925977113, 0.1906717565904234, 0.9585228829953925]
    expect([...(solution?.uniquenesses ?? [])]).toEqual(uniquenesses.map((value) => expect.closeTo(value, 4)))
  })
  it('has loadings with a positive sum, whichever way most items point', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }), (turned) => {
        const sign = (i: number) => (turned[i] === true ? -1 : 1)
        const loads = [0.8, 0.7, 0.6, 0.5]
        const made = squareMatrix(4, (i, j) => (i === j ? 1 : sign(i) * sign(j) * (loads[i] ?? 0) * (loads[j] ?? 0)))
        const found = [...(oneFactorSolution(made)?.loadings ?? [])]
        const expected = loads.map((loading, i) => sign(i) * loading)
        const turn = expected.reduce((sum, x) => sum + x, 0) < 0 ? -1 : 1
        expect(found.reduce((sum, x) => sum + x, 0)).toBeGreaterThanOrEqual(-1e-6)
        // 0.8 + 0.5 − 0.7 − 0.6 = 0: either way round is right.
        fc.pre(Math.abs(expected.reduce((sum, x) => sum + x, 0)) > 0.1)
        expect(found).toEqual(expected.map((x) => expect.closeTo(turn * x, 4)))
      }),
    )
  })
  it('exists for three items', () => {
    // By hand: r = 0.42, 0.56, 0.48: λ = 0.7, 0.6, 0.8.
    const three = { size: 3, values: Float64Array.of(1, 0.42, 0.56, 0.42, 1, 0.48, 0.56, 0.48, 1) }
    expect([...(oneFactorSolution(three)?.loadings ?? [])]).toEqual([0.7, 0.6, 0.8].map((x) => expect.closeTo(x, 5)))
  })
})

describe('omegaTotal', () => {
  const loadings = Float64Array.of(0.719380063457958, 0.617396695010805, 0.4428785594592572, 0.3842358038409958)
  const uniquenesses = Float64Array.of(0.4824923243326998, 0.6188213210557385, 0.8038585815602477, 0.8523628469370766)
  it('equals the formula in R on factanal’s solution, standardised and in raw units', () => {
    expect(omegaTotal(loadings, uniquenesses)).toBeCloseTo(0.6293615657214899, 12)
    const deviations = Float64Array.of(2, Math.sqrt(5), Math.sqrt(3), Math.sqrt(6))
    expect(omegaTotal(loadings, uniquenesses, deviations)).toBeCloseTo(0.620262873605583, 12)
  })
  it('by hand: equal loadings √½ of k items are alpha of parallel items, k·½/(1 + (k − 1)·½)', () => {
    const root = new Float64Array(5).fill(Math.SQRT1_2)
    expect(omegaTotal(root, new Float64Array(5).fill(0.5))).toBeCloseTo(5 / 6, 12)
  })
})
