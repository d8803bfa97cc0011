import { describe, expect, it } from 'vitest'
import type { ChartSpec } from '#shared/charts/spec.ts'
import { type DrawnText, draw, textsOf } from './draw.ts'
import { causeTree } from './sample-plan.ts'

const longNames = [
  '在合理时间内得到接待并被告知预计等待时间',
  '服务顾问能够耐心倾听并准确理解车辆问题',
  '等候区设施（餐饮、网络、儿童区）齐全舒适',
  'Repair quality: fixed right the first time, no come-backs',
  '费用解释清楚',
  '交车准时',
]
const bars = longNames.map((name, index) => ({ name, value: 60 + 5 * index }))
const pareto: ChartSpec = {
  kind: 'pareto',
  bars: [
    { name: '等待时间长', value: 50, cumulativePercent: 50, vital: true },
    { name: '一次修不好', value: 30, cumulativePercent: 80, vital: true },
    { name: '费用解释不清', value: 12, cumulativePercent: 92, vital: false },
    { name: '其他', value: 8, cumulativePercent: 100, vital: false },
  ],
  ...{ total: 100, thresholdPercent: 80, valueTitle: '投诉次数', cumulativeTitle: '累计占比' },
}
const control: ChartSpec = {
  ...{ kind: 'control', axis: { title: '满意率（%）' }, orderTitle: '期次', marks: [5], markTitle: '异常点' },
  points: longNames.map((name, index) => ({ name, value: [81, 78, 82, 80, 79, 60][index] ?? 0 })),
  center: { name: 'CL 79.3', values: [79.3] },
  limits: [
    { name: 'UCL 91.0', values: [91] },
    { name: 'LCL 67.6', values: [67.6] },
  ],
}
const specs: Readonly<Record<string, ChartSpec>> = {
  'horizontal bars': {
    ...{ kind: 'bar', orientation: 'horizontal', bars, axis: { title: '得分', min: 0, max: 100 } },
    lines: [
      { name: '目标 80', value: 80 },
      { name: '均值 78.4', value: 78.4 },
      { name: '挑战目标 90', value: 90 },
    ],
  },
  'vertical bars': {
    kind: 'bar',
    orientation: 'vertical',
    bars,
    axis: { title: '得分' },
    lines: [{ name: '目标 80', value: 80 }],
  },
  'stacked bars': {
    ...{ kind: 'groupedBar', stacked: true, categories: longNames, axis: { title: '占比（%）' } },
    series: ['满意', '一般', '不满意'].map((name, index) => ({
      name,
      values: longNames.map(() => [60, 30, 10][index] ?? 0),
    })),
  },
  'grouped bars': {
    ...{ kind: 'groupedBar', categories: longNames, axis: { title: '得分', min: 0, max: 100 } },
    series: ['上期', '本期'].map((name, index) => ({ name, values: longNames.map(() => 70 + 5 * index) })),
  },
  pareto,
  line: {
    ...{ kind: 'line', categories: ['2025 年上半年', '2025 年下半年', '2026 年上半年'], axis: { title: '指数' } },
    series: [{ name: '指数', values: [71.2, null, 78.1] }],
  },
  'control chart': control,
  'control chart of many points with limits close together': {
    ...control,
    points: Array.from({ length: 60 }, (_, index) => ({ name: `2026-03-${index + 1}`, value: 80 + (index % 5) })),
    center: { name: 'CL 82.0', values: [82] },
    limits: [
      { name: 'UCL 82.4', values: Array.from({ length: 60 }, (_, index) => 82.4 + (index % 3) / 10) },
      { name: 'LCL 81.6', values: [81.6] },
    ],
    marks: [0, 59],
  },
  'run chart': { ...control, limits: [], marks: [] },
  radar: {
    kind: 'radar',
    axes: longNames.map((name) => ({ name, max: 100 })),
    series: [{ name: '本期', values: [60, 70, 80, 75, 66, 71] }],
  },
  histogram: {
    ...{ kind: 'histogram', normal: { mean: 3, sd: 1, n: 60 }, axisTitle: '得分', countTitle: '人数' },
    bins: [1, 2, 3, 4, 5].map((mark, index) => ({
      from: mark - 0.5,
      to: mark + 0.5,
      count: [4, 12, 25, 14, 5][index] ?? 0,
    })),
  },
  gantt: {
    ...{ kind: 'gantt', today: '2026-04-10' },
    rows: longNames.map((name, index) => ({
      name,
      start: `2026-0${index + 1}-01`,
      end: `2026-0${index + 2}-15`,
      tone: 'neutral',
    })),
  },
  fishbone: { kind: 'fishbone', tree: causeTree },
}

