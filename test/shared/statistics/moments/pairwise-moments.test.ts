import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { meanImputedMoments } from '#shared/statistics/moments/mean-imputed-moments.ts'
import { mergePairwiseMoments } from '#shared/statistics/moments/merge-pairwise-moments.ts'
import { momentsOf } from '#shared/statistics/moments/moments-of.ts'
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
        whole.products.forEach((product, i) => {
          expect(merged.products[i]).toBeCloseTo(product, 9)
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
