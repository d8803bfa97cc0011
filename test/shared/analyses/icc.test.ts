import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { columnsOfMarks } from '../statistics/arbitraries.ts'
import { loadTable } from './load-table.ts'
import { refusalOf } from './refusal-of.ts'
import { codes, run } from './run.ts'
import { gap, survey } from './survey.ts'

const judges = loadTable(new URL('../../fixtures/oracle/data/shrout_fleiss.csv', import.meta.url))
const names = ['J1', 'J2', 'J3', 'J4']

describe('icc', () => {
  it('prints what Shrout & Fleiss print for six targets and four judges', () => {
    const { forms, meanSquares } = run.icc({ items: names }, judges)
    const values = Object.values(forms).map(({ value }) => Number(value?.toFixed(2)))
    expect(values).toEqual([0.17, 0.29, 0.71, 0.44, 0.62, 0.91])
    expect(meanSquares.between).toBeCloseTo(11.24, 2)
    expect(meanSquares.within).toBeCloseTo(6.26, 2)
    expect(meanSquares.raters).toBeCloseTo(32.49, 2)
    expect(meanSquares.error).toBeCloseTo(1.02, 2)
  })

  it('speaks of the form that was asked for, by the bands that were given', () => {
    expect(run.icc({ items: names }, judges)).toMatchObject({ form: 'icc3k', verdict: 'excellent' })
    const bands = [
      { from: 0.2, verdict: '通过' },
      { from: 0, verdict: '不通过' },
    ]
    expect(run.icc({ items: names, form: 'icc2', bands }, judges)).toMatchObject({ form: 'icc2', verdict: '通过' })
  })

  it('has intervals that are wider at a higher level and hold the value', () => {
    const narrow = run.icc({ items: names, level: 0.8 }, judges).forms
    const wide = run.icc({ items: names, level: 0.99 }, judges).forms
    for (const name of ['icc1', 'icc2', 'icc3', 'icc1k', 'icc2k', 'icc3k'] as const) {
      const { value, ci } = wide[name]
      expect(ci?.lower).toBeLessThan(narrow[name].ci?.lower ?? 0)
      expect(ci?.upper).toBeGreaterThan(narrow[name].ci?.upper ?? 0)
      expect(value).toBeGreaterThan(ci?.lower ?? 1)
      expect(value).toBeLessThan(ci?.upper ?? 0)
    }
  })

  it('by hand: raters who differ by a constant are consistent, not in agreement, and leave no error', () => {
    const result = run.icc({ items: ['a', 'b'] }, survey({ a: [1, 2, 3], b: [3, 4, 5] }))
    // Mean squares: subjects 2, raters 6, error 0: icc2 = 2/(2 + 2·6/3).
    expect(result.meanSquares).toMatchObject({
      between: expect.closeTo(2, 12),
      raters: expect.closeTo(6, 12),
      error: 0,
    })
    expect(result.forms.icc3).toMatchObject({ value: 1, f: null, p: null, ci: null })
    expect(result.forms.icc2.value).toBeCloseTo(1 / 3, 12)
    expect(codes(result)).toContain('noErrorVariance')
  })

  it('says when subjects do not differ, and when values are negative', () => {
    const same = run.icc({ items: ['a', 'b'] }, survey({ a: [1, 2, 3], b: [3, 2, 1] }))
    expect(same.forms.icc3k.value).toBeNull()
    expect(codes(same)).toContain('noSubjectVariance')
    const opposed = run.icc({ items: ['a', 'b'] }, survey({ a: [1, 2, 3, 4], b: [4, 3, 2, 2] }))
    expect(codes(opposed)).toContain('negativeIcc')
  })

  it('tells which rule for missing answers was used, and on how many cases', () => {
    const table = survey({ a: [1, 2, 3, 4, 5], b: [2, gap, 3, 5, 4], c: [1, 2, 4, 4, 5] })
    const items = ['a', 'b', 'c']
    expect(run.icc({ items }, table)).toMatchObject({ n: 4, nTotal: 5 })
    expect(codes(run.icc({ items }, table))).toContain('casesDropped')
    expect(codes(run.icc({ items, missing: 'mean' }, table))).toContain('imputedShrinks')
    expect(codes(run.icc({ items, missing: 'pairwise' }, table))).toContain('pairwiseCounts')
  })

  it('refuses one rater, a repeated one, text, too few cases, and ratings that are all the same', () => {
    const refused = (items: string[], table = judges) => refusalOf(() => run.icc({ items }, table)).code
    expect(refused(['J1'])).toBe('tooFewItems')
    expect(refused(['J1', 'J1'])).toBe('duplicateItem')
    expect(refused(['a', 'b'], survey({ a: [1], b: [2] }))).toBe('tooFewCases')
    expect(refused(['a', 'b'], survey({ a: [3, 3, 3], b: [3, 3, 3] }))).toBe('allConstant')
  })

  it('has alpha as its average consistency, whatever constants raters add', () => {
    const items = ['a', 'b', 'c']
    fc.assert(
      fc.property(columnsOfMarks(3, { min: 5, max: 30 }), fc.integer({ min: 1, max: 9 }), (columns, shift) => {
        const tableOf = (by: number) =>
          survey(Object.fromEntries(columns.map((column, i) => [items[i] ?? '', [...column].map((x) => x + by * i)])))
        fc.pre(columns.some((column) => new Set(column).size > 1))
        const { alpha } = run.reliability({ items }, tableOf(0))
        fc.pre(alpha !== null)
        expect(run.icc({ items }, tableOf(0)).forms.icc3k.value).toBeCloseTo(alpha ?? 0, 8)
        expect(run.icc({ items }, tableOf(shift)).forms.icc3k.value).toBeCloseTo(alpha ?? 0, 6)
      }),
      { numRuns: 40 },
    )
  })
})
