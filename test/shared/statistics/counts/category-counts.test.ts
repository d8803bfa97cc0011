import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { categoryCountsOf, mergeCategoryCounts } from '#shared/statistics/counts/category-counts.ts'

const names = ['北京', '上海', '广州']

describe('categoryCountsOf', () => {
  it('counts the categories that occur, with their weights, and the missing apart', () => {
    const { categories, missing, missingWeight } = categoryCountsOf(
      Int32Array.of(0, 2, -1, 0, -1),
      names,
      Float64Array.of(0.5, 2, 1, 0.25, 4),
    )
    expect([...categories]).toEqual([
      ['北京', { count: 2, weight: 0.75 }],
      ['广州', { count: 1, weight: 2 }],
    ])
    expect({ missing, missingWeight }).toEqual({ missing: 2, missingWeight: 5 })
  })
  it('without weights counts rows', () => {
    const { categories, missing, missingWeight } = categoryCountsOf(Int32Array.of(1, 1, -1), names, null)
    expect([...categories]).toEqual([['上海', { count: 2, weight: 2 }]])
    expect({ missing, missingWeight }).toEqual({ missing: 1, missingWeight: 1 })
  })
  it('merged from parts equals the whole, wherever it is cut', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1, max: 2 }), { maxLength: 30 }), fc.nat(30), (list, cut) => {
        const codes = Int32Array.from(list)
        const weights = Float64Array.from(list, (_, i) => ((i % 5) + 1) / 4)
        const merged = mergeCategoryCounts(
          categoryCountsOf(codes.slice(0, cut), names, weights.slice(0, cut)),
          categoryCountsOf(codes.slice(cut), names, weights.slice(cut)),
        )
        const whole = categoryCountsOf(codes, names, weights)
        expect(Object.fromEntries(merged.categories)).toEqual(Object.fromEntries(whole.categories))
        expect(merged).toMatchObject({ missing: whole.missing, missingWeight: whole.missingWeight })
      }),
    )
  })
})
