import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { valueCountsOf } from '#shared/statistics/counts/value-counts-of.ts'
import { describe as describeCounts } from '#shared/statistics/descriptive/describe.ts'
import { quantile } from '#shared/statistics/descriptive/quantile.ts'

const of = (...values: number[]) => valueCountsOf(Float64Array.from(values), null)

describe('quantile', () => {
  it('is the weighted average at (n + 1)p: of 1, 2, 3, 4 the lower quartile is 1.25', () => {
    expect(quantile(of(1, 2, 3, 4), 0.25)).toBe(1.25)
    expect(quantile(of(1, 2, 3, 4), 0.75)).toBe(3.75)
  })
  it('stays within the values below the first and above the last position', () => {
    expect(quantile(of(1, 2, 3), 0.1)).toBe(1)
    expect(quantile(of(1, 2, 3), 0.95)).toBe(3)
  })
  it('steps in proportion onto a value of weight under 1, as SPSS does', () => {
    // W = 2.5, position 1.75: 0.75 beyond the weight 1 of the first value, onto a value of weight 0.5 → past it.
    const counts = valueCountsOf(Float64Array.of(10, 20, 30), Float64Array.of(1, 0.5, 1))
    expect(quantile(counts, 0.5)).toBe(20 + (30 - 20) * 0.25)
    expect(quantile(counts, 1.25 / 3.5)).toBe(10 + (20 - 10) * 0.5)
  })
  it('goes over to the next value once a whole step is taken', () => {
    // W = 4.5, position 1.1: a tenth of the way from 10 (weight 1) to 20 (weight 1.5), position 2.2 lies past that way.
    const counts = valueCountsOf(Float64Array.of(10, 20, 30), Float64Array.of(1, 1.5, 2))
    expect(quantile(counts, 1.1 / 5.5)).toBeCloseTo(11, 12)
    expect(quantile(counts, 2.2 / 5.5)).toBe(20)
    expect(quantile(counts, 2.9 / 5.5)).toBeCloseTo(24, 12)
    expect(quantile(of(), 0.5)).toBeNaN()
  })
  it('with whole weights equals repeating the values', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 4 })), { minLength: 1 }),
        fc.double({ min: 0.01, max: 0.99, noNaN: true }),
        (answers, p) => {
          const weighted = valueCountsOf(
            Float64Array.from(answers, ([value]) => value),
            Float64Array.from(answers, ([, weight]) => weight),
          )
          const repeated = answers.flatMap(([value, weight]) => new Array<number>(weight).fill(value))
          expect(quantile(weighted, p)).toBeCloseTo(quantile(of(...repeated), p), 9)
        },
      ),
    )
  })
})

