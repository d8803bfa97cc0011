import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { refusalOf } from './refusal-of.ts'
import { codes, run } from './run.ts'
import { gap, survey } from './survey.ts'

const texts = survey(
  { w: [1, 2, 1, 1, 2, 0.5] },
  {
    ann: ['low', 'high', 'mid', 'low', 'high', null],
    bob: ['low', 'high', 'low', 'mid', 'high', 'low'],
  },
)
const order = ['low', 'mid', 'high']

describe('agreement', () => {
  it('by hand: texts of two raters, four of five agree in 60% with chance 36%', () => {
    const result = run.agreement({ raters: ['ann', 'bob'] }, texts)
    // Marginals: low 2/2, mid 1/1, high 2/2 of 5; agreement 3/5, chance (4 + 1 + 4)/25.
    expect(result).toMatchObject({ n: 5, nTotal: 6, percentAgreement: 60, percentUnanimous: 60, sampleSize: 5 })
    expect(result.cohenKappa).toMatchObject({ agreement: expect.closeTo(0.6, 12), expected: expect.closeTo(0.36, 12) })
    expect(result.cohenKappa?.value).toBeCloseTo(0.24 / 0.64, 12)
    expect(codes(result)).toContain('casesDropped')
  })

  it('counts a step between neighbours as half of a step across, with linear weights', () => {
    const result = run.agreement({ raters: ['ann', 'bob'], order, weights: 'linear' }, texts)
    // Agreement (1 + 1 + ½ + ½ + 1)/5; chance with weights ½ beside the diagonal: 0.36 + ½·(2·2 + 2·2)/25.
    expect(result.cohenKappa?.agreement).toBeCloseTo(0.8, 12)
    expect(result.cohenKappa?.expected).toBeCloseTo(0.36 + 4 / 25, 12)
    expect(result.categories.map(({ name }) => name)).toEqual(order)
    expect(result.method.id).toBe('kappaLinear')
  })

  it('takes codes, their labels or texts as the order, and keeps categories that nobody used', () => {
    const table = survey({
      a: { values: [1, 2, 3, 1], codebook: { labels: { '1': 'bad', '2': 'fair', '3': 'good' } } },
      b: { values: [1, 2, 2, 1], codebook: { labels: { '1': 'bad', '2': 'fair', '3': 'good' } } },
    })
    const byLabel = run.agreement(
      { raters: ['a', 'b'], order: ['bad', 'fair', 'good', 'best'], weights: 'quadratic' },
      table,
    )
    const byCode = run.agreement({ raters: ['a', 'b'], order: [1, 2, 3, 4], weights: 'quadratic' }, table)
    expect(byLabel.cohenKappa).toEqual(byCode.cohenKappa)
    expect(byLabel.categories.map(({ name }) => name)).toEqual(['bad', 'fair', 'good', 'best'])
    expect(byLabel.categories[3]).toMatchObject({ share: 0, kappa: null })
  })

  it('reads whole weights as the frequencies of a table: the same as the table written out', () => {
    const a = [1, 1, 2, 2]
    const b = [1, 2, 1, 2]
    const counts = [20, 5, 10, 15]
    const table = survey({ a, b, counts })
    const out = (codes: readonly number[]) => codes.flatMap((code, i) => new Array<number>(counts[i] ?? 0).fill(code))
    const result = run.agreement({ raters: ['a', 'b'], weight: 'counts' }, table)
    const written = run.agreement({ raters: ['a', 'b'] }, survey({ a: out(a), b: out(b) }))
    expect(result).toMatchObject({ n: 4, sampleSize: 50 })
    expect(result.cohenKappa?.value).toBeCloseTo(0.4, 12)
    expect(result.cohenKappa?.se).toBeCloseTo(written.cohenKappa?.se ?? 0, 12)
    expect(result.fleissKappa.z).toBeCloseTo(written.fleissKappa.z ?? 0, 10)
    expect(result.notes).toContainEqual({ code: 'countsAsWeights', details: { variable: 'counts', sum: 50 } })
  })

  it('takes other weights as sample weights, with the effective sample size', () => {
    const result = run.agreement(
      { raters: ['bob', 'bob2'], weight: 'w' },
      survey({ w: [1, 2, 1, 1, 2, 0.5], bob: [1, 2, 1, 2, 2, 1], bob2: [1, 2, 2, 2, 1, 1] }),
    )
    expect(result.sampleSize).toBeCloseTo(7.5 ** 2 / 11.25, 12)
    expect(codes(result)).toContain('weighted')
  })

  it('gives Fleiss’ kappa alone for three raters, and says that weights do not apply', () => {
    const table = survey({ a: [1, 2, 3, 1], b: [1, 2, 3, 2], c: [1, 2, 2, 1] })
    const result = run.agreement({ raters: ['a', 'b', 'c'], weights: 'linear' }, table)
    expect(result).not.toHaveProperty('cohenKappa')
    expect(result).not.toHaveProperty('cells')
    // Pairs: 3 + 3 + 1 + 1 of 12; unanimous 2 of 4.
    expect(result.percentAgreement).toBeCloseTo((100 * 8) / 12, 10)
    expect(result.percentUnanimous).toBe(50)
    expect(codes(result)).toContain('kappaOfPairsOnly')
    expect(result.method.id).toBe('fleissKappa')
  })

  it('says why kappa is not defined or hardly means anything', () => {
    const same = run.agreement({ raters: ['a', 'b'] }, survey({ a: [1, 1, 1], b: [1, 1, 1] }))
    expect(same).toMatchObject({ cohenKappa: { value: null, ci: null }, fleissKappa: { value: null }, verdict: null })
    expect(codes(same)).toContain('oneCategoryOnly')
    const lazy = run.agreement({ raters: ['a', 'b'] }, survey({ a: [1, 1, 1, 1], b: [1, 1, 1, 2] }))
    expect(lazy.cohenKappa?.value).toBeCloseTo(0, 12)
    expect(lazy.notes).toContainEqual({ code: 'raterUsesOneCategory', details: { variable: 'a' } })
  })

  it('refuses by name: one rater, no complete case, a category outside the order, weights on texts without order, measurements', () => {
    const refused = (options: Record<string, unknown>, table = texts) => refusalOf(() => run.agreement(options, table))
    expect(refused({ raters: ['ann'] })).toEqual({ code: 'tooFewRaters', details: { k: 1 } })
    expect(refused({ raters: ['a', 'b'] }, survey({ a: [1, gap], b: [gap, 1] })).code).toBe('tooFewCases')
    expect(refused({ raters: ['ann', 'bob'], order: ['low', 'high'] })).toEqual({
      code: 'categoryNotInOrder',
      details: { variable: 'ann', value: 'mid' },
    })
    expect(refused({ raters: ['ann', 'bob'], weights: 'linear' })).toEqual({
      code: 'orderNeeded',
      details: { variable: 'ann' },
    })
    const many = Array.from({ length: 80 }, (_, i) => i / 7)
    expect(refused({ raters: ['a', 'b'] }, survey({ a: many, b: many })).code).toBe('tooManyCategories')
  })

  it('does not change when raters change places, rows are mixed, or codes get other numbers', () => {
    const ratings = fc.array(fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 })), {
      minLength: 6,
      maxLength: 40,
    })
    fc.assert(
      fc.property(ratings, (pairs) => {
        const table = survey({ a: pairs.map(([a]) => a), b: pairs.map(([, b]) => b) })
        const other = survey({
          b: pairs.toReversed().map(([a]) => a * 10),
          a: pairs.toReversed().map(([, b]) => b * 10),
        })
        const first = run.agreement({ raters: ['a', 'b'], weights: 'linear' }, table)
        const again = run.agreement({ raters: ['a', 'b'], weights: 'linear' }, other)
        fc.pre(first.cohenKappa?.value !== null)
        expect(again.cohenKappa?.value).toBeCloseTo(first.cohenKappa?.value ?? Number.NaN, 10)
        expect(again.fleissKappa.value).toBeCloseTo(first.fleissKappa.value ?? Number.NaN, 10)
        expect(again.percentAgreement).toBeCloseTo(first.percentAgreement, 10)
      }),
      { numRuns: 60 },
    )
  })
})
