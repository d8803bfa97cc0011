import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cellMomentsOf, mergeCellMoments } from '#shared/statistics/moments/cell-moments.ts'
import { momentsOf } from '#shared/statistics/moments/moments-of.ts'

const gap = Number.NaN

describe('cellMomentsOf', () => {
  it('by hand: leaves out rows without cell or value', () => {
    const cells = cellMomentsOf(Float64Array.of(2, 4, 9, gap, 7), Int32Array.of(0, 0, 1, 1, -1), 3, null)
    expect(cells).toEqual([
      { n: 2, weight: 2, squaredWeight: 2, mean: 3, squares: 2 },
      { n: 1, weight: 1, squaredWeight: 1, mean: 9, squares: 0 },
      { n: 0, weight: 0, squaredWeight: 0, mean: 0, squares: 0 },
    ])
  })
  it('keeps its digits far from zero', () => {
    const values = Float64Array.of(1e9 + 1, 1e9 + 2, 1e9 + 3)
    expect(cellMomentsOf(values, new Int32Array(3), 1, null)[0]?.squares).toBeCloseTo(2, 9)
  })
  it('agrees with the moments of a column, whole or merged from parts, with weights', () => {
    const row = fc.tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: 1, max: 5 }))
    fc.assert(
      fc.property(fc.array(row, { minLength: 2, maxLength: 30 }), fc.nat(), (rows, place) => {
        const values = Float64Array.from(rows, ([value]) => value)
        const weights = Float64Array.from(rows, ([, weight]) => weight / 2)
        const cut = place % rows.length
        const part = (from: number, to?: number) => {
          const some = values.slice(from, to)
          return cellMomentsOf(some, new Int32Array(some.length), 1, weights.slice(from, to))[0]
        }
        const [first, second] = [part(0, cut), part(cut)]
        const joined = first && second && mergeCellMoments(first, second)
        const whole = momentsOf([values], weights)
        expect(joined?.mean).toBeCloseTo(whole.means[0] ?? 0, 9)
        expect(joined?.squares).toBeCloseTo(whole.products[0] ?? 0, 7)
        expect(joined?.n).toBe(whole.n)
        expect(joined?.weight).toBeCloseTo(whole.weight, 9)
        expect(joined?.squaredWeight).toBeCloseTo(whole.squaredWeight, 9)
      }),
    )
  })
  it('without values counts the rows', () => {
    expect(cellMomentsOf(null, Int32Array.of(0, -1, 0), 1, Float64Array.of(2, 3, 0.5))).toEqual([
      { n: 2, weight: 2.5, squaredWeight: 4.25, mean: 0, squares: 0 },
    ])
  })
  it('merged with an empty cell stays as it is', () => {
    const empty = { n: 0, weight: 0, squaredWeight: 0, mean: 0, squares: 0 }
    const some = { n: 2, weight: 3, squaredWeight: 5, mean: 4, squares: 6 }
    expect(mergeCellMoments(empty, some)).toEqual(some)
    expect(mergeCellMoments(some, empty)).toEqual(some)
    expect(mergeCellMoments(empty, empty)).toEqual(empty)
  })
})