describe('describe', () => {
  it('by hand: 2, 4, 4, 6 has mean 4, variance 8/3, no skewness, kurtosis 1.5', () => {
    const found = describeCounts(of(2, 4, 4, 6))
    expect(found).toMatchObject({ n: 4, mean: 4, min: 2, max: 6, range: 4, sum: 16, skewness: 0 })
    expect(found.variance).toBeCloseTo(8 / 3, 12)
    // n(n+1)·Σd⁴ − 3(Σd²)²(n−1) over (n−1)(n−2)(n−3)s⁴ = (20·32 − 3·64·3) / (6·64/9) = 1.5
    expect(found.kurtosis).toBeCloseTo(1.5, 12)
  })
  it('agrees with R on 1, 2, 2, 3, 5, 9, 4', () => {
    // psych::skew(type = 2), psych::kurtosi(type = 2), quantile(type = 6).
    const found = describeCounts(of(1, 2, 2, 3, 5, 9, 4))
    expect(found.skewness).toBeCloseTo(1.43054041407859, 12)
    expect(found.kurtosis).toBeCloseTo(2.217070637119114, 11)
    expect(found.quartiles).toEqual([2, 3, 5])
  })
  it('has the standard errors of skewness and kurtosis that SPSS prints', () => {
    // IBM SPSS prints .464 and .902 with 25 cases, .687 and 1.334 with 10, .241 and .478 with 100 (Tabachnick & Fidell’s √(6/N) is
    // an approximation). By hand for 10: √(6·10·9/(8·11·13)) = 0.687043, √(4·99·0.472028/(7·15)) = 1.334249.
    for (const [n, skewness, kurtosis] of [
      [10, 0.687043, 1.334249],
      [25, 0.463683, 0.901721],
      [100, 0.24138, 0.478331],
    ] as const) {
      const found = describeCounts(of(...Array.from({ length: n }, (_, i) => i)))
      expect(found.seSkewness).toBeCloseTo(skewness, 5)
      expect(found.seKurtosis).toBeCloseTo(kurtosis, 5)
    }
  })
  it('tells the shape from three and four cases on', () => {
    const shape = (n: number) => {
      const { skewness, seSkewness, kurtosis, seKurtosis } = describeCounts(of(...[1, 2, 4, 9].slice(0, n)))
      return [skewness, seSkewness, kurtosis, seKurtosis].map((value) => value !== null && Number.isFinite(value))
    }
    expect(shape(2)).toEqual([false, false, false, false])
    expect(shape(3)).toEqual([true, true, false, false])
    expect(shape(4)).toEqual([true, true, true, true])
    expect(describeCounts(of(1, 2))).toMatchObject({
      skewness: null,
      seSkewness: null,
      kurtosis: null,
      seKurtosis: null,
    })
    expect(describeCounts(of(1, 2, 4))).toMatchObject({ kurtosis: null, seKurtosis: null })
  })
  it('leaves undefined statistics null: nothing, one value, no spread', () => {
    expect(describeCounts(of(Number.NaN))).toMatchObject({ n: 0, missing: 1, mean: null, sd: null, quartiles: null })
    expect(describeCounts(of(5))).toMatchObject({ n: 1, mean: 5, sd: null, seMean: null, skewness: null })
    expect(describeCounts(of(3, 3, 3, 3))).toMatchObject({ sd: 0, skewness: null, kurtosis: null })
  })
  it('with weights: variance over Σw − 1, standard error over the effective n', () => {
    const found = describeCounts(valueCountsOf(Float64Array.of(1, 2, 4), Float64Array.of(0.5, 1.5, 2)))
    const variance = (0.5 * 1.875 ** 2 + 1.5 * 0.875 ** 2 + 2 * 1.125 ** 2) / 3
    expect(found.variance).toBeCloseTo(variance, 12)
    expect(found.effectiveN).toBeCloseTo(16 / 6.5, 12)
    expect(found.seMean).toBeCloseTo(Math.sqrt(variance / (16 / 6.5)), 12)
  })
  it('moves with a shift and stretches with a scale; the shape stays', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 4, maxLength: 40 }),
        fc.integer({ min: -50, max: 50 }),
        fc.integer({ min: 1, max: 9 }),
        (values, shift, factor) => {
          fc.pre(new Set(values).size > 1)
          const before = describeCounts(of(...values))
          const after = describeCounts(of(...values.map((value) => value * factor + shift)))
          expect(after.mean).toBeCloseTo((before.mean ?? 0) * factor + shift, 9)
          expect(after.sd).toBeCloseTo((before.sd ?? 0) * factor, 9)
          expect(after.skewness).toBeCloseTo(before.skewness ?? 0, 8)
          expect(after.kurtosis).toBeCloseTo(before.kurtosis ?? 0, 7)
        },
      ),
    )
  })
  it('keeps its precision with an offset of a thousand million', () => {
    const offset = describeCounts(of(1e9 + 2, 1e9 + 4, 1e9 + 4, 1e9 + 6))
    expect(offset.variance).toBeCloseTo(8 / 3, 9)
    expect(offset.kurtosis).toBeCloseTo(1.5, 9)
  })
})
