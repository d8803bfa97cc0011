import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { columnsOfMarks } from '../statistics/arbitraries.ts'
import { refusalOf } from './refusal-of.ts'
import { codes, run } from './run.ts'
import { gap, shops, survey } from './survey.ts'

describe('ipa', () => {
  it('by hand: stated importance, performance by means, quadrants about the means', () => {
    const table = survey({ a: [4, 4], b: [2, 2], c: [5, 5], d: [1, 1] })
    const result = run.ipa({ items: ['a', 'b', 'c', 'd'], importance: { a: 9, b: 8, c: 2, d: 1 } }, table)
    expect(result.crosshair).toEqual({ importance: 5, performance: 3 })
    expect(result.points.map((point) => [point.name, point.quadrant])).toEqual([
      ['a', 'keepUp'],
      ['b', 'concentrateHere'],
      ['c', 'possibleOverkill'],
      ['d', 'lowPriority'],
    ])
    expect(result.importanceBy).toBe('stated')
  })
  it('by hand: the interval of performance is t(0.975; 3) = 3.182446 standard errors wide on each side', () => {
    const { points } = run.ipa(
      { items: ['a', 'b'], importance: { a: 1, b: 2 } },
      survey({ a: [2, 4, 4, 6], b: [1, 2, 3, 4] }),
    )
    const reach = 3.182446 * Math.sqrt(8 / 3 / 4)
    expect(points[0]?.ci?.lower).toBeCloseTo(4 - reach, 5)
    expect(points[0]?.ci?.upper).toBeCloseTo(4 + reach, 5)
  })
  it('with one item as the whole of the overall rating, regression gives it 1 and correlation agrees', () => {
    const table = survey({ a: [1, 2, 3, 4, 5, 3], b: [2, 1, 2, 5, 3, 3], o: [1, 2, 3, 4, 5, 3] })
    const options = { items: ['a', 'b'], overall: 'o' }
    const regression = run.ipa({ ...options, importance: 'regression' }, table)
    expect(regression.points.map((point) => point.importance)).toEqual([expect.closeTo(1, 10), expect.closeTo(0, 10)])
    expect(run.ipa(options, table).points[0]?.importance).toBeCloseTo(1, 10)
  })
  it('divides at the median or the midpoint of the scale when asked to', () => {
    const table = survey({ a: [5, 5, 5], b: [2, 2, 2], c: [1, 1, 1] })
    const options = {
      items: ['a', 'b', 'c'],
      importance: { a: 1, b: 2, c: 9 },
      declared: { a: [1, 5], b: [1, 5], c: [1, 5] },
    }
    expect(run.ipa({ ...options, crosshair: 'median' }, table).crosshair).toEqual({ importance: 2, performance: 2 })
    const midpoint = run.ipa({ ...options, crosshair: 'midpoint' }, table)
    expect(midpoint.crosshair).toEqual({ importance: 5, performance: 3 })
    expect(codes(midpoint)).toContain('midpointOfImportance')
    expect(refusalOf(() => run.ipa({ ...options, crosshair: 'midpoint', declared: {} }, table)).code).toBe(
      'undeclaredScale',
    )
  })
  it('reads stated importance from variables too, as their means', () => {
    const table = survey({ a: [4, 5, 3], b: [2, 2, 1], ia: [9, 8, 7], ib: [5, 6, 4] })
    const result = run.ipa({ items: ['a', 'b'], importance: { a: 'ia', b: 'ib' } }, table)
    expect(result.points.map((point) => point.importance)).toEqual([8, 5])
  })
  it('turns low-is-good items round, and puts items of different scales on 0-100', () => {
    const result = run.ipa({ items: ['q1', 'q3'], overall: 'overall' }, shops)
    expect(result.points[1]).toMatchObject({ name: 'q3', performance: 3.5 })
    // R: cor(6 - c(1, 2, 1, 4, 5, 2), c(5, 4, 4, 3, 1, 5)).
    expect(result.points[1]?.importance).toBeCloseTo(0.8892972917998876, 12)
    expect(result.notes).toContainEqual({ code: 'directionReversed', details: { variable: 'q3' } })
    const mixed = run.ipa({ items: ['q1', 'mark'], overall: 'overall', declared: { mark: [0, 100] } }, shops)
    expect(mixed).toMatchObject({
      unit: 'percent',
      points: [{ performance: 62.5 }, { performance: expect.closeTo(430 / 6, 10) }],
    })
    expect(codes(mixed)).toContain('differentScales')
  })
  it('warns when importances lie close together and when an interval crosses the line', () => {
    const result = run.ipa({ items: ['q1', 'q2'], overall: 'overall' }, shops)
    expect(codes(result)).toEqual(expect.arrayContaining(['narrowImportance', 'uncertainQuadrant', 'casesDropped']))
  })
  it('keeps an item without variance, without importance or quadrant', () => {
    const table = survey({ a: [3, 3, 3, 3], b: [1, 2, 4, 5], o: [1, 3, 4, 5] })
    const result = run.ipa({ items: ['a', 'b'], overall: 'o' }, table)
    expect(result.points[0]).toMatchObject({ importance: null, quadrant: null, performance: 3 })
    expect(result.notes).toContainEqual({ code: 'zeroVariance', details: { variable: 'a' } })
  })
  it('refuses derived importance without an overall rating, one among the items, a constant one, a copied item, a gap', () => {
    const refused = (options: Record<string, unknown>, table = shops) => refusalOf(() => run.ipa(options, table)).code
    expect(refused({ items: ['q1', 'q2'] })).toBe('overallNeeded')
    expect(refused({ items: ['q1', 'overall'], overall: 'overall' })).toBe('overallAmongItems')
    expect(refused({ items: ['q1', 'q2'], importance: { q1: 3 } })).toBe('importanceMissing')
    const table = survey({
      a: [1, 2, 3, 4, 5],
      b: [1, 2, 3, 4, 5],
      same: [2, 2, 2, 2, 2],
      o: [1, 3, 2, 5, 4],
      few: [1, gap, gap, gap, 2],
    })
    expect(refused({ items: ['a', 'b'], overall: 'same' }, table)).toBe('constantOverall')
    expect(refused({ items: ['a', 'b'], overall: 'o', importance: 'regression' }, table)).toBe('itemsOverlap')
    expect(refused({ items: ['a', 'few'], overall: 'o' }, table)).toBe('tooFewCases')
  })
  it('does not change its importances when items are shifted and scaled, nor its quadrants when shifted alike', () => {
    fc.assert(
      fc.property(columnsOfMarks(3, { min: 6, max: 20 }), fc.integer({ min: 1, max: 9 }), (columns, shift) => {
        fc.pre(columns.every((column) => new Set(column).size > 1))
        const [a = [], b = [], o = []] = columns.map((column) => [...column])
        const options = { items: ['a', 'b'], overall: 'o' }
        const before = run.ipa(options, survey({ a, b, o }))
        const after = run.ipa(
          options,
          survey({ a: a.map((x) => x + shift), b: b.map((x) => x + shift), o: o.map((x) => 2 * x) }),
        )
        after.points.forEach((point, i) => {
          expect(point.importance).toBeCloseTo(before.points[i]?.importance ?? 0, 8)
          expect(point.performance).toBeCloseTo((before.points[i]?.performance ?? 0) + shift, 8)
        })
      }),
      { numRuns: 40 },
    )
  })
})
