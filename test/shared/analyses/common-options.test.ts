import { describe, expect, it } from 'vitest'
import { findAnalysis } from '#shared/analyses/index.ts'
import { refusalOf } from './refusal-of.ts'
import { codes, run } from './run.ts'
import { gap, shops, survey } from './survey.ts'

describe('filter', () => {
  it('keeps the rows that meet every condition and says how many', () => {
    const result = run.descriptives(
      {
        variables: ['q1'],
        filter: [
          { variable: 'shop', in: ['西店'] },
          { variable: 'sex', in: [1] },
        ],
      },
      shops,
    )
    expect(result).toMatchObject({ n: 2, nTotal: 2 })
    expect(result.variables[0]).toMatchObject({ n: 2, mean: 1.5 })
    expect(result.notes).toContainEqual({ code: 'filtered', details: { passing: 2, rows: 6 } })
  })
  it('takes the label of a code, or the code as text, for the code', () => {
    for (const value of [1, '1', '男']) {
      expect(run.descriptives({ variables: ['q1'], filter: [{ variable: 'sex', in: [value] }] }, shops).n).toBe(3)
    }
  })
  it('passes no row whose answer is missing', () => {
    const all = [{ variable: 'complaint', in: ['等待', '价格', '态度'] }]
    expect(run.frequencies({ variables: ['q1'], filter: all }, shops).nTotal).toBe(5)
  })
  it('is refused when no row meets it, and when its variable does not exist', () => {
    const filtered = (variable: string, value: string) => () =>
      run.frequencies({ variables: ['q1'], filter: [{ variable, in: [value] }] }, shops)
    expect(refusalOf(filtered('shop', '北店')).code).toBe('filterSelectsNothing')
    expect(refusalOf(filtered('店', '东店'))).toEqual({ code: 'unknownVariable', details: { variable: '店' } })
  })
})

describe('weight', () => {
  it('weighs means, leaves rows of weight 0 out of n, and says what it did', () => {
    const result = run.descriptives({ variables: ['mark'], weight: 'weight' }, shops)
    expect(result).toMatchObject({ n: 5, nTotal: 6 })
    // (80 + 2·95 + 60/2 + 55 + 1.5·100) / 6
    expect(result.variables[0]?.mean).toBeCloseTo(505 / 6, 12)
    const [weighted] = result.notes
    // (Σw)² / Σw² = 36 / (1 + 4 + 0.25 + 1 + 2.25)
    expect(weighted).toMatchObject({ code: 'weighted', details: { variable: 'weight', sum: 6 } })
    expect(weighted?.details['effectiveN']).toBeCloseTo(36 / 8.5, 12)
    expect(result.notes).toContainEqual({ code: 'weightZero', details: { variable: 'weight', count: 1 } })
  })
  it('gives frequencies as sums of weights but n as cases', () => {
    const { variables } = run.frequencies({ variables: ['shop'], weight: 'weight' }, shops)
    expect(variables[0]).toMatchObject({ n: 5, missing: 0 })
    expect(variables[0]?.categories).toMatchObject([
      { value: '东店', count: 4.5, percent: 75 },
      { value: '西店', count: 1.5, percent: 25 },
    ])
  })
  it('of 1 everywhere changes nothing but the notes', () => {
    const items = ['q1', 'q2', 'q3']
    const ones = survey({
      q1: [5, 4, 4, 2, 1, 5],
      q2: [4, 4, gap, 2, 2, 5],
      q3: [5, 4, 5, 2, 1, 4],
      w: [1, 1, 1, 1, 1, 1],
    })
    const { notes: _notes, ...plain } = run.reliability({ items }, ones)
    const { notes: __notes, ...weighted } = run.reliability({ items, weight: 'w' }, ones)
    expect(weighted).toEqual(plain)
  })
  it('refuses negative weights, weights that are all 0 or missing, text, and sums too small for variances', () => {
    const table = survey(
      { q: [1, 2, 3], r: [3, 1, 2], minus: [1, -1, 1], none: [0, gap, 0], tiny: [0.2, 0.3, 0.4] },
      { text: ['a', 'b', 'c'] },
    )
    const weighted = (weight: string) => refusalOf(() => run.reliability({ items: ['q', 'r'], weight }, table))
    expect(weighted('minus')).toEqual({ code: 'negativeWeight', details: { variable: 'minus', value: -1 } })
    expect(weighted('none').code).toBe('noPositiveWeight')
    expect(weighted('text').code).toBe('notNumeric')
    expect(weighted('tiny')).toEqual({ code: 'weightsTooSmall', details: { sum: 0.9 } })
  })
})

