import { describe, expect, test } from 'vitest'
import { figureMarks } from '#shared/charts/figure-marks.ts'
import type { ChartSpec } from '#shared/charts/spec.ts'
import type { FigureBlock } from '#shared/document/block.ts'
import type { Variable } from '#shared/survey/variable.ts'
import { type Asked, behindMarks } from '../../../../renderer/features/analysis/respondents/behind.ts'

const item = (name: string, label: string, direction: 'high' | 'low' = 'high'): Variable => ({
  name,
  label,
  role: 'item',
  type: 'ordinal',
  scale: [1, 5],
  direction,
  labels: { '1': '很不满意', '5': '很满意' },
  missing: [],
})
const group = (name: string, type: 'nominal' | 'set' = 'nominal'): Variable => ({
  name,
  label: name,
  role: 'segment',
  type,
  scale: null,
  direction: null,
  labels: {},
  missing: [],
})
const variables = [
  item('Q1', '接待态度'),
  item('Q 2', '等候', 'low'),
  group('门店'),
  group('期次'),
  group('投诉', 'set'),
]
const figure = (chart: ChartSpec, caption = '图'): FigureBlock => ({ kind: 'figure', caption, description: '', chart })
const bars = (...names: string[]): ChartSpec => ({
  kind: 'bar',
  orientation: 'horizontal',
  axis: { title: '均值' },
  bars: names.map((name) => ({ name, value: 1 })),
})
const behind = (asked: Omit<Asked, 'variables'>, chart: ChartSpec, places: number[], caption?: string) => {
  const marks = figureMarks(chart, 'zh-CN').filter((_, at) => places.includes(at))
  return behindMarks({ ...asked, variables }, figure(chart, caption), marks).map(({ which, expression }) => [
    which,
    expression,
  ])
}
const compare = { analysis: 'compareGroups', options: { items: ['Q1'], group: '门店', variable: 'Q1' } }

describe('behindMarks', () => {
  test('a group stands for the responses that have its value, within the sample of the result', () => {
    const options = { rows: '门店', columns: '期次', filter: [{ variable: '期次', in: ['上半年'] }] }
    expect(behind({ analysis: 'crosstab', options }, bars('一"店'), [0])).toEqual([
      ['value', '(期次 = "上半年") and (门店 = "一""店")'],
    ])
  })
  test('part of a stacked bar stands for those who have both values', () => {
    const chart: ChartSpec = {
      kind: 'groupedBar',
      stacked: true,
      categories: ['一店'],
      series: [
        { name: '很满意', values: [60] },
        { name: '很不满意', values: [40] },
      ],
      axis: { title: '%' },
    }
    expect(behind({ analysis: 'crosstab', options: { rows: '门店', columns: 'Q1' } }, chart, [1])).toEqual([
      ['value', '(门店 = "一店") and (Q1 = 1)'],
    ])
  })
  test('an item stands for its low marks first, then for all who answered; a low scale is turned', () => {
    const asked = { analysis: 'descriptives', options: { variables: ['Q1', 'Q 2'] } }
    expect(behind(asked, bars('接待态度', '等候'), [0])).toEqual([
      ['lowMarks', 'Q1 < 3'],
      ['allMarks', 'not missing(Q1)'],
    ])
    expect(behind(asked, bars('接待态度', '等候'), [1])[0]).toEqual(['lowMarks', '{Q 2} > 3'])
  })
  test('several items together are nobody in particular, several answers are', () => {
    const asked = { analysis: 'descriptives', options: { variables: ['Q1', 'Q 2'] } }
    expect(behind(asked, bars('接待态度', '等候'), [0, 1])).toEqual([])
    const counted = { analysis: 'frequencies', options: { variables: ['投诉'] } }
    expect(behind(counted, bars('等待', '价格'), [0, 1], '“投诉”各答案')).toEqual([
      ['value', '(contains(投诉, "等待")) or (contains(投诉, "价格"))'],
    ])
  })
  test('a class of a histogram is a range; the last one holds its upper limit', () => {
    const chart: ChartSpec = {
      kind: 'histogram',
      axisTitle: '接待态度',
      countTitle: '频数',
      bins: [
        { from: 1, to: 3, count: 1 },
        { from: 3, to: 5, count: 2 },
      ],
    }
    const asked = { analysis: 'descriptives', options: { variables: ['Q1', 'Q 2'] } }
    expect(behind(asked, chart, [0])).toEqual([['value', 'Q1 >= 1 and Q1 < 3']])
    expect(behind(asked, chart, [1])).toEqual([['value', 'Q1 >= 3 and Q1 <= 5']])
  })
  test('options that the analysis refuses have nobody behind them', () => {
    expect(behind({ ...compare, options: { nothing: true } }, bars('一店'), [0])).toEqual([])
  })
})