describe('renderChartSvg', () => {
  for (const [name, spec] of Object.entries(specs)) {
    it(`draws ${name} without two texts overlapping or one leaving the figure`, () => {
      const svg = draw(spec)
      const [, width = '0', height = '0'] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? []
      const texts = textsOf(svg).filter(({ text, turned }) => !turned && text.trim() !== '')
      expect(texts.length).toBeGreaterThan(3)
      for (const one of texts) {
        expect(one.x, one.text).toBeGreaterThanOrEqual(-1)
        expect(one.x + one.width, one.text).toBeLessThanOrEqual(Number(width) + 1)
        expect(one.y, one.text).toBeLessThanOrEqual(Number(height) + 1)
      }
      for (const [at, one] of texts.entries())
        for (const other of texts.slice(at + 1)) expect(overlap(one, other), `${one.text} / ${other.text}`).toBe(false)
    })
    it(`draws ${name} with nothing SVG-to-PDFKit cannot read`, () => {
      const svg = draw(spec)
      expect(svg).not.toMatch(/<style|class=|dominant-baseline|paint-order|ecmeta|rgba\(|<pattern|NaN|undefined/)
    })
  }
  it('keeps every name of the spec, wrapped but whole', () => {
    const drawn = textsOf(draw(specs['horizontal bars'] ?? pareto))
      .map(({ text }) => text)
      .join('')
    expect(drawn.replaceAll(' ', '')).toContain('等候区设施（餐饮、网络、儿童区）齐全舒适')
  })
  it('draws the Pareto line through the top right corner of the first bar', () => {
    const svg = draw(pareto)
    // Bars are closed paths "M left bottom l width 0 l 0 -height …"; the line is the only open path of five points.
    const bar = /<path d="M([\d.]+) ([\d.]+)l([\d.]+) 0l0 -([\d.]+)l-[\d.]+ 0Z"/.exec(svg) ?? []
    const [left = 0, bottom = 0, width = 0, height = 0] = bar.slice(1).map(Number)
    const line = [...svg.matchAll(/<path d="(M[\d. ]+(?:L[\d. ]+){4})" fill="none"/g)].at(-1)?.[1] ?? ''
    const points = line
      .split(/[ML]/)
      .slice(1)
      .map((pair) => pair.trim().split(' ').map(Number))
    expect(points).toHaveLength(5)
    // Within the half point by which ECharts sets bars on whole pixels and the gap between them.
    expect(Math.abs((points[1]?.[0] ?? 0) - left - width)).toBeLessThan(1)
    expect(Math.abs((points[1]?.[1] ?? 0) - bottom + height)).toBeLessThan(1)
  })
  it('ends the left axis of a Pareto chart at the total and the right one at 100 %', () => {
    const texts = textsOf(draw(pareto))
    const top = (text: string) => texts.find((one) => one.text === text)?.y
    expect(top('100%')).toBeDefined()
    expect(top('100')).toBeCloseTo(top('100%') ?? 0, 1)
  })
  it('takes straight quotes in English, where the font has wide ones only', () => {
    const spec: ChartSpec = {
      ...pareto,
      bars: pareto.bars.map((bar, index) => (index === 0 ? { ...bar, name: 'Don’t “wait”' } : bar)),
    }
    expect(draw(spec, 'en')).not.toMatch(/[“”‘’]/)
    expect(draw(spec, 'zh-CN')).toMatch(/[“”]/)
  })
})

function overlap(a: DrawnText, b: DrawnText): boolean {
  const [topA, topB] = [a.y - 0.8 * a.size, b.y - 0.8 * b.size]
  const [height, other] = [0.9 * a.size, 0.9 * b.size]
  const slack = 0.5
  return (
    a.x + slack < b.x + b.width &&
    b.x + slack < a.x + a.width &&
    topA + slack < topB + other &&
    topB + slack < topA + height
  )
}
