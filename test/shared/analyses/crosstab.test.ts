import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { refusalOf } from './refusal-of.ts'
import { codes, run } from './run.ts'
import { gap, shops, survey } from './survey.ts'

describe('crosstab', () => {
  it('by hand: tea tasting has the exact p-value 34/70', () => {
    const table = survey(
      {},
      { said: ['m', 'm', 'm', 't', 'm', 't', 't', 't'], was: ['m', 'm', 'm', 'm', 't', 't', 't', 't'] },
    )
    const result = run.crosstab({ rows: 'said', columns: 'was' }, table)
    expect(result.fisherExactP).toBeCloseTo(34 / 70, 12)
    expect(result.chiSquare).toMatchObject({ value: 2, df: 1 })
    expect(result.phi).toBe(0.5)
    expect(result.contingencyCoefficient).toBeCloseTo(Math.sqrt(2 / 10), 12)
    expect(codes(result)).toEqual(['lowExpectedCounts'])
  })
  it('gives counts, percents and totals under the labels, codes by size and texts by code point', () => {
    const result = run.crosstab({ rows: 'shop', columns: 'sex' }, shops)
    const third = expect.closeTo(100 / 3, 10)
    const sixth = expect.closeTo(100 / 6, 10)
    expect(result.cells).toMatchObject([
      { row: '东店', column: '男', count: 1, rowPercent: third, columnPercent: third, totalPercent: sixth },
      { row: '东店', column: '女', count: 2 },
      { row: '西店', column: '男', count: 2 },
      { row: '西店', column: '女', count: 1 },
    ])
    expect(result.rowTotals).toEqual([
      { name: '东店', value: '东店', count: 3, percent: 50 },
      { name: '西店', value: '西店', count: 3, percent: 50 },
    ])
  })
  it('repeats the table for each layer, without the rows that do not occur there', () => {
    const result = run.crosstab({ rows: 'complaint', columns: 'sex', layer: 'shop' }, shops)
    expect(result.layers.map(({ name, n }) => [name, n])).toEqual([
      ['东店', 3],
      ['西店', 2],
    ])
    expect(result.layers[0]?.rowTotals.map(({ name }) => name)).toEqual(['等待'])
    expect(result.layers[0]?.chiSquare).toBeNull()
    expect(codes(result)).toEqual(['casesDropped', 'oneCategoryInLayer', 'oneCategoryInLayer', 'lowExpectedCounts'])
  })
  it('counts weights, n included, and has no exact test unless they are whole', () => {
    const result = run.crosstab({ rows: 'shop', columns: 'sex', weight: 'weight' }, shops)
    expect(result).toMatchObject({ n: 6, nTotal: 6, cases: 5, fisherExactP: null })
    expect(codes(result)).toEqual(expect.arrayContaining(['weightsAsFrequencies', 'fisherNeedsWholeCounts']))
    const frequencies = survey({ w: [3, 1, 1, 3] }, { a: ['x', 'x', 'y', 'y'], b: ['u', 'v', 'u', 'v'] })
    expect(run.crosstab({ rows: 'a', columns: 'b', weight: 'w' }, frequencies).fisherExactP).toBeCloseTo(34 / 70, 12)
  })
  it('keeps two codes with one label apart', () => {
    const labels = { '1': '其他', '2': '其他' }
    const table = survey({ q: { values: [1, 2, 2], codebook: { labels } } }, { shop: ['a', 'b', 'a'] })
    expect(run.crosstab({ rows: 'q', columns: 'shop' }, table).rowTotals.map(({ name }) => name)).toEqual([
      '其他 (1)',
      '其他 (2)',
    ])
  })
  it('of a variable with a single value has counts only, with a note', () => {
    const result = run.crosstab({ rows: 'a', columns: 'b' }, survey({ a: [1, 1, 1], b: [1, 2, 2] }))
    expect(result).toMatchObject({ chiSquare: null, phi: null, cramersV: null })
    expect(result.notes).toEqual([{ code: 'oneCategory', details: { variable: 'a' } }])
  })
  it('refuses the same variable twice, no complete case, and a variable of too many values', () => {
    expect(refusalOf(() => run.crosstab({ rows: 'sex', columns: 'sex' }, shops)).code).toBe('duplicateItem')
    const none = survey({ a: [1, gap], b: [gap, 1] })
    expect(refusalOf(() => run.crosstab({ rows: 'a', columns: 'b' }, none)).code).toBe('tooFewCases')
    const many = survey({ id: Array.from({ length: 201 }, (_, i) => i), b: new Array<number>(201).fill(1) })
    expect(refusalOf(() => run.crosstab({ rows: 'id', columns: 'b' }, many))).toEqual({
      code: 'tooManyCategories',
      details: { variable: 'id', count: 201, limit: 200 },
    })
  })
  it('has the same tests turned on its side, expected counts that add up, and residuals that do too', () => {
    const answers = fc.array(fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 4 })), {
      minLength: 4,
      maxLength: 40,
    })
    fc.assert(
      fc.property(answers, (pairs) => {
        const table = survey({ a: pairs.map(([a]) => a), b: pairs.map(([, b]) => b) })
        const result = run.crosstab({ rows: 'a', columns: 'b' }, table)
        const turned = run.crosstab({ rows: 'b', columns: 'a' }, table)
        expect(turned.chiSquare?.value ?? 0).toBeCloseTo(result.chiSquare?.value ?? 0, 9)
        expect(turned.likelihoodRatio?.value ?? 0).toBeCloseTo(result.likelihoodRatio?.value ?? 0, 9)
        if (result.cramersV !== null) expect(result.cramersV).toBeLessThanOrEqual(1 + 1e-12)
        const sum = (key: 'count' | 'expected' | 'totalPercent') =>
          result.cells.reduce((total, cell) => total + cell[key], 0)
        expect(sum('count')).toBe(pairs.length)
        expect(sum('expected')).toBeCloseTo(pairs.length, 9)
        expect(sum('totalPercent')).toBeCloseTo(100, 9)
      }),
      { numRuns: 60 },
    )
  })
})
