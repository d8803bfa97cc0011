import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { RefusalError } from '#shared/errors/refusal.ts'
import { qualityRules, suggestedRules } from '#shared/quality/index.ts'
import type { Variable } from '#shared/survey/variable.ts'
import { hitsOf, qualityData } from './support.ts'

const rowsOf = (hits: readonly { row: number }[]) => hits.map(({ row }) => row)
const items = (rows: readonly (readonly (number | null)[])[]) =>
  Object.fromEntries((rows[0] ?? []).map((_, index) => [`Q${index + 1}`, rows.map((row) => row[index] ?? null)]))

function codeOf(work: () => unknown): string | null {
  try {
    work()
    return null
  } catch (error) {
    return error instanceof RefusalError ? error.refusal.code : 'bug'
  }
}

describe('out of range', () => {
  const data = qualityData(
    { Q1: [5, 7, 3, -94], Q2: [1, 0, 3, 2] },
    { Q1: { missing: [{ value: -94, kind: 'invalid' }] }, Q2: { missing: [{ value: 0, kind: 'notApplicable' }] } },
  )

  it('finds marks off the scale and what was recorded as invalid, not what is declared to be no answer', () => {
    expect(hitsOf('outOfRange', data, { items: null, atLeast: 1 })).toEqual([
      { row: 1, shown: ['Q1'], details: { count: 1 } },
      { row: 3, shown: ['Q1'], details: { count: 1 } },
    ])
    expect(hitsOf('outOfRange', data, { items: ['Q2'], atLeast: 1 })).toEqual([])
    expect(hitsOf('outOfRange', data, { items: null, atLeast: 2 })).toEqual([])
  })
})

describe('duplicates by number', () => {
  const data = qualityData({ id: ['A1', 'A2', 'A1', null, null, 'A1'], shop: ['东', '东', '西', '东', '东', '东'] })

  it.each([
    ['first', [2, 5]],
    ['last', [0, 2]],
    ['none', [0, 2, 5]],
  ])('keeps the %s; blanks are nobody’s duplicates', (keep, expected) => {
    expect(rowsOf(hitsOf('duplicateId', data, { variables: ['id'], keep }))).toEqual(expected)
  })

  it('compares several variables together', () => {
    expect(rowsOf(hitsOf('duplicateId', data, { variables: ['id', 'shop'], keep: 'first' }))).toEqual([5])
  })

  it('refuses without a variable, with one that has gone, and with parameters of another rule', () => {
    expect(codeOf(() => hitsOf('duplicateId', data, { variables: [], keep: 'first' }))).toBe('qualityNeedsVariable')
    expect(codeOf(() => hitsOf('duplicateId', data, { variables: ['gone'], keep: 'first' }))).toBe('unknownVariable')
    expect(codeOf(() => hitsOf('duplicateId', data, { share: 1 }))).toBe('qualityParamsInvalid')
  })

  it('leaves exactly one of each number', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 1, maxLength: 20 }), (ids) => {
        const hits = hitsOf('duplicateId', qualityData({ id: ids }), { variables: ['id'], keep: 'first' })
        expect(ids.length - hits.length).toBe(new Set(ids).size)
      }),
    )
  })
})

describe('duplicates by answers', () => {
  const data = qualityData({
    ...items([
      [5, 4, 3, 2],
      [5, 4, 3, 2],
      [5, 5, 5, 5],
      [5, 5, 5, 5],
      [5, 4, 3, null],
      [5, 4, 3, null],
    ]),
    shop: ['东', '西', '东', '东', '东', '东'],
  })
  const params = { items: null, alsoSame: [], minimumItems: 3, keep: 'first' }

  it('finds equal forms, blanks in the same places, and takes those who tick one mark everywhere for no duplicates', () => {
    expect(rowsOf(hitsOf('duplicateAnswers', data, params))).toEqual([1, 5])
    expect(rowsOf(hitsOf('duplicateAnswers', data, { ...params, minimumItems: 4 }))).toEqual([1])
  })

  it('may ask respondents to agree too', () => {
    expect(rowsOf(hitsOf('duplicateAnswers', data, { ...params, alsoSame: ['shop'] }))).toEqual([5])
  })
})

