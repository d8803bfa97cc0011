import { describe, expect, it } from 'vitest'
import { compareNatural } from '#shared/statistics/counts/compare-natural.ts'

describe('compareNatural', () => {
  it('puts periods in the order of time', () => {
    const orders = [
      ['第一期', '第二期', '第三期', '第九期', '第十期', '第十一期', '第二十期', '第二十一期', '第一百零三期'],
      ['2024年2月', '2024年10月', '2025年1月'],
      ['2023', '2024', '2024Q1', '2024Q2'],
      ['W1', 'W2', 'W10'],
      ['二〇二三年', '二〇二四年'],
      ['2024上半年', '2024下半年'],
      // A longer name comes after the one it begins with; digits inside a word are digits too.
      ['', '第1', '第1期', '第1期乙', '第1期甲'],
      ['Q', 'Q2a', 'Q10a'],
      ['a1', 'a9b', 'b1'],
      ['一百期', '一百一十期', '二百期'],
    ]
    for (const order of orders) expect(order.toReversed().sort(compareNatural)).toEqual(order)
  })
  it('reads Chinese numerals as the numbers they are, zeros included', () => {
    expect(compareNatural('二〇二四年', '2023年')).toBeGreaterThan(0)
    expect(compareNatural('二〇二四年', '2025年')).toBeLessThan(0)
    expect(compareNatural('第一百零三期', '第102期')).toBeGreaterThan(0)
    expect(compareNatural('第一百零三期', '第104期')).toBeLessThan(0)
    expect(compareNatural('第十期', '第11期')).toBeLessThan(0)
  })
  it('puts a number before a word, whichever comes first', () => {
    expect(compareNatural('2024', '甲')).toBeLessThan(0)
    expect(compareNatural('甲', '2024')).toBeGreaterThan(0)
    expect(compareNatural('第2期', '第期')).toBeLessThan(0)
  })
  it('tells names apart that read alike', () => {
    expect(compareNatural('第1期', '第一期')).not.toBe(0)
    expect(compareNatural('a', 'a')).toBe(0)
  })
})
