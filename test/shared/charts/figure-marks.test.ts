import { describe, expect, test } from 'vitest'
import { figureMarks } from '#shared/charts/figure-marks.ts'
import { markAt } from '#shared/charts/mark-at.ts'
import { brushDirection, marksWithin } from '#shared/charts/marks-within.ts'
import type { ChartSpec } from '#shared/charts/spec.ts'
import { chartTheme } from '#shared/charts/theme.ts'
import { withPointer } from '#shared/charts/with-pointer.ts'
import { withSelection } from '#shared/charts/with-selection.ts'

const bar: ChartSpec = {
  kind: 'bar',
  orientation: 'horizontal',
  axis: { title: '均值', digits: 2 },
  bars: [
    { name: '一店', value: 4.126, low: 4, high: 4.25, n: 120 },
    { name: '二店', value: 3.5, n: 80.5 },
  ],
}
const histogram: ChartSpec = {
  kind: 'histogram',
  axisTitle: '年龄',
  countTitle: '频数',
  bins: [
    { from: 0, to: 10, count: 3 },
    { from: 10, to: 20, count: 7 },
  ],
}
const quadrant: ChartSpec = {
  kind: 'quadrant',
  xTitle: '表现',
  yTitle: '重要性',
  crosshair: { x: 4, y: 0.5 },
  quadrants: ['继续保持', '重点改进', '低优先', '供给过度'],
  points: [
    { name: 'A', x: 4.5, y: 0.6, group: '继续保持' },
    { name: 'B', x: 3.5, y: 0.6, group: '重点改进' },
    { name: 'C', x: 4.6, y: 0.7, group: '继续保持' },
  ],
}
const control: ChartSpec = {
  kind: 'control',
  points: [
    { name: '一月', value: 1 },
    { name: '二月', value: 9 },
  ],
  center: { name: 'CL', values: [2] },
  limits: [
    { name: 'UCL', values: [5] },
    { name: 'LCL', values: [0] },
  ],
  marks: [1],
  markTitle: '异常点',
  axis: { title: '投诉数', digits: 0 },
  orderTitle: '月',
}
const pareto: ChartSpec = {
  kind: 'pareto',
  total: 4,
  thresholdPercent: 80,
  valueTitle: '次数',
  cumulativeTitle: '累计',
  bars: [
    { name: '等待', value: 3, cumulativePercent: 75, vital: true },
    { name: '价格', value: 1, cumulativePercent: 100, vital: false },
  ],
}

describe('figureMarks', () => {
  test('tells a bar in words: what it is, its value with its unit, its interval, its cases', () => {
    expect(figureMarks(bar, 'zh-CN')[0]).toMatchObject({
      name: '一店',
      value: '均值：4.13，区间 4.00 至 4.25',
      n: 120,
    })
  })
  test('a sum of weights is no number of cases', () => {
    expect(figureMarks(bar, 'zh-CN')[1]?.n).toBeNull()
  })
  test('a class of a histogram has its limits, and the last one says that it holds its upper', () => {
    expect(figureMarks(histogram, 'en').map(({ range, value }) => [range, value])).toEqual([
      [{ from: 0, to: 10, last: false }, '频数: 3'],
      [{ from: 10, to: 20, last: true }, '频数: 7'],
    ])
  })
  test('a point beyond the limits says so', () => {
    expect(figureMarks(control, 'zh-CN').map(({ value }) => value)).toEqual(['投诉数：1', '投诉数：9，异常点'])
  })
})

test('withPointer shows a hand over series that have a mark to click, and over no others', () => {
  const spec: ChartSpec = {
    kind: 'groupedBar',
    categories: ['一店'],
    axis: { title: '%' },
    series: [
      { name: '调查前', values: [40], stands: [{ all: [{ variable: '门店', values: ['一店'] }] }] },
      { name: '目标', values: [50] },
    ],
  }
  const option = {
    series: [
      { type: 'bar' as const, data: [40] },
      { type: 'bar' as const, data: [50] },
    ],
  }
  const marks = figureMarks(spec, 'zh-CN')
  expect(marks.map(({ stands }) => stands)).toEqual([{ all: [{ variable: '门店', values: ['一店'] }] }, null])
  const { series } = withPointer(option, spec, marks, ({ stands }) => stands !== null)
  expect(Array.isArray(series) ? series.map(({ cursor }) => cursor) : null).toEqual(['pointer', 'default'])
})

describe('markAt', () => {
  test('finds the point of a quadrant by its group and its place in it', () => {
    const marks = figureMarks(quadrant, 'zh-CN')
    expect(markAt(quadrant, marks, 0, 1)?.name).toBe('C')
    expect(markAt(quadrant, marks, 1, 0)?.name).toBe('B')
    expect(markAt(quadrant, marks, 2, 0)).toBeNull()
  })
  test('finds a point of a control chart behind its centre and limits, and by its sign', () => {
    const marks = figureMarks(control, 'zh-CN')
    expect(markAt(control, marks, 3, 0)?.name).toBe('一月')
    expect(markAt(control, marks, 4, 0)?.name).toBe('二月')
    expect(markAt(control, marks, 1, 0)).toBeNull()
  })
  test('the cumulative line of a Pareto begins before the first bar', () => {
    const marks = figureMarks(pareto, 'zh-CN')
    expect(markAt(pareto, marks, 1, 0)).toBeNull()
    expect(markAt(pareto, marks, 1, 1)?.name).toBe('等待')
  })
})

describe('marksWithin', () => {
  const named = (spec: ChartSpec, x: [number, number], y: [number, number]) =>
    marksWithin(spec, figureMarks(spec, 'zh-CN'), { x, y }).map(({ name }) => name)
  test('takes the points of a quadrant that lie in the rectangle, whichever corner it was drawn from', () => {
    expect(named(quadrant, [5, 4], [0.65, 0.5])).toEqual(['A'])
  })
  test('takes every class that the range touches', () => {
    expect(named(histogram, [9, 9.5], [0, 1])).toEqual(['0–10'])
    expect(named(histogram, [9, 11], [0, 1])).toHaveLength(2)
  })
  test('takes horizontal bars by their row', () => {
    expect(brushDirection(bar)).toBe('y')
    expect(named(bar, [0, 1], [0.6, 1.4])).toEqual(['二店'])
  })
  test('a radar has no range', () => {
    const radar: ChartSpec = { kind: 'radar', axes: [{ name: 'a', max: 5 }], series: [{ name: 's', values: [1] }] }
    expect(brushDirection(radar)).toBeNull()
    expect(named(radar, [0, 9], [0, 9])).toEqual([])
  })
})

test('withSelection outlines what is chosen and leaves the rest as it is', () => {
  const marks = figureMarks(bar, 'zh-CN')
  const option = { series: [{ type: 'bar' as const, data: [4.126, 3.5] }] }
  const drawn = withSelection(option, bar, marks, ({ at }) => at === 1, chartTheme('light'))
  expect(drawn.series).toMatchObject([{ data: [4.126, { value: 3.5, itemStyle: { borderWidth: 2.5 } }] }])
  expect(withSelection(option, bar, marks, () => false, chartTheme('light'))).toBe(option)
})