describe('speeders', () => {
  const declared = { time: { role: 'duration', type: 'duration', scale: null } } as const
  // Median of 20, 100, 120, 140, 200 is 120.
  const data = qualityData({ time: [20, 100, 120, 140, 200, null], Q1: [1, 2, 3, 4, 5, 1] }, declared)
  const find = (params: object) =>
    rowsOf(
      hitsOf('speeder', data, {
        variable: 'time',
        shareOfMedian: null,
        seconds: null,
        secondsPerItem: null,
        ...params,
      }),
    )

  it('are below a share of the median, below so many seconds, or below so many an item', () => {
    expect(find({ shareOfMedian: 0.5 })).toEqual([0])
    expect(find({ shareOfMedian: 0.84 })).toEqual([0, 1]) // 100 < 100.8
    expect(find({ seconds: 101 })).toEqual([0, 1])
    expect(find({ secondsPerItem: 21 })).toEqual([0])
    expect(find({ secondsPerItem: 20 })).toEqual([]) // 20 is not below 20
    expect(find({})).toEqual([])
  })
})

describe('straight lines', () => {
  const data = qualityData(
    items([
      [3, 3, 3, 3, 3, 3],
      [3, 3, 3, 3, 4, 5],
      [3, 3, null, 3, 3, 3],
      [3, 3, null, null, null, null],
    ]),
  )
  const params = { items: null, minimumItems: 4, measure: 'longestRun', share: 1, variability: 0 }
  const find = (changed: object) => rowsOf(hitsOf('straightLine', data, { ...params, ...changed }))

  it('are runs of a share of the block; a blank ends a run', () => {
    expect(find({})).toEqual([0])
    expect(find({ share: 4 / 6 })).toEqual([0, 1])
    expect(find({ share: 0.5 })).toEqual([0, 1, 2]) // half the block: 3
  })

  it('or answers that do not vary, blanks left out', () => {
    expect(find({ measure: 'variability' })).toEqual([0, 2])
    expect(find({ measure: 'variability', minimumItems: 2 })).toEqual([0, 2, 3])
    // Of 3 3 3 3 4 5 the standard deviation is sqrt(3.5 / 5) = 0.8367.
    expect(find({ measure: 'variability', variability: 0.83 })).toEqual([0, 2])
    expect(find({ measure: 'variability', variability: 0.84 })).toEqual([0, 1, 2])
  })

  it('hit no fewer responses when the share is lowered', () => {
    const marks = fc.array(fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 5, maxLength: 5 }), {
      minLength: 1,
      maxLength: 12,
    })
    fc.assert(
      fc.property(marks, fc.double({ min: 0.1, max: 1, noNaN: true }), (rows, share) => {
        const table = qualityData(items(rows))
        const hits = (at: number) => hitsOf('straightLine', table, { ...params, share: at }).length
        expect(hits(share / 2)).toBeGreaterThanOrEqual(hits(share))
      }),
    )
  })
})

describe('too many missing', () => {
  const skips = {
    missing: [
      { value: -3, kind: 'skipped' as const },
      { value: -2, kind: 'blank' as const },
    ],
  }
  const data = qualityData(
    items([
      [null, null, null, 4],
      [null, null, 3, 4],
      [-3, -3, null, 4],
      [-3, -3, -3, -3],
      [-2, -2, -2, 4],
    ]),
    { Q1: skips, Q2: skips, Q3: skips, Q4: skips },
  )

  it('counts what was left open among what was asked; more than the share, not as much', () => {
    expect(hitsOf('tooManyMissing', data, { items: null, share: 0.5 })).toEqual([
      { row: 0, shown: [], details: { open: 3, asked: 4 } },
      { row: 4, shown: [], details: { open: 3, asked: 4 } },
    ])
    expect(rowsOf(hitsOf('tooManyMissing', data, { items: null, share: 0.49 }))).toEqual([0, 1, 2, 4])
  })
})

