import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { correlationOf, covarianceOf } from '#shared/statistics/moments/covariance.ts'
import { mergeMoments } from '#shared/statistics/moments/merge-moments.ts'
import { emptyMoments, type Moments } from '#shared/statistics/moments/moments.ts'
import { momentsOf } from '#shared/statistics/moments/moments-of.ts'
import { columnsWithGaps, slice } from '../arbitraries.ts'

function expectSame(a: Moments, b: Moments, digits = 9): void {
  expect(a.n).toBe(b.n)
  expect(a.weight).toBeCloseTo(b.weight, digits)
  expect(a.squaredWeight).toBeCloseTo(b.squaredWeight, digits)
  a.means.forEach((mean, i) => {
    expect(mean).toBeCloseTo(b.means[i] ?? Number.NaN, digits)
  })
  a.products.forEach((product, i) => {
    expect(product).toBeCloseTo(b.products[i] ?? Number.NaN, digits)
  })
}

describe('momentsOf', () => {
  it('gives means and cross products about them', () => {
    const moments = momentsOf([Float64Array.of(1, 2, 3), Float64Array.of(2, 4, 9)], null)
    expect(moments).toMatchObject({ n: 3, weight: 3, squaredWeight: 3 })
    expect([...moments.means]).toEqual([2, 5])
    expect([...moments.products]).toEqual([2, 7, 7, 26])
  })

  it('leaves out every row with a gap in any column', () => {
    const moments = momentsOf([Float64Array.of(1, Number.NaN, 3, 5), Float64Array.of(2, 4, 6, Number.NaN)], null)
    expect(moments.n).toBe(2)
    expect([...moments.means]).toEqual([2, 4])
  })

  it('weighs rows by real numbers: Σw = 4, mean (0.5·1 + 1.5·2 + 2·4) / 4', () => {
    const moments = momentsOf([Float64Array.of(1, 2, 4)], Float64Array.of(0.5, 1.5, 2))
    expect(moments).toMatchObject({ n: 3, weight: 4, squaredWeight: 6.5 })
    expect(moments.means[0]).toBeCloseTo(2.875, 12)
    expect(moments.products[0]).toBeCloseTo(0.5 * 1.875 ** 2 + 1.5 * 0.875 ** 2 + 2 * 1.125 ** 2, 12)
  })

  it('keeps its precision when all values have an offset of a thousand million', () => {
    const rows = 5000
    const plain = Float64Array.from({ length: rows }, (_, i) => (i * 7) % 5)
    const offset = plain.map((value) => value + 1e9)
    const expected = momentsOf([plain], null).products[0] ?? 0
    expect(momentsOf([offset], null).products[0]).toBeCloseTo(expected, 6)
  })

  it('takes back what rounding left of the mean: values of 10¹⁵ keep their cross products, with weights too', () => {
    // 2,500 rows of 0, 1, 2, 3, 4 and of 4, 3, 2, 1, 0: Σ(x − 2)² = 500·10, Σ(x − 2)(y − 2) = −500·10. Sums of them pass 2⁵³.
    const [x, y] = [2, 3].map((turn) =>
      Float64Array.from({ length: 2500 }, (_, i) => 1e15 + (turn === 2 ? i % 5 : 4 - (i % 5))),
    )
    for (const weight of [null, 2]) {
      const weights = weight === null ? null : new Float64Array(2500).fill(weight)
      const { means, products } = momentsOf([x ?? new Float64Array(), y ?? new Float64Array()], weights)
      expect([...means].map((mean) => mean - 1e15)).toEqual([2, 2])
      const scale = weight ?? 1
      expect([...products]).toEqual([5000, -5000, -5000, 5000].map((value) => expect.closeTo(value * scale, 0)))
    }
  })

  it('gives nothing for no rows', () => {
    const empty = {
      size: 2,
      n: 0,
      weight: 0,
      squaredWeight: 0,
      means: new Float64Array(2),
      products: new Float64Array(4),
    }
    expect(momentsOf([new Float64Array(), new Float64Array()], null)).toEqual(empty)
    expect(emptyMoments(2)).toEqual(empty)
  })
})

