import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { meanImputedMoments } from '#shared/statistics/moments/mean-imputed-moments.ts'
import { mergePairwiseMoments } from '#shared/statistics/moments/merge-pairwise-moments.ts'
import { momentsOf } from '#shared/statistics/moments/moments-of.ts'
import { pairwiseCovariance } from '#shared/statistics/moments/pairwise-covariance.ts'
import { pairwiseMomentsOf } from '#shared/statistics/moments/pairwise-moments-of.ts'
import { columnsOfMarks, columnsWithGaps, slice } from '../arbitraries.ts'

describe('pairwiseMomentsOf', () => {
  it('uses, for each pair, the rows that answer both', () => {
    const x = Float64Array.of(1, 2, 3, Number.NaN)
    const y = Float64Array.of(Number.NaN, 4, 8, 6)
    const moments = pairwiseMomentsOf([x, y], null)
    expect([...moments.counts]).toEqual([3, 2, 2, 3])
    expect([...moments.means]).toEqual([2, 2.5, 6, 6])
    expect([...moments.products]).toEqual([2, 2, 2, 8])
    expect(moments.n).toBe(4)
  })

  it('with weights, by hand: Σw, Σw², means and products of the rows that answer both', () => {
    const x = Float64Array.of(1, 2, 4, Number.NaN, Number.NaN)
    const y = Float64Array.of(Number.NaN, 3, 5, 6, Number.NaN)
    const moments = pairwiseMomentsOf([x, y], Float64Array.of(2, 1, 3, 0.5, 7))
    // The last row has no answer at all. Both answer rows 2 and 3: means (2 + 12)/4 and (3 + 15)/4.
    expect(moments).toMatchObject({ n: 4, weight: 6.5, squaredWeight: 14.25 })
    expect([...moments.counts]).toEqual([3, 2, 2, 3])
    expect([...moments.weights]).toEqual([6, 4, 4, 4.5])
    expect([...moments.means]).toEqual([16 / 6, 3.5, 4.5, 21 / 4.5].map((mean) => expect.closeTo(mean, 12)))
    expect(moments.products[1]).toBeCloseTo(1 * -1.5 * -1.5 + 3 * 0.5 * 0.5, 12)
    expect(moments.products[0]).toBeCloseTo(2 + 4 + 48 - 16 ** 2 / 6, 12)
  })

  it('keeps its digits with an offset of a thousand million', () => {
    const x = Float64Array.from({ length: 3000 }, (_, i) => 1e9 + (i % 5))
    const y = Float64Array.from({ length: 3000 }, (_, i) => (i % 7 === 0 ? Number.NaN : 1e9 - (i % 5)))
    const { products, means } = pairwiseMomentsOf([x, y], null)
    expect(products[0]).toBeCloseTo(600 * 10, 5)
    const both = [...y.keys()].filter((i) => i % 7 !== 0).map((i) => i % 5)
    const mean = both.reduce((sum, value) => sum + value, 0) / both.length
    expect((means[1] ?? 0) - 1e9).toBeCloseTo(mean, 6)
    expect(products[1]).toBeCloseTo(-both.reduce((sum, value) => sum + (value - mean) ** 2, 0), 5)
  })

  it('has no covariance where fewer than two rows answer both', () => {
    const moments = pairwiseMomentsOf(
      [Float64Array.of(1, 2, 4), Float64Array.of(Number.NaN, Number.NaN, 3), new Float64Array(3).fill(Number.NaN)],
      null,
    )
    const { values } = pairwiseCovariance(moments)
    expect(values[0]).toBeCloseTo(7 / 3, 12)
    expect([...values.slice(1)]).toEqual(new Array<number>(8).fill(Number.NaN))
    expect(moments.means[8]).toBe(0)
  })

  it('equals the listwise moments of each pair of columns', () => {
    fc.assert(
      fc.property(columnsWithGaps(3, { min: 1, max: 40 }), (columns) => {
        const pairwise = pairwiseMomentsOf(columns, null)
        for (const i of [0, 1, 2]) {
          for (const j of [0, 1, 2]) {
            const pair = momentsOf([columns[i] ?? new Float64Array(), columns[j] ?? new Float64Array()], null)
            expect(pairwise.counts[i * 3 + j]).toBe(pair.n)
            expect(pairwise.products[i * 3 + j]).toBeCloseTo(pair.products[1] ?? 0, 9)
          }
        }
      }),
    )
  })

  it('merged from parts equals the whole, weights and gaps included', () => {
    fc.assert(
      fc.property(columnsWithGaps(3, { min: 0, max: 40 }), fc.nat(40), (columns, cut) => {
        const weights = Float64Array.from({ length: columns[0]?.length ?? 0 }, (_, i) => 0.5 + (i % 3))
        const merged = mergePairwiseMoments(
          pairwiseMomentsOf(slice(columns, 0, cut), weights.slice(0, cut)),
          pairwiseMomentsOf(slice(columns, cut), weights.slice(cut)),
        )
        const whole = pairwiseMomentsOf(columns, weights)
        expect(merged.n).toBe(whole.n)
        expect(merged.weight).toBeCloseTo(whole.weight, 9)
        expect(merged.squaredWeight).toBeCloseTo(whole.squaredWeight, 9)
        whole.products.forEach((product, i) => {
          expect(merged.products[i]).toBeCloseTo(product, 9)
          expect(merged.means[i]).toBeCloseTo(whole.means[i] ?? 0, 9)
          expect(merged.counts[i]).toBe(whole.counts[i])
          expect(merged.weights[i]).toBeCloseTo(whole.weights[i] ?? 0, 9)
        })
      }),
    )
  })

  it('without gaps equals the listwise moments', () => {
    fc.assert(
      fc.property(columnsOfMarks(3, { min: 1, max: 40 }), (columns) => {
        const pairwise = pairwiseMomentsOf(columns, null)
        momentsOf(columns, null).products.forEach((product, i) => {
          expect(pairwise.products[i]).toBeCloseTo(product, 9)
        })
      }),
    )
  })
})

describe('meanImputedMoments', () => {
  it('equals filling every gap with the mean of its column', () => {
    fc.assert(
      fc.property(columnsWithGaps(3, { min: 2, max: 40 }), (columns) => {
        fc.pre(columns.every((column) => column.some((value) => !Number.isNaN(value))))
        const answered = (row: number) => columns.some((column) => !Number.isNaN(column[row]))
        const filled = columns.map((column) => {
          const given = column.filter((value) => !Number.isNaN(value))
          const mean = given.reduce((sum, value) => sum + value, 0) / given.length
          return column.map((value) => (Number.isNaN(value) ? mean : value)).filter((_, row) => answered(row))
        })
        const expected = momentsOf(filled, null)
        const found = meanImputedMoments(pairwiseMomentsOf(columns, null))
        expect(found.n).toBe(expected.n)
        expected.products.forEach((product, i) => {
          expect(found.products[i]).toBeCloseTo(product, 9)
        })
      }),
    )
  })
})
