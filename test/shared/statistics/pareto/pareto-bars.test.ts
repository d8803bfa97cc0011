import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mergeSmallest, paretoBars } from '#shared/statistics/pareto/pareto-bars.ts'

const categories = fc
  .uniqueArray(fc.string({ minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 12 })
  .chain((names) =>
    fc
      .array(fc.double({ min: 0.01, max: 1000, noNaN: true }), { minLength: names.length, maxLength: names.length })
      .map((values) => names.map((name, i) => ({ name, value: values[i] ?? 1 }))),
  )

describe('paretoBars', () => {
  it('sorts from large to small, equal values by name, and puts “other” last', () => {
    const bars = paretoBars(
      [
        { name: '乙', value: 5 },
        { name: '丙', value: 9 },
        { name: '甲', value: 5 },
      ],
      { name: '其他', value: 40 },
      0.8,
    )
    // 丙 U+4E19 < 乙 U+4E59 < 甲 U+7532.
    expect(bars.map((bar) => bar.name)).toEqual(['丙', '乙', '甲', '其他'])
  })
  it('calls vital the bars up to and including the first that reaches the threshold', () => {
    const bars = paretoBars(
      [50, 30, 15, 5].map((value, i) => ({ name: String(i), value })),
      null,
      0.8,
    )
    expect(bars.map((bar) => bar.vital)).toEqual([true, true, false, false])
  })
  it('counts a sum that equals the threshold but for rounding as reaching it', () => {
    // In doubles 0.4 + 0.3 is 0.7, but 0.7 · (0.4 + 0.3 + 0.2 + 0.1) is not.
    const bars = paretoBars(
      [0.4, 0.3, 0.2, 0.1].map((value, i) => ({ name: String(i), value })),
      null,
      0.7,
    )
    expect(bars.map((bar) => bar.vital)).toEqual([true, true, false, false])
  })
  it('by hand: percent and cumulative percent of 50, 30, 15, 5, “other” counted among them', () => {
    const list = [15, 50, 30].map((value, i) => ({ name: String(i), value }))
    const bars = paretoBars(list, { name: '其他', value: 5 }, 0.8)
    expect(bars.map((bar) => bar.percent)).toEqual([50, 30, 15, 5].map((x) => expect.closeTo(x, 12)))
    expect(bars.map((bar) => bar.cumulativePercent)).toEqual([50, 80, 95, 100].map((x) => expect.closeTo(x, 12)))
    expect(bars.map((bar) => bar.other)).toEqual([false, false, false, true])
  })
  it('never calls “other” vital', () => {
    const bars = paretoBars([{ name: 'a', value: 1 }], { name: 'other', value: 9 }, 0.8)
    expect(bars.map((bar) => bar.vital)).toEqual([true, false])
  })
  it('accumulates without falling and ends at exactly 100', () => {
    fc.assert(
      fc.property(categories, fc.double({ min: 0.01, max: 1, noNaN: true }), (list, threshold) => {
        const bars = paretoBars(list, null, threshold)
        bars.forEach((bar, i) => {
          expect(bar.cumulativePercent).toBeLessThanOrEqual(100)
          expect(bar.cumulativePercent).toBeGreaterThanOrEqual(bars[i - 1]?.cumulativePercent ?? 0)
          expect(bar.value).toBeLessThanOrEqual(bars[i - 1]?.value ?? Number.POSITIVE_INFINITY)
        })
        expect(bars.at(-1)?.cumulativePercent).toBe(100)
        expect(bars[0]?.vital).toBe(true)
      }),
    )
  })
})

describe('mergeSmallest', () => {
  it('keeps so many bars, “other” included, and the total', () => {
    const list = [8, 1, 5, 2].map((value, i) => ({ name: String(i), value }))
    expect(mergeSmallest(list, null, 3, '其他')).toEqual({
      kept: [
        { name: '0', value: 8 },
        { name: '2', value: 5 },
      ],
      other: { name: '其他', value: 3 },
      merged: 2,
    })
  })
  it('leaves alone what is few enough', () => {
    const [a, b] = [
      { name: 'a', value: 1 },
      { name: 'b', value: 3 },
    ]
    const other = { name: 'other', value: 2 }
    expect(mergeSmallest([a], other, 2, '其他')).toEqual({ kept: [a], other, merged: 0 })
    expect(mergeSmallest([a, b], null, 2, '其他')).toEqual({ kept: [a, b], other: null, merged: 0 })
    expect(mergeSmallest([a, b], null, 3, '其他')).toEqual({ kept: [a, b], other: null, merged: 0 })
  })
  it('adds to the “other” that is there, under its name', () => {
    const list = [1, 5, 3].map((value, i) => ({ name: String(i), value }))
    expect(mergeSmallest(list, { name: 'other', value: 10 }, 3, '其他')).toEqual({
      kept: [
        { name: '1', value: 5 },
        { name: '2', value: 3 },
      ],
      other: { name: 'other', value: 11 },
      merged: 1,
    })
  })
})
