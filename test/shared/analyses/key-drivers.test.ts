import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { columnsOfMarks } from '../statistics/arbitraries.ts'
import { refusalOf, refusedOr } from './refusal-of.ts'
import { codes, run } from './run.ts'
import { gap, survey } from './survey.ts'

const plan = { a: [1, 1, 2, 2, 3, 3, 4, 4], b: [1, 2, 1, 2, 1, 2, 1, 2] }
/** y = 2a + b with a little noise that is uncorrelated with both. */
const table = survey({
  ...plan,
  y: plan.a.map((a, i) => 2 * a + (plan.b[i] ?? 0) + ([0.1, -0.1, -0.1, 0.1, -0.1, 0.1, 0.1, -0.1][i] ?? 0)),
  same: new Array<number>(8).fill(3),
  sum: plan.a.map((a, i) => a + (plan.b[i] ?? 0)),
})

describe('keyDrivers', () => {
  it('by hand: of two uncorrelated drivers each carries its squared correlation, whatever the method', () => {
    // Means 2.5 and 1.5; Saa = 10, Sbb = 2, See = 0.08: Syy = 4·10 + 2 + 0.08, R² = 42 / 42.08.
    const r2 = 42 / 42.08
    for (const method of ['shapley', 'relativeWeights'] as const) {
      const result = run.keyDrivers({ dependent: 'y', predictors: ['a', 'b'], method }, table)
      expect(result.r2).toBeCloseTo(r2, 12)
      expect(result.importance).toEqual([
        { name: 'a', value: expect.closeTo(40 / 42.08, 12), share: expect.closeTo(40 / 42, 12) },
        { name: 'b', value: expect.closeTo(2 / 42.08, 12), share: expect.closeTo(2 / 42, 12) },
      ])
      expect(result).toMatchObject({ df1: 2, df2: 5, n: 8, importanceBy: method })
      expect(result.coefficients).toMatchObject([
        {
          name: 'a',
          b: expect.closeTo(2, 12),
          vif: expect.closeTo(1, 12),
          se: expect.closeTo(Math.sqrt(0.016 / 10), 12),
        },
        {
          name: 'b',
          b: expect.closeTo(1, 12),
          vif: expect.closeTo(1, 12),
          se: expect.closeTo(Math.sqrt(0.016 / 2), 12),
        },
      ])
    }
    const { importance } = run.keyDrivers({ dependent: 'y', predictors: ['a', 'b'], method: 'regression' }, table)
    const [betaA, betaB] = [Math.sqrt(40 / 42.08), Math.sqrt(2 / 42.08)]
    expect(importance.map(({ share }) => share)).toEqual([
      expect.closeTo(betaA / (betaA + betaB), 12),
      expect.closeTo(betaB / (betaA + betaB), 12),
    ])
  })
  it('has shares that sum to one, values that sum to R², none negative, and does not care for scale, shift or order', () => {
    fc.assert(
      fc.property(
        columnsOfMarks(4, { min: 12, max: 30 }),
        fc.constantFrom('shapley', 'relativeWeights'),
        (columns, method) => {
          const [a = [], b = [], c = [], y = []] = columns.map((column) => [...column])
          const data = survey({ a, b, c, y, scaled: b.map((mark) => 10 - 3 * mark) })
          const options = { dependent: 'y', method }
          const driversOf = (predictors: string[]) => refusedOr(() => run.keyDrivers({ ...options, predictors }, data))
          const result = driversOf(['a', 'b', 'c'])
          fc.pre(result !== null && result.r2 >= 1e-9)
          if (result === null) return
          const total = result.importance.reduce((sum, { value }) => sum + value, 0)
          expect(total).toBeCloseTo(result.r2, 10)
          expect(result.importance.reduce((sum, { share }) => sum + (share ?? 0), 0)).toBeCloseTo(1, 10)
          for (const { value } of result.importance) expect(value).toBeGreaterThanOrEqual(-1e-12)
          const turned = driversOf(['c', 'scaled', 'a'])
          expect(turned?.importance.map(({ value }) => value)).toEqual(
            [...result.importance].reverse().map(({ value }) => expect.closeTo(value, 8)),
          )
        },
      ),
    )
  })
  it('gives all of R² to a single driver', () => {
    const result = run.keyDrivers({ dependent: 'y', predictors: ['a'] }, table)
    expect(result.importance).toEqual([{ name: 'a', value: expect.closeTo(result.r2, 12), share: 1 }])
  })
  it('uses the cases that answer everything, each pair its own, or means, as asked', () => {
    const gaps = survey({
      a: [1, 2, 3, 4, 5, 6, 7, gap],
      b: [2, 1, 4, gap, 3, 6, 5, 8],
      y: [1, 3, 2, 5, 4, 7, 6, 8],
    })
    const options = { dependent: 'y', predictors: ['a', 'b'] }
    const listwise = run.keyDrivers(options, gaps)
    expect(listwise).toMatchObject({ n: 6, nTotal: 8, df2: 3 })
    expect(codes(listwise)).toContain('casesDropped')
    const pairwise = run.keyDrivers({ ...options, missing: 'pairwise' }, gaps)
    expect(pairwise).toMatchObject({ n: 8, df2: 3 })
    expect(pairwise.notes).toContainEqual({ code: 'pairwiseInterval', details: { smallest: 6, largest: 8 } })
    const filled = run.keyDrivers({ ...options, missing: 'mean' }, gaps)
    expect(filled).toMatchObject({ n: 8, df2: 5 })
    expect(filled.notes).toContainEqual({ code: 'driversImputed', details: { count: 2 } })
  })
  it('weighs: a weight of two is the coefficient of the row given twice, with Kish’s n behind the tests', () => {
    const y = [2, 3, 5, 4, 6, 8, 7, 9]
    const weighted = survey({ ...plan, y, w: [2, 1, 1, 1, 1, 1, 1, 2] })
    const twice = (values: readonly number[]) => [values[0] ?? 0, ...values, values.at(-1) ?? 0]
    const repeated = survey({ a: twice(plan.a), b: twice(plan.b), y: twice(y) })
    const options = { dependent: 'y', predictors: ['a', 'b'] }
    const one = run.keyDrivers({ ...options, weight: 'w' }, weighted)
    const two = run.keyDrivers(options, repeated)
    expect(one.coefficients.map(({ b }) => b)).toEqual(two.coefficients.map(({ b }) => expect.closeTo(b, 12)))
    expect(one.importance.map(({ value }) => value)).toEqual(
      two.importance.map(({ value }) => expect.closeTo(value, 12)),
    )
    // (Σw)²/Σw² = 100/14
    expect(one.df2).toBeCloseTo(100 / 14 - 3, 12)
    expect(one.n).toBe(8)
  })
  it('says when everything or nothing is explained, when drivers overlap, and when a sign is turned', () => {
    const exact = run.keyDrivers({ dependent: 'sum', predictors: ['a', 'b'] }, table)
    expect(exact).toMatchObject({ r2: expect.closeTo(1, 12), f: null, p: null })
    expect(exact.coefficients[0]).toMatchObject({ t: null, p: null })
    expect(codes(exact)).toContain('perfectFit')
    const nothing = run.keyDrivers({ dependent: 'a', predictors: ['b'] }, table)
    expect(nothing.importance).toEqual([{ name: 'b', value: 0, share: null }])
    expect(codes(nothing)).toContain('nothingExplained')
    const overlapping = survey({
      a: [1, 2, 3, 4, 5, 6, 7, 8],
      b: [1.1, 2, 3, 4, 5.1, 6, 7, 7.9],
      y: [-0.1, 2, 3.1, 3.9, 4.1, 6, 7, 9.3],
    })
    const result = run.keyDrivers({ dependent: 'y', predictors: ['a', 'b'] }, overlapping)
    expect(codes(result)).toEqual(expect.arrayContaining(['highVif', 'signAgainstCorrelation', 'fewCasesPerPredictor']))
  })
  it('refuses by name: copies, sums, constants, the dependent variable among the drivers, too few cases, too many drivers', () => {
    const refused = (options: Record<string, unknown>) =>
      refusalOf(() => run.keyDrivers({ dependent: 'y', ...options }, table))
    expect(refused({ predictors: ['a', 'b', 'sum'] })).toEqual({
      code: 'predictorsOverlap',
      details: { variable: 'sum', others: 'a, b' },
    })
    expect(refused({ predictors: ['a', 'same'] })).toEqual({ code: 'constantPredictor', details: { variable: 'same' } })
    expect(refused({ dependent: 'same', predictors: ['a'] })).toEqual({
      code: 'constantDependent',
      details: { variable: 'same' },
    })
    expect(refused({ predictors: ['a', 'y'] }).code).toBe('dependentAmongPredictors')
    expect(refused({ predictors: ['a', 'a'] }).code).toBe('duplicateItem')
    expect(refused({ predictors: [] }).code).toBe('tooFewItems')
    expect(refused({ predictors: ['nobody'] }).code).toBe('unknownVariable')
    const many = Array.from({ length: 21 }, (_, i) => `x${i}`)
    expect(refused({ predictors: many })).toEqual({ code: 'tooManyForShapley', details: { k: 21, most: 20 } })
    const short = survey({ a: [1, 2, 3], b: [2, 1, 3], y: [1, 2, 4] })
    expect(refusalOf(() => run.keyDrivers({ dependent: 'y', predictors: ['a', 'b'] }, short))).toEqual({
      code: 'tooFewCases',
      details: { n: 3, needed: 4, nTotal: 3 },
    })
  })
})