describe('reverse', () => {
  it('turns marks round on the declared scale even when nobody gave its ends', () => {
    const table = survey({ q: [2, 3, 4] })
    const result = run.descriptives({ variables: ['q'], reverse: ['q'], declared: { q: [1, 7] } }, table)
    // 8 − x, not 6 − x as the observed 2 and 4 would give.
    expect(result.variables[0]).toMatchObject({ mean: 5, min: 4, max: 6 })
  })
  it('takes the scale of the codebook, and the declared one before it', () => {
    expect(run.descriptives({ variables: ['q1'], reverse: ['q1'] }, shops).variables[0]?.mean).toBeCloseTo(
      6 - 21 / 6,
      12,
    )
    const declared = { variables: ['q1'], reverse: ['q1'], declared: { q1: [0, 10] } }
    expect(run.descriptives(declared, shops).variables[0]?.mean).toBeCloseTo(10 - 21 / 6, 12)
  })
  it('refuses an item without a scale, and one with a mark outside it', () => {
    const reversed = (declared: Record<string, number[]>) => () =>
      run.descriptives({ variables: ['mark'], reverse: ['mark'], declared }, shops)
    expect(refusalOf(reversed({}))).toEqual({ code: 'undeclaredScale', details: { item: 'mark' } })
    expect(refusalOf(reversed({ mark: [1, 99] }))).toEqual({
      code: 'outsideScale',
      details: { item: 'mark', count: 1, value: 100, min: 1, max: 99 },
    })
  })
  it('notes a name that is none of the variables analysed', () => {
    const result = run.reliability({ items: ['q1', 'q2'], reverse: ['q11'] }, shops)
    expect(result.notes).toContainEqual({ code: 'reverseUnused', details: { variable: 'q11' } })
  })
  it('keeps the label of the answer that was ticked', () => {
    const labels = { '1': '很不满意', '5': '很满意' }
    const table = survey({ q: { values: [1, 1, 5], codebook: { scale: [1, 5], labels } } })
    const { variables } = run.frequencies({ variables: ['q'], reverse: ['q'] }, table)
    expect(variables[0]?.categories).toMatchObject([
      { value: 1, label: '很满意', count: 1 },
      { value: 5, label: '很不满意', count: 2 },
    ])
  })
})

describe('options', () => {
  const refused = (id: string, options: unknown) => refusalOf(() => findAnalysis(id).run(shops, options))
  it('that are missing, unknown or of the wrong kind are refused by name, with what is expected', () => {
    expect(refused('reliability', {})).toEqual({
      code: 'missingOption',
      details: { analysis: 'reliability', option: 'items' },
    })
    expect(refused('reliability', { items: ['q1', 'q2'], mising: 'listwise' })).toEqual({
      code: 'unknownOption',
      details: { analysis: 'reliability', option: 'mising' },
    })
    expect(refused('reliability', { items: ['q1', 'q2'], missing: 'drop' })).toEqual({
      code: 'invalidOption',
      details: { analysis: 'reliability', option: 'missing', expected: 'listwise | pairwise | mean' },
    })
    expect(refused('ahp', { criteria: ['a', 'b'], judgements: [{ a: 'a', b: 'b', value: '3' }] })).toEqual({
      code: 'invalidOption',
      details: { analysis: 'ahp', option: 'judgements.0.value', expected: 'number' },
    })
    expect(refused('descriptives', { variables: ['q1'], declared: { q1: [5, 1] } })).toMatchObject({
      code: 'invalidOption',
      details: { option: 'declared.q1', expected: 'min < max' },
    })
    expect(refused('pareto', { variable: 'shop', threshold: 1.5 })).toMatchObject({
      code: 'invalidOption',
      details: { option: 'threshold', expected: 'value ≤ 1' },
    })
  })
  it('of the shared kind that have nothing to work on are noted, not hidden', () => {
    const result = run.ahp({
      criteria: ['a', 'b'],
      matrix: [
        [1, 3],
        [1 / 3, 1],
      ],
      weight: 'weight',
    })
    expect(result.notes).toContainEqual({ code: 'optionWithoutEffect', details: { option: 'weight' } })
  })
})

describe('an unknown analysis', () => {
  it('is refused with the list of the known ones', () => {
    const { code, details } = refusalOf(() => findAnalysis('cronbach'))
    expect(code).toBe('unknownAnalysis')
    expect(details['known']).toContain('reliability')
  })
})

describe('notes', () => {
  it('of an unweighted, unfiltered run are empty when there is nothing to say', () => {
    expect(codes(run.descriptives({ variables: ['mark'] }, shops))).toEqual([])
  })
})
