import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareText } from '#shared/statistics/counts/compare-text.ts'
import { histogram } from '#shared/statistics/counts/histogram.ts'
import { mergeValueCounts } from '#shared/statistics/counts/merge-value-counts.ts'
import { valueCountsOf } from '#shared/statistics/counts/value-counts-of.ts'

const values = fc.array(
  fc.oneof(fc.integer({ min: -3, max: 9 }), fc.constant(Number.NaN), fc.constantFrom(0.5, 2.25)),
  {
    maxLength: 50,
  },
)

describe('valueCountsOf', () => {
  it('counts whole numbers, ascending, and the missing apart', () => {
    const counts = valueCountsOf(Float64Array.of(5, 3, 5, Number.NaN), null)
    expect([...counts.values]).toEqual([3, 5])
    expect([...counts.counts]).toEqual([1, 2])
    expect(counts.missing).toBe(1)
  })

  it('counts fractions and values far apart in the same way', () => {
    const counts = valueCountsOf(Float64Array.of(2.5, 1e6, 2.5, -1), Float64Array.of(1, 0.5, 0.25, 2))
    expect([...counts.values]).toEqual([-1, 2.5, 1e6])
    expect([...counts.counts]).toEqual([1, 2, 1])
    expect([...counts.weights]).toEqual([2, 1.25, 0.5])
    expect(counts.squaredWeight).toBeCloseTo(5.3125, 12)
  })

  it('merged from parts equals the whole, wherever it is cut', () => {
    fc.assert(
      fc.property(values, fc.nat(50), (list, cut) => {
        const whole = Float64Array.from(list)
        const merged = mergeValueCounts(valueCountsOf(whole.slice(0, cut), null), valueCountsOf(whole.slice(cut), null))
        const expected = valueCountsOf(whole, null)
        expect([...merged.values]).toEqual([...expected.values])
        expect([...merged.counts]).toEqual([...expected.counts])
        expect(merged.missing).toBe(expected.missing)
      }),
    )
  })
})

describe('histogram', () => {
  it('gives every mark of a scale its own bin, empty ones in between included', () => {
    expect(histogram(valueCountsOf(Float64Array.of(1, 2, 2, 5), null))).toEqual([
      { from: 0.5, to: 1.5, count: 1 },
      { from: 1.5, to: 2.5, count: 2 },
      { from: 2.5, to: 3.5, count: 0 },
      { from: 3.5, to: 4.5, count: 0 },
      { from: 4.5, to: 5.5, count: 1 },
    ])
  })

  it('uses round widths for measurements: Sturges asks for 4 bins of 0.225 over 8 values, 0.5 is the next round width', () => {
    const bins = histogram(valueCountsOf(Float64Array.of(0, 0.1, 0.25, 0.3, 0.45, 0.5, 0.77, 0.9), null))
    expect(bins.map((bin) => bin.from)).toEqual([0, 0.5])
    expect(bins.map((bin) => bin.count)).toEqual([5, 3])
  })

  it('loses no value', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -1e4, max: 1e4, noNaN: true }), { minLength: 1, maxLength: 60 }),
        (list) => {
          const bins = histogram(valueCountsOf(Float64Array.from(list), null))
          expect(bins.reduce((sum, bin) => sum + bin.count, 0)).toBe(list.length)
        },
      ),
    )
  })
})

describe('compareText', () => {
  it('orders by code point, characters beyond U+FFFF after all others', () => {
    expect(['𠮷', 'Ａ', 'b', '中', 'B', ''].sort(compareText)).toEqual(['', 'B', 'b', '中', 'Ａ', '𠮷'])
  })
})
