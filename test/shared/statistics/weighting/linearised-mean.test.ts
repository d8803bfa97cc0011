import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pairwiseMomentsOf } from '#shared/statistics/moments/pairwise-moments-of.ts'
import { linearisedCombination } from '#shared/statistics/weighting/linearised-combination.ts'
import { linearisedMean } from '#shared/statistics/weighting/linearised-mean.ts'
import { mergeStratumMoments, stratumMomentsOf } from '#shared/statistics/weighting/stratum-moments.ts'

const values = Float64Array.of(3, 5, 4, Number.NaN, 7, 8, 6, 2, 9, 5)
const others = Float64Array.of(1, 4, 4, 2, 6, Number.NaN, 5, 3, 8, 5)
const weights = Float64Array.of(1, 2, 0.5, 1.5, 1, 3, 2, 0.8, 1.2, 1)
const strata = Int32Array.of(0, 0, 0, 0, 1, 1, 1, 2, 2, 2)

describe('linearisedMean', () => {
  it('equals survey’s svymean(na.rm = TRUE)', () => {
    const found = linearisedMean(stratumMomentsOf(values, weights, null, 1))
    expect(found?.mean).toBeCloseTo(6.032, 12)
    expect(found?.se).toBeCloseTo(0.7275565238736516, 12)
    expect(found).toMatchObject({ n: 9, weight: expect.closeTo(12.5, 12), df: 9 })
    // 12.5²/22.33
    expect(found?.effectiveN).toBeCloseTo(6.997313031795791, 12)
  })
  it('equals svymean with strata, an empty stratum left out', () => {
    for (const count of [3, 4]) {
      const found = linearisedMean(stratumMomentsOf(values, weights, strata, count))
      expect(found?.mean).toBeCloseTo(6.032, 12)
      expect(found?.se).toBeCloseTo(0.6852703441455301, 12)
      expect(found?.df).toBe(7)
    }
  })
  it('without weights is the mean with s/√n', () => {
    // 2, 4, 4, 6: s² = 8/3.
    const found = linearisedMean(stratumMomentsOf(Float64Array.of(2, 4, 4, 6), null, null, 1))
    expect(found).toMatchObject({ mean: 4, weight: 4, effectiveN: 4, df: 3 })
    expect(found?.se).toBeCloseTo(Math.sqrt(8 / 3 / 4), 12)
  })
  it('has no error where a stratum has a single row, and is undefined without answers', () => {
    const lonely = Int32Array.of(0, 0, 0, 0, 0, 0, 0, 0, 0, 1)
    expect(linearisedMean(stratumMomentsOf(values, weights, lonely, 2))).toMatchObject({ se: null, df: 8 })
    expect(linearisedMean(stratumMomentsOf(Float64Array.of(Number.NaN), null, null, 1))).toBeNull()
    expect(linearisedMean([])).toBeNull()
  })
  it('keeps its digits with an offset of a thousand million', () => {
    const found = linearisedMean(
      stratumMomentsOf(
        values.map((value) => value + 1e9),
        weights,
        null,
        1,
      ),
    )
    expect((found?.mean ?? 0) - 1e9).toBeCloseTo(6.032, 6)
    expect(found?.se).toBeCloseTo(0.7275565238736516, 6)
  })
  it('starts from the first stratum that has answers', () => {
    // The first stratum has rows, but no answer.
    const gap = Float64Array.of(Number.NaN, Number.NaN, 1e9 + 2, 1e9 + 4, 1e9 + 6)
    const found = linearisedMean(stratumMomentsOf(gap, null, Int32Array.of(0, 0, 1, 1, 1), 2))
    expect(found?.mean).toBe(1e9 + 4)
    // Σ(z)² = 8, n_h/(n_h − 1) = 3/2, W = 3.
    expect(found?.se).toBeCloseTo(Math.sqrt(12) / 3, 9)
  })
})

describe('mergeStratumMoments', () => {
  it('of parts equals the whole, wherever it is cut', () => {
    const answer = fc.oneof({ weight: 4, arbitrary: fc.integer({ min: 1, max: 9 }) }, fc.constant(Number.NaN))
    fc.assert(
      fc.property(
        fc.array(fc.tuple(answer, fc.integer({ min: 1, max: 8 })), { minLength: 1 }),
        fc.nat(10),
        (rows, cut) => {
          const column = Float64Array.from(rows, ([value]) => value)
          const weight = Float64Array.from(rows, ([, w]) => w / 4)
          const part = (from: number, to?: number) =>
            stratumMomentsOf(column.slice(from, to), weight.slice(from, to), null, 1)[0]
          const [a, b, whole] = [part(0, cut), part(cut), part(0)]
          if (!a || !b || !whole) throw new Error('no stratum')
          const merged = mergeStratumMoments(a, b)
          expect(merged.rows).toBe(whole.rows)
          expect(merged.n).toBe(whole.n)
          for (const key of ['weight', 'squaredWeight', 'squaredSpread'] as const) {
            expect(merged[key]).toBeCloseTo(whole[key], 9)
          }
          if (whole.n > 0) {
            expect(merged.mean).toBeCloseTo(whole.mean, 10)
            expect(merged.squaredMean).toBeCloseTo(whole.squaredMean, 10)
          }
        },
      ),
    )
  })
})

describe('linearisedCombination', () => {
  // R: n/(n − 1)·Σ(0.6·w(y − ȳ)/W_y − 0.4·w(x − x̄)/W_x)², missing answers 0.
  it('equals the sum of the linearised values in R, each mean over its own answers', () => {
    const squared = pairwiseMomentsOf(
      [values, others],
      weights.map((w) => w * w),
    )
    const found = linearisedCombination(
      [
        { coefficient: 0.6, mean: 6.032, weight: 12.5 },
        { coefficient: -0.4, mean: 47 / 11, weight: 11 },
      ],
      squared,
      10,
    )
    expect(found).toBeCloseTo(0.1418886203389746, 12)
  })
  it('equals survey’s svycontrast on complete rows', () => {
    const complete = [...values.keys()].filter((i) => !Number.isNaN((values[i] ?? 0) + (others[i] ?? 0)))
    const pick = (column: Float64Array) => Float64Array.from(complete, (i) => column[i] ?? 0)
    const squared = pairwiseMomentsOf(
      [pick(values), pick(others)],
      pick(weights).map((w) => w * w),
    )
    const found = linearisedCombination(
      [
        { coefficient: 0.6, mean: 5.410526315789474, weight: 9.5 },
        { coefficient: -0.4, mean: 4.631578947368421, weight: 9.5 },
      ],
      squared,
      8,
    )
    expect(found).toBeCloseTo(0.03492490299666646, 12)
  })
  it('needs two rows', () => {
    const squared = pairwiseMomentsOf([Float64Array.of(3)], Float64Array.of(1))
    expect(linearisedCombination([{ coefficient: 1, mean: 3, weight: 1 }], squared, 1)).toBeNaN()
  })
})