describe('mergeMoments', () => {
  it('of two parts equals the moments of the whole, wherever it is cut', () => {
    fc.assert(
      fc.property(columnsWithGaps(3, { min: 0, max: 60 }), fc.nat(60), (columns, cut) => {
        const parts = mergeMoments(momentsOf(slice(columns, 0, cut), null), momentsOf(slice(columns, cut), null))
        expectSame(parts, momentsOf(columns, null))
      }),
    )
  })

  it('with an empty part on either side is the other part', () => {
    const columns = [Float64Array.of(1, 4), Float64Array.of(2, 9)]
    const whole = momentsOf(columns, null)
    expect(mergeMoments(whole, emptyMoments(2))).toEqual(whole)
    expect(mergeMoments(emptyMoments(2), whole)).toEqual(whole)
    expect(mergeMoments(emptyMoments(2), emptyMoments(2))).toEqual(emptyMoments(2))
  })

  it('equals the whole across many blocks, with weights', () => {
    const rows = 5000
    const columns = [3, 5, 11].map((step) => Float64Array.from({ length: rows }, (_, i) => (i * step) % 7))
    const weights = Float64Array.from({ length: rows }, (_, i) => 0.25 + ((i * 13) % 9) / 4)
    const part = (from: number, to: number) => momentsOf(slice(columns, from, to), weights.slice(from, to))
    const merged = mergeMoments(mergeMoments(part(0, 700), part(700, 3300)), part(3300, rows))
    expectSame(merged, momentsOf(columns, weights), 6)
  })

  it('with whole weights equals repeating the rows', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 1, max: 7 }), fc.integer({ min: 1, max: 4 })), {
          minLength: 1,
          maxLength: 30,
        }),
        (answers) => {
          const values = Float64Array.from(answers, ([value]) => value)
          const weights = Float64Array.from(answers, ([, weight]) => weight)
          const repeated = Float64Array.from(
            answers.flatMap(([value, weight]) => new Array<number>(weight).fill(value)),
          )
          const weighted = momentsOf([values], weights)
          const plain = momentsOf([repeated], null)
          expect(weighted.weight).toBe(plain.n)
          expect(weighted.means[0]).toBeCloseTo(plain.means[0] ?? 0, 10)
          expect(weighted.products[0]).toBeCloseTo(plain.products[0] ?? 0, 9)
        },
      ),
    )
  })
})

describe('covarianceOf and correlationOf', () => {
  it('by hand: columns 1, 2, 3 and 2, 4, 9 have variances 1 and 13 and the covariance 3.5', () => {
    const covariance = covarianceOf(momentsOf([Float64Array.of(1, 2, 3), Float64Array.of(2, 4, 9)], null))
    expect([...covariance.values]).toEqual([1, 3.5, 3.5, 13])
    const correlation = [...correlationOf(covariance).values]
    expect(correlation).toEqual([1, 3.5 / Math.sqrt(13), 3.5 / Math.sqrt(13), 1].map((r) => expect.closeTo(r, 14)))
    expect(correlation[0]).toBe(1)
  })
  it('divides by Σw − 1', () => {
    const covariance = covarianceOf(momentsOf([Float64Array.of(1, 2, 4)], Float64Array.of(0.5, 1.5, 2)))
    expect(covariance.values[0]).toBeCloseTo((0.5 * 1.875 ** 2 + 1.5 * 0.875 ** 2 + 2 * 1.125 ** 2) / 3, 12)
  })
  it('has no correlation with a constant, not even of itself', () => {
    const moments = momentsOf([Float64Array.of(1, 2, 3), Float64Array.of(5, 5, 5)], null)
    expect([...correlationOf(covarianceOf(moments)).values]).toEqual([1, Number.NaN, Number.NaN, Number.NaN])
  })
})
