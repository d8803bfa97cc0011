import { describe, expect, test } from 'vitest'
import { figureMarks } from '#shared/charts/figure-marks.ts'
import type { ChartSpec } from '#shared/charts/spec.ts'
import type { Stands } from '#shared/charts/stands.ts'
import type { Variable } from '#shared/survey/variable.ts'
import { behindMarks } from '../../../../renderer/features/analysis/respondents/behind.ts'

const item = (name: string, direction: 'high' | 'low' = 'high'): Variable => ({
  name,
  label: '接待态度',
  role: 'item',
  type: 'ordinal',
  scale: [1, 5],
  direction,
  labels: { '1': '很不满意', '5': '很满意' },
  missing: [],
})
const group = (name: string, type: 'nominal' | 'set' = 'nominal'): Variable => ({
  ...item(name),
  role: 'segment',
  type,
  scale: null,
  direction: null,
  labels: {},
})
/** Two items of one label; the name of one begins the name of the other. */
const variables = [item('Q1'), item('Q10'), item('Q 2', 'low'), group('门店'), group('期次'), group('投诉', 'set')]

/** All bars have one name: what they stand for is in the data only. */
function behind(stands: readonly (Stands | undefined)[], places: readonly number[], options = {}) {
  const chart: ChartSpec = {
    kind: 'bar',
    orientation: 'horizontal',
    axis: { title: '均值' },
    bars: stands.map((one) => ({ name: '接待态度', value: 1, ...(one === undefined ? {} : { stands: one }) })),
  }
  const marks = figureMarks(chart, 'zh-CN').filter((_, at) => places.includes(at))
  return behindMarks({ options, variables }, marks).map(({ which, expression }) => [which, expression])
}
const about = (name: string): Stands => ({ all: [{ answered: name }], items: [name] })

describe('behindMarks', () => {
  test('items that share a label stand for their own answers: low marks first, then all who answered', () => {
    const bars = [about('Q1'), about('Q10')]
    expect(behind(bars, [0])).toEqual([
      ['lowMarks', 'Q1 < 3'],
      ['allMarks', 'not missing(Q1)'],
    ])
    expect(behind(bars, [1])).toEqual([
      ['lowMarks', 'Q10 < 3'],
      ['allMarks', 'not missing(Q10)'],
    ])
  })
  test('low marks lie above the middle of an item that is turned round, by its direction or by the options', () => {
    expect(behind([about('Q 2')], [0])[0]?.[1]).toBe('{Q 2} > 3')
    expect(behind([about('Q1')], [0], { reverse: ['Q1'], declared: { Q1: [0, 10] } })[0]?.[1]).toBe('Q1 > 5')
  })
  test('several marks stand for the responses behind any of them', () => {
    const bars = [about('Q1'), about('Q10')]
    expect(behind(bars, [0, 1])).toEqual([
      ['lowMarks', '(Q1 < 3) or (Q10 < 3)'],
      ['allMarks', '(not missing(Q1)) or (not missing(Q10))'],
    ])
    const answers = ['等待', '价格'].map((named): Stands => ({ all: [{ variable: '投诉', named, member: true }] }))
    expect(behind(answers, [0, 1])).toEqual([['value', '(has(投诉, "等待")) or (has(投诉, "价格"))']])
  })
  test('the sample of the result stays: its filter and its weight', () => {
    const shop: Stands = { all: [{ variable: '门店', values: ['一"店'] }] }
    const options = { filter: [{ variable: '期次', in: ['上半年'] }, { expression: 'Q1 > 2' }], weight: '权重' }
    expect(behind([shop], [0], options)).toEqual([
      ['value', '(期次 = "上半年") and (Q1 > 2) and (权重 > 0) and (门店 = "一""店")'],
    ])
  })
  test('conditions are joined; a range keeps its upper end only where it is closed, and is turned with its item', () => {
    const range = { variable: 'Q1', from: 1, to: 3, closed: false } as const
    expect(behind([{ all: [range, { answered: 'Q10' }] }], [0])).toEqual([
      ['value', '(Q1 >= 1 and Q1 < 3) and (not missing(Q10))'],
    ])
    expect(behind([{ all: [{ ...range, closed: true, turned: true }] }], [0])).toEqual([
      ['value', 'Q1 <= 5 and Q1 >= 3'],
    ])
  })
  test('a dimension stands for those who answered any of its items, low by their mean', () => {
    const any = ['Q1', 'Q10'].map((answered) => ({ answered }))
    expect(behind([{ all: [{ any }], items: ['Q1', 'Q10'] }], [0])).toEqual([
      ['lowMarks', 'mean(Q1, Q10) < 3'],
      ['allMarks', 'count(Q1, Q10) > 0'],
    ])
    // Of items that point in two directions no mean can be told to be low.
    const mixed = ['Q1', 'Q 2'].map((answered) => ({ answered }))
    expect(behind([{ all: [{ any: mixed }], items: ['Q1', 'Q 2'] }], [0])).toEqual([
      ['allMarks', 'count(Q1, {Q 2}) > 0'],
    ])
  })
  test('what several marks share is said once', () => {
    const complete = (name: string): Stands => ({
      all: ['Q1', 'Q10'].map((answered) => ({ answered })),
      items: [name],
    })
    const group: Stands = { all: [{ variable: '门店', values: ['一店'] }, { answered: 'Q1' }] }
    const other: Stands = { all: [{ variable: '门店', values: ['二店'] }, { answered: 'Q1' }] }
    expect(behind([group, other], [0, 1])).toEqual([
      ['value', '((门店 = "一店") or (门店 = "二店")) and (not missing(Q1))'],
    ])
    expect(behind([complete('Q1'), complete('Q10')], [0, 1])).toEqual([
      ['lowMarks', '((Q1 < 3) or (Q10 < 3)) and (nmiss(Q1, Q10) = 0)'],
      ['allMarks', 'nmiss(Q1, Q10) = 0'],
    ])
  })
  test('nobody stands behind a mark without data, nor behind several of which one has none', () => {
    expect(behind([undefined], [0])).toEqual([])
    expect(behind([about('Q1'), undefined], [0, 1])).toEqual([])
  })
  test('nobody stands behind a mark whose variable or answer the project no longer has', () => {
    expect(behind([about('Q11')], [0])).toEqual([])
    expect(behind([{ all: [{ variable: 'Q1', named: '一般' }] }], [0])).toEqual([])
    expect(behind([about('Q1')], [0], { filter: [{ variable: '城市', in: ['北京'] }] })).toEqual([])
  })
})
