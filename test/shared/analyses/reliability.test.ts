import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { columnsOfMarks } from '../statistics/arbitraries.ts'
import { denis } from '../statistics/reliability/published.ts'
import { refusalOf } from './refusal-of.ts'
import { codes, run } from './run.ts'
import { gap, shops, survey } from './survey.ts'

const items = ['a', 'b', 'c', 'd']
const tableOf = (columns: readonly Float64Array[]) =>
  survey(Object.fromEntries(columns.map((column, i) => [items[i] ?? '', [...column]])))

describe('reliability', () => {
  it('prints what SPSS prints for five items and ten respondents (Denis)', () => {
    const names = ['Item_1', 'Item_2', 'Item_3', 'Item_4', 'Item_5']
    const table = survey(Object.fromEntries(names.map((name, i) => [name, denis.rows.map((row) => row[i] ?? gap)])))
    const result = run.reliability({ items: names }, table)
    expect(result.alpha).toBeCloseTo(denis.printed.alpha, 3)
    expect(result.standardizedAlpha).toBeCloseTo(denis.printed.standardizedAlpha, 3)
    expect(result.items.map((item) => Number(item.sd.toFixed(5)))).toEqual(denis.printed.deviations)
    expect(result.items[0]?.scaleMeanIfDeleted).toBeCloseTo(denis.printed.firstItem.scaleMeanIfDeleted, 10)
    expect(result.verdict).toBe('questionable')
  })

  it('by hand: two items of variance 1 correlating ½ have alpha 2/3 and nothing to delete', () => {
    // 1 1 | 2 3 | 3 2: means 2, variances 1, covariance ½.
    const result = run.reliability({ items: ['a', 'b'] }, survey({ a: [1, 2, 3], b: [1, 3, 2] }))
    expect(result.alpha).toBeCloseTo(2 / 3, 12)
    expect(result.interItemCorrelations).toMatchObject({ mean: expect.closeTo(0.5, 12), range: expect.closeTo(0, 12) })
    expect(result.itemMeans).toEqual({ mean: 2, min: 2, max: 2, range: 0, ratio: 1, variance: 0 })
    expect(result.items[0]?.alphaIfDeleted).toBeNull()
    expect(result.omegaTotal).toBeNull()
    expect(codes(result)).toEqual(
      expect.arrayContaining(['alphaIfDeletedNeedsThree', 'omegaNeedsThreeItems', 'fewCases']),
    )
  })

  it('keeps an item without variance, with its correlations null and a note that names it', () => {
    const table = survey({ a: [1, 2, 3, 4, 2], b: [2, 2, 4, 5, 1], c: [3, 3, 3, 3, 3] })
    const result = run.reliability({ items: ['a', 'b', 'c'] }, table)
    expect(result.alpha).not.toBeNull()
    expect(result.items[2]).toMatchObject({ correctedItemTotal: null, squaredMultipleCorrelation: null, variance: 0 })
    expect(result.items[0]?.squaredMultipleCorrelation).not.toBeNull()
    expect(result.standardizedAlpha).toBeNull()
    expect(result.notes).toContainEqual({ code: 'zeroVariance', details: { variable: 'c' } })
  })

  it('says that alpha is undefined when the items cancel out', () => {
    const result = run.reliability({ items: ['a', 'b'] }, survey({ a: [1, 2, 3, 5], b: [5, 4, 3, 1] }))
    expect(result).toMatchObject({ alpha: null, ci: null, verdict: null, guttman: { lambda1: null } })
    expect(codes(result)).toContain('zeroScaleVariance')
  })

  it('says that a copied item leaves no inverse', () => {
    const a = [1, 2, 3, 5, 4, 2]
    const result = run.reliability({ items: ['a', 'b', 'c'] }, survey({ a, b: a, c: [2, 2, 3, 4, 5, 1] }))
    expect(result.items[0]?.squaredMultipleCorrelation).toBeNull()
    expect(result).toMatchObject({ omegaTotal: null, guttman: { lambda6: null } })
    expect(codes(result)).toContain('singularCorrelations')
  })

  it('gives KR-20 when every answer is 0 or 1, and only then', () => {
    const binary = survey({ a: [0, 1, 1, 0, 1], b: [0, 1, 0, 0, 1], c: [1, 1, 1, 0, 1] })
    const result = run.reliability({ items: ['a', 'b', 'c'] }, binary)
    expect(result.kr20).toBe(result.alpha)
    expect(result.method.references).toContain('kuderRichardson1937')
    expect(run.reliability({ items: ['q1', 'q2'] }, shops)).not.toHaveProperty('kr20')
  })

  it('tells which rule for missing answers was used, and on how many cases', () => {
    const chosen = ['q1', 'q2', 'overall']
    const listwise = run.reliability({ items: chosen }, shops)
    expect(listwise).toMatchObject({ n: 5, nTotal: 6, missing: 'listwise' })
    expect(listwise.notes).toContainEqual({ code: 'casesDropped', details: { count: 1 } })
    const pairwise = run.reliability({ items: chosen, missing: 'pairwise' }, shops)
    expect(pairwise).toMatchObject({ n: 6, missing: 'pairwise' })
    expect(pairwise.notes).toContainEqual({ code: 'pairwiseInterval', details: { smallest: 5, largest: 6 } })
    const mean = run.reliability({ items: chosen, missing: 'mean' }, shops)
    expect(mean).toMatchObject({ n: 6, missing: 'mean' })
    expect(mean.notes).toContainEqual({ code: 'meanImputed', details: { count: 1 } })
  })

  it('by mean replacement equals the analysis of the filled data', () => {
    const filled = survey({ a: [5, 4, 4, 2, 1, 5], b: [4, 4, 17 / 5, 2, 2, 5], c: [5, 4, 4, 3, 1, 5] })
    const expected = run.reliability({ items: ['a', 'b', 'c'] }, filled)
    const found = run.reliability({ items: ['q1', 'q2', 'overall'], missing: 'mean' }, shops)
    expect(found.alpha).toBeCloseTo(expected.alpha ?? Number.NaN, 12)
    expect(found.scale.variance).toBeCloseTo(expected.scale.variance ?? Number.NaN, 10)
  })

  it('names the item whose direction stands against the others', () => {
    const result = run.reliability({ items: ['q1', 'q3', 'overall'] }, shops)
    expect(result.notes).toContainEqual({ code: 'mixedDirections', details: { variable: 'q3' } })
    expect(codes(run.reliability({ items: ['q1', 'q3', 'overall'], reverse: ['q3'] }, shops))).not.toContain(
      'mixedDirections',
    )
  })

  it('takes the user’s verdict bands', () => {
    const bands = [
      { from: 0.5, verdict: '通过' },
      { from: 0, verdict: '不通过' },
    ]
    const own = run.reliability({ items: ['q1', 'q2'], bands }, shops)
    expect(own.verdict).toBe('通过')
    // Bands of one's own are nobody else's.
    expect(own.method.references).not.toContain('georgeMallery2003')
    expect(run.reliability({ items: ['q1', 'q2'] }, shops).method.references).toContain('georgeMallery2003')
  })

  it('uses the effective sample size for the interval of weighted data', () => {
    const table = survey({ a: [1, 2, 3, 4, 5, 3], b: [2, 1, 3, 5, 4, 4], c: [1, 3, 2, 5, 5, 2], w: [2, 2, 2, 2, 2, 2] })
    const plain = run.reliability({ items: ['a', 'b', 'c'] }, table)
    const weighted = run.reliability({ items: ['a', 'b', 'c'], weight: 'w' }, table)
    expect(weighted.alpha).toBeCloseTo(plain.alpha ?? 0, 12)
    // Doubling every weight makes no one a second respondent.
    expect(weighted.ci?.lower).toBeCloseTo(plain.ci?.lower ?? 0, 10)
  })

  it('refuses one item, a repeated one, an unknown one, text, too few cases, and items that are all constant', () => {
    const refused = (chosen: string[], table = shops) => refusalOf(() => run.reliability({ items: chosen }, table))
    expect(refused(['q1'])).toEqual({ code: 'tooFewItems', details: { k: 1, needed: 2 } })
    expect(refused(['q1', 'q2', 'q1'])).toEqual({ code: 'duplicateItem', details: { item: 'q1' } })
    expect(refused(['q1', 'zz'])).toEqual({ code: 'unknownVariable', details: { variable: 'zz' } })
    expect(refused(['q1', 'shop'])).toEqual({ code: 'notNumeric', details: { variable: 'shop' } })
    expect(refused(['a', 'b'], survey({ a: [1, gap, 3], b: [gap, 2, 3] }))).toEqual({
      code: 'tooFewCases',
      details: { n: 1, needed: 2, nTotal: 3 },
    })
    expect(refused(['a', 'b'], survey({ a: [0.1, 0.1, 0.1], b: [3, 3, 3] })).code).toBe('allConstant')
  })

  it('does not change when items are shifted and put in another order, nor when rows are', () => {
    fc.assert(
      fc.property(columnsOfMarks(4, { min: 6, max: 30 }), fc.integer({ min: 1, max: 9 }), (columns, shift) => {
        fc.pre(columns.every((column) => new Set(column).size > 1))
        const { alpha } = run.reliability({ items }, tableOf(columns))
        fc.pre(alpha !== null)
        const moved = columns.map((column, i) => column.map((mark) => mark + shift * i).reverse())
        const again = run.reliability({ items: [...items].reverse() }, tableOf(moved))
        expect(again.alpha).toBeCloseTo(alpha ?? 0, 7)
      }),
      { numRuns: 40 },
    )
  })
})
