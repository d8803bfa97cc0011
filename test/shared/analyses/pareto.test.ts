import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { refusalOf } from './refusal-of.ts'
import { codes, run } from './run.ts'
import { shops, survey } from './survey.ts'

const table = [
  { name: '其他', value: 40 },
  { name: '态度', value: 33 },
  { name: '等待', value: 21 },
  { name: '收费', value: 6 },
  { name: '无', value: 0 },
]

describe('pareto', () => {
  it('puts “other” last though it is the largest, hides zeros, and says both', () => {
    const result = run.pareto({ categories: table, other: '其他' })
    expect(result.bars.map((bar) => [bar.name, bar.cumulativePercent, bar.vital])).toEqual([
      ['态度', 33, true],
      ['等待', 54, true],
      ['收费', 60, true],
      ['其他', 100, false],
    ])
    expect(result).toMatchObject({ total: 100, vitalCount: 3, n: 100 })
    expect(codes(result)).toEqual(['zeroHidden', 'otherExceedsFirst'])
  })
  it('merges the smallest into “other” when there are too many bars', () => {
    const result = run.pareto({ categories: table, maxBars: 3 })
    expect(result.bars).toMatchObject([
      { name: '其他', value: 40, other: false },
      { name: '态度', value: 33 },
      { name: '其他', value: 27, other: true },
    ])
    expect(result.notes).toContainEqual({ code: 'restMerged', details: { shown: 2, count: 2 } })
  })
  it('counts the answers of a variable, by their labels', () => {
    const complaints = run.pareto({ variable: 'complaint' }, shops)
    expect(complaints.bars.map((bar) => [bar.name, bar.value])).toEqual([
      ['等待', 3],
      ['价格', 1],
      ['态度', 1],
    ])
    expect(complaints).toMatchObject({ n: 5, nTotal: 6, total: 5 })
    expect(run.pareto({ variable: 'sex' }, shops).bars.map((bar) => bar.name)).toEqual(['女', '男'])
  })
  it('counts respondents, not mentions, where one may name several', () => {
    const gripes = survey({ mark: [1, 2, 3, 4] }, { gripe: ['电梯┋停车', '电梯', null, '停车┋电梯┋收费'] })
    const result = run.pareto({ variable: 'gripe' }, gripes)
    expect(result.bars.map((bar) => [bar.name, bar.value])).toEqual([
      ['电梯', 3],
      ['停车', 2],
      ['收费', 1],
    ])
    expect(result).toMatchObject({ n: 3, nTotal: 4, total: 6 })
  })
  it('adds up an amount, weighs it, and multiplies unit costs', () => {
    const sum = run.pareto({ variable: 'complaint', measure: 'sum', amount: 'mark' }, shops)
    expect(sum.bars.map((bar) => [bar.name, bar.value])).toEqual([
      ['等待', 275],
      ['价格', 55],
      ['态度', 40],
    ])
    const weighted = run.pareto({ variable: 'complaint', weight: 'weight' }, shops)
    expect(weighted.bars.map((bar) => [bar.name, bar.value])).toEqual([
      ['等待', 4.5],
      ['价格', 1],
    ])
    const unitCosts = { 等待: 10, 价格: 100, 态度: 50 }
    const cost = run.pareto({ variable: 'complaint', measure: 'cost', unitCosts }, shops)
    expect(cost.bars.map((bar) => [bar.name, bar.value])).toEqual([
      ['价格', 100],
      ['态度', 50],
      ['等待', 30],
    ])
  })
  it('leaves out records without an amount, and says how many', () => {
    const result = run.pareto(
      { variable: 'kind', measure: 'sum', amount: 'loss' },
      survey({ loss: [5, Number.NaN, 2] }, { kind: ['a', 'a', 'b'] }),
    )
    expect(result.notes).toContainEqual({ code: 'amountMissing', details: { variable: 'loss', count: 1 } })
    expect(result).toMatchObject({ n: 2, nTotal: 3, total: 7 })
  })
  it('refuses both sources or none, a repeated or negative category, nothing above 0, and a measure without its numbers', () => {
    const refused = (options: Record<string, unknown>) => refusalOf(() => run.pareto(options, shops)).code
    expect(refused({})).toBe('categoriesOrVariable')
    expect(refused({ categories: table, variable: 'shop' })).toBe('categoriesOrVariable')
    expect(
      refused({
        categories: [
          { name: 'a', value: 1 },
          { name: 'a', value: 2 },
        ],
      }),
    ).toBe('duplicateCategory')
    expect(refused({ categories: [{ name: 'a', value: -1 }] })).toBe('negativeCategory')
    expect(refused({ categories: [{ name: 'a', value: 0 }] })).toBe('noCategories')
    expect(refused({ variable: 'complaint', measure: 'sum' })).toBe('amountNeeded')
    expect(refused({ variable: 'complaint', measure: 'cost', unitCosts: { 等待: 1 } })).toBe('unitCostMissing')
  })
  it('sorts from large to small, adds up to 100 %, and depends neither on the order nor on the unit of the values', () => {
    const values = fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 2, maxLength: 12 })
    fc.assert(
      fc.property(values, fc.double({ min: 0.01, max: 100, noNaN: true }), (given, unit) => {
        const categories = given.map((value, i) => ({ name: `c${i}`, value }))
        const result = run.pareto({ categories })
        const scaled = run.pareto({ categories: categories.map(({ name, value }) => ({ name, value: value * unit })) })
        const bars = result.bars.map(({ value }) => value)
        expect(bars).toEqual([...given].sort((a, b) => b - a))
        expect(result.bars.at(-1)?.cumulativePercent).toBeCloseTo(100, 9)
        expect(result.total).toBe(given.reduce((sum, value) => sum + value, 0))
        // The vital few are just enough to reach the threshold.
        const vital = result.bars.slice(0, result.vitalCount)
        expect(vital.at(-1)?.cumulativePercent ?? 0).toBeGreaterThanOrEqual(80 - 1e-9)
        expect(vital.at(-2)?.cumulativePercent ?? 0).toBeLessThan(80)
        expect(scaled.bars.map(({ percent }) => percent)).toEqual(
          result.bars.map(({ percent }) => expect.closeTo(percent, 8)),
        )
        const turned = run.pareto({ categories: [...categories].reverse() })
        expect(turned.bars.map(({ value }) => value)).toEqual(bars)
      }),
    )
  })
})
