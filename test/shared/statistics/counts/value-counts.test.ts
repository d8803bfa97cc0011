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

  it('counts whole numbers with their weights, the missing ones apart', () => {
    const counts = valueCountsOf(Float64Array.of(3, 1, Number.NaN, 3), Float64Array.of(0.5, 2, 0.75, 0.25))
    expect(counts).toEqual({
      values: Float64Array.of(1, 3),
      counts: Float64Array.of(1, 2),
      weights: Float64Array.of(2, 0.75),
      squaredWeight: 4.3125,
      missing: 1,
      missingWeight: 0.75,
    })
  })

  it('counts fractions with missing values among them, and nothing at all', () => {
    const counts = valueCountsOf(Float64Array.of(2.5, Number.NaN, 0.5), Float64Array.of(2, 3, 4))
    expect([...counts.values]).toEqual([0.5, 2.5])
    expect([...counts.weights]).toEqual([4, 2])
    expect(counts).toMatchObject({ missing: 1, missingWeight: 3 })
    const nothing = valueCountsOf(Float64Array.of(Number.NaN), Float64Array.of(2))
    expect(nothing).toMatchObject({ values: new Float64Array(), missing: 1, missingWeight: 2, squaredWeight: 0 })
  })

  it('counts whole numbers far apart and close together alike', () => {
    for (const far of [4095, 4096, 1e9]) {
      const counts = valueCountsOf(Float64Array.of(far, 0, far), Float64Array.of(1, 2, 3))
      expect([...counts.values]).toEqual([0, far])
      expect([...counts.weights]).toEqual([2, 4])
    }
  })

  it('merged from parts equals the whole, wherever it is cut', () => {
    fc.assert(
      fc.property(values, fc.nat(50), fc.boolean(), (list, cut, weighted) => {
        const whole = Float64Array.from(list)
        // Quarters add up without rounding.
        const weights = weighted ? whole.map((_, i) => ((i % 7) + 1) / 4) : null
        const merged = mergeValueCounts(
          valueCountsOf(whole.slice(0, cut), weights?.slice(0, cut) ?? null),
          valueCountsOf(whole.slice(cut), weights?.slice(cut) ?? null),
        )
        expect(merged).toEqual(valueCountsOf(whole, weights))
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

  it('has edges that are round and lie at or below the smallest value', () => {
    // Of three values Sturges asks for 3 bins: 0.0003/3 = 0.0001, 70/3 → 50.
    const small = histogram(valueCountsOf(Float64Array.of(0, 0.0001, 0.0003), null))
    expect(small.map((bin) => bin.count)).toEqual([1, 1, 0, 1])
    expect(small.map((bin) => bin.to)).toEqual([0.0001, 0.0002, 0.0003, 0.0004])
    // In doubles 0.3/0.1 is less than 3: a value on an edge still belongs to the bin above.
    expect(histogram(valueCountsOf(Float64Array.of(0.3, 0.45, 0.6), null)).map((bin) => bin.count)).toEqual([
      1, 1, 0, 1,
    ])
    const large = histogram(valueCountsOf(Float64Array.of(-20, 10.5, 50), null))
    expect(large.map((bin) => bin.from)).toEqual([-50, 0, 50])
    expect(large.map((bin) => bin.count)).toEqual([1, 1, 1])
  })

  it('gives whole numbers their own bins up to twenty steps, not beyond, wherever they lie', () => {
    expect(histogram(valueCountsOf(Float64Array.of(100, 120), null))).toHaveLength(21)
    // 21 steps in 2 bins: 10.5 → 20.
    expect(histogram(valueCountsOf(Float64Array.of(100, 121), null)).map((bin) => bin.from)).toEqual([100, 120])
  })

  it('puts values that are equal but for rounding into one bin around them', () => {
    for (const pair of [
      [0, 5e-324],
      [0.3, 0.1 + 0.2],
      [2.5, 2.5],
    ] as const) {
      const bins = histogram(valueCountsOf(Float64Array.from(pair), null))
      expect(bins).toEqual([{ from: pair[0] - 0.5, to: pair[0] + 0.5, count: 2 }])
    }
  })

  it('has no bins without values', () => {
    expect(histogram(valueCountsOf(Float64Array.of(Number.NaN), null))).toEqual([])
  })

  it('loses no value', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -1e4, max: 1e4, noNaN: true }), { minLength: 1, maxLength: 60 }),
        (list) => {
          const bins = histogram(valueCountsOf(Float64Array.from(list), null))
          expect(bins.reduce((sum, bin) => sum + bin.count, 0)).toBe(list.length)
          expect(bins.every((bin) => bin.from < bin.to)).toBe(true)
        },
      ),
    )
  })
})

describe('compareText', () => {
  it('orders by code point, characters beyond U+FFFF after all others', () => {
    expect(['𠮷', 'Ａ', 'b', '中', 'B', ''].sort(compareText)).toEqual(['', 'B', 'b', '中', 'Ａ', '𠮷'])
    expect(['ab', 'a', 'abc', 'aa'].sort(compareText)).toEqual(['a', 'aa', 'ab', 'abc'])
    expect(compareText('甲乙', '甲乙')).toBe(0)
  })
})