describe('attention checks', () => {
  it('are failed by another answer; a blank only where it is asked for', () => {
    const data = qualityData({ Q9: [2, 5, null, 2] })
    const find = (changed: object) =>
      rowsOf(hitsOf('attentionCheck', data, { variable: 'Q9', expected: ['2'], missingFails: false, ...changed }))
    expect(find({})).toEqual([1])
    expect(find({ missingFails: true })).toEqual([1, 2])
    expect(find({ expected: ['2', '5'] })).toEqual([])
  })

  it('compare words where answers are words', () => {
    const data = qualityData({ Q9: ['不满意', '满意'] })
    expect(
      rowsOf(hitsOf('attentionCheck', data, { variable: 'Q9', expected: ['不满意'], missingFails: false })),
    ).toEqual([1])
  })
})

describe('inconsistent answers', () => {
  it('are a whole that contradicts all of its parts, or any', () => {
    const data = qualityData(
      items([
        [5, 1, 2],
        [5, 1, 3],
        [4, 1, 1],
        [5, 1, null],
      ]),
    )
    const params = {
      item: 'Q1',
      side: 'atLeast',
      value: 5,
      others: ['Q2', 'Q3'],
      match: 'all',
      othersSide: 'atMost',
      othersValue: 2,
    }
    expect(rowsOf(hitsOf('inconsistentAnswers', data, params))).toEqual([0])
    expect(rowsOf(hitsOf('inconsistentAnswers', data, { ...params, match: 'any' }))).toEqual([0, 1, 3])
  })

  it('are a pair of opposite wordings that are both agreed to', () => {
    const data = qualityData({ Q1: [5, 5, 1, null], Q2: [1, 5, 4, 5] })
    // Turned round, the second marks are 5, 1, 2, 1: differences 0, 4, 1.
    expect(hitsOf('reversedPair', data, { first: 'Q1', second: 'Q2', tolerance: 2 })).toEqual([
      { row: 1, shown: ['Q1', 'Q2'], details: { difference: 4 } },
    ])
  })
})

describe('gaps in the serial numbers', () => {
  it('are told per sequence, by the response after the gap', () => {
    const data = qualityData({ id: ['NO.0012', 'NO.0015', 'NO.0013', 'B7', 'B9', '无', null] })
    expect(hitsOf('serialGap', data, { variable: 'id' })).toEqual([
      { row: 1, shown: ['id'], details: { from: 14, to: 14, count: 1 } },
      { row: 4, shown: ['id'], details: { from: 8, to: 8, count: 1 } },
    ])
  })
})

describe('suggested rules', () => {
  const base: Variable = {
    name: '',
    label: '',
    role: 'item',
    type: 'ordinal',
    scale: [1, 5],
    direction: 'high',
    labels: {},
    missing: [],
  }
  const labels = { 1: '非常不满意', 2: '不满意', 3: '一般', 4: '满意', 5: '非常满意' }
  const variables: Variable[] = [
    { ...base, name: '编号', role: 'id', type: 'string', scale: null },
    { ...base, name: '用时', role: 'duration', type: 'duration', scale: null },
    { ...base, name: 'Q1', label: '接待态度' },
    { ...base, name: 'Q2', label: '本题请选“不满意”', labels },
    { ...base, name: 'Q3', label: '总体满意度' },
  ]
  const suggested = suggestedRules(variables)
  const paramsOf = (id: string) => suggested.find(({ rule }) => rule === id)?.params

  it('are one of each, with the variables the codebook points at', () => {
    expect(suggested.map(({ rule }) => rule).toSorted()).toEqual(Object.keys(qualityRules).toSorted())
    expect(paramsOf('duplicateId')).toMatchObject({ variables: ['编号'] })
    expect(paramsOf('speeder')).toMatchObject({ variable: '用时' })
    expect(paramsOf('attentionCheck')).toMatchObject({ variable: 'Q2', expected: ['2'] })
    expect(paramsOf('inconsistentAnswers')).toMatchObject({ item: 'Q3', value: 5, othersValue: 2 })
  })

  it('only take part where nobody can be wronged by a threshold', () => {
    expect(suggested.flatMap(({ rule, enabled }) => (enabled ? [rule] : []))).toEqual([
      'duplicateId',
      'tooManyMissing',
      'attentionCheck',
    ])
  })
})
