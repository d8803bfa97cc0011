import { describe, expect, test } from 'vitest'
import { passingRows } from '#shared/analyses/common/passing-rows.ts'
import { findAnalysis } from '#shared/analyses/index.ts'
import { figureMarks } from '#shared/charts/figure-marks.ts'
import type { Column } from '#shared/survey/data-table.ts'
import type { Variable } from '#shared/survey/variable.ts'
import { behindMarks } from '../../../../renderer/features/analysis/respondents/behind.ts'
import { gap, survey } from '../../../shared/analyses/survey.ts'

const grades = { '1': '很差', '2': '差', '3': '一般', '4': '好', '5': '很好' }
const item = { scale: [1, 5] as const, direction: 'high' as const, labels: grades }
/** Q1 and Q10 share their label, two codes of the region share one, and 等 is part of 等待. */
const table = survey(
  {
    Q1: { values: [5, 4, 2, 1, gap, 3, 5, 4], codebook: { ...item, scale: [1, 5], label: '服务态度' } },
    Q10: { values: [1, 2, 3, 3, 5, 4, gap, 2], codebook: { ...item, scale: [1, 5], label: '服务态度' } },
    Q2: { values: [1, 2, 4, 5, 3, gap, 2, 1], codebook: { scale: [1, 5], direction: 'low', label: '等候' } },
    overall: { values: [5, 4, 2, 1, 3, 3, 5, 4], codebook: { scale: [1, 5], direction: 'high', label: '总体' } },
    region: { values: [1, 2, 3, 3, 1, 2, 2, 1], codebook: { labels: { '1': '南', '2': '南', '3': '北' } } },
    wave: { values: [1, 1, 1, 1, 2, 2, 2, 2], codebook: { labels: { '1': '上半年', '2': '下半年' } } },
    month: [1, 1, 2, 2, 3, 3, 4, 4],
    recommend: { values: [10, 9, 7, 0, 5, 8, 10, 10], codebook: { scale: [0, 10], direction: 'high' } },
    phone: [1, 0, 1, 1, gap, 0, 0, 1],
    visit: [0, 0, 1, gap, 1, 0, 0, 0],
    w: [1, 0, 2, 1, gap, 1, 1, 1],
    amount: [10, gap, 5, 2, 1, 1, 1, 1],
  },
  {
    shop: ['东店', '东店', '西店', '西店', '东店', null, '西店', '东店'],
    complaint: ['等待┋价格', '等待', '等', '价格', null, '等待', '等┋态度', null],
  },
)
const variables = [...table.columns.values()].map(variableOf)

function variableOf(column: Column): Variable {
  const { name, label } = column
  const base = { name, label, role: 'item' as const, missing: [] }
  if (column.kind === 'text') {
    const type = name === 'complaint' ? ('set' as const) : ('nominal' as const)
    return { ...base, type, scale: null, direction: null, labels: {} }
  }
  const { scale, direction, labels } = column
  return { ...base, type: 'ordinal', scale, direction, labels: { ...labels } }
}

/** The marks of each figure. */
function figuresOf(id: string, options: Record<string, unknown>) {
  const analysis = findAnalysis(id)
  const whole = analysis.options.parse(options)
  const labels = Object.fromEntries(variables.map(({ name, label }) => [name, label === '' ? name : label]))
  const blocks = analysis.present(analysis.run(table, options), { options: whole, language: 'zh-CN', labels })
  return blocks.flatMap((block) => (block.kind === 'figure' ? [figureMarks(block.chart, 'zh-CN')] : []))
}

/** By figure: each mark with what the card prints as its n, and how many responses its condition finds. */
function marksOf(id: string, options: Record<string, unknown>) {
  return figuresOf(id, options).map((marks) =>
    marks.map((mark) => {
      const whom = behindMarks({ options: { ...options }, variables }, [mark]).at(-1)
      const found = whom === undefined ? null : (passingRows(table, [{ expression: whom.expression }])?.length ?? null)
      return { n: mark.n, found }
    }),
  )
}

interface Case {
  readonly title: string
  readonly id: string
  readonly options: Record<string, unknown>
  /** By figure, in the order of the marks. */
  readonly found: readonly (readonly (number | null)[])[]
  /** Whether the figure prints those counts as well. */
  readonly printed?: false
}

const tree = {
  name: 'CSI',
  children: [
    { name: '环节', children: [{ item: 'Q2' }] },
    {
      name: '环节',
      children: [
        { name: '服务态度', item: 'Q1' },
        { name: '服务态度', item: 'Q10' },
      ],
    },
  ],
}
const typed = [
  { label: '满意', value: 5, codes: [4, 5] },
  { label: '一般', value: 3, codes: [3] },
  { label: '不满意', value: 1, codes: [1, 2] },
]
const labelled = Object.entries(grades).map(([value, label]) => ({ label, value: Number(value) }))

// Counted by hand in the columns above.
const cases: readonly Case[] = [
  { title: 'each value of an item', id: 'frequencies', options: { variables: ['Q10'] }, found: [[1, 2, 2, 1, 1]] },
  {
    title: 'values of complete cases',
    id: 'frequencies',
    options: { variables: ['Q1', 'Q10'], missing: 'listwise' },
    found: [
      [1, 1, 1, 2, 1],
      [1, 2, 2, 1],
    ],
  },
  {
    title: 'values of an item turned round',
    id: 'frequencies',
    options: { variables: ['Q1'], reverse: ['Q1'] },
    found: [[2, 2, 1, 1, 1]],
  },
  { title: 'codes that share a label', id: 'frequencies', options: { variables: ['region'] }, found: [[3, 3, 2]] },
  {
    title: 'whole sets of answers',
    id: 'frequencies',
    options: { variables: ['complaint'] },
    found: [[1, 1, 1, 2, 1]],
  },
  {
    title: 'values within a filter by label',
    id: 'frequencies',
    options: { variables: ['shop'], filter: [{ variable: 'region', in: ['南'] }] },
    found: [[4, 1]],
  },
  {
    title: 'values among those with a weight',
    id: 'frequencies',
    options: { variables: ['Q1'], weight: 'w' },
    found: [[1, 1, 1, 1, 2]],
    printed: false,
  },
  { title: 'members of a set', id: 'pareto', options: { variable: 'complaint' }, found: [[3, 2, 2, 1]] },
  { title: 'labels that codes share', id: 'pareto', options: { variable: 'region' }, found: [[6, 2]] },
  {
    title: 'nobody for the heap of merged bars',
    id: 'pareto',
    options: { variable: 'complaint', maxBars: 2 },
    found: [[3, null]],
    printed: false,
  },
  {
    title: 'a category with an amount',
    id: 'pareto',
    options: { variable: 'shop', measure: 'sum', amount: 'amount' },
    found: [[3, 3]],
    printed: false,
  },
  { title: 'options of a set', id: 'multipleResponse', options: { variables: ['complaint'] }, found: [[3, 2, 2, 1]] },
  {
    title: 'options that are variables',
    id: 'multipleResponse',
    options: { variables: ['phone', 'visit'], countedValue: 1 },
    found: [[4, 2]],
  },
  {
    title: 'options of complete cases',
    id: 'multipleResponse',
    options: { variables: ['phone', 'visit'], countedValue: 1, missing: 'listwise' },
    found: [[3, 1]],
  },
  {
    title: 'cells',
    id: 'crosstab',
    options: { rows: 'shop', columns: 'region' },
    found: [[3, 1, 0, 0, 1, 2]],
  },
  {
    title: 'cells with a layer',
    id: 'crosstab',
    options: { rows: 'wave', columns: 'region', layer: 'shop' },
    found: [[1, 1, 2, 2, 1, 0]],
  },
  { title: 'groups', id: 'compareGroups', options: { dependent: 'Q10', group: 'shop' }, found: [[4, 2]] },
  { title: 'waves', id: 'compareWaves', options: { dependent: 'Q10', wave: 'wave' }, found: [[4, 3]] },
  { title: 'units', id: 'benchmark', options: { score: 'overall', unit: 'shop' }, found: [[4, 3]] },
  {
    title: 'units by wave',
    id: 'benchmark',
    options: { score: 'overall', unit: 'shop', wave: 'wave' },
    found: [
      [1, 2],
      [2, 2, 1, 2],
    ],
  },
  {
    title: 'marks',
    id: 'nps',
    options: { item: 'recommend' },
    found: [[1, 0, 0, 0, 0, 1, 0, 1, 1, 1, 3]],
  },
  { title: 'levels', id: 'satisfactionRate', options: { item: 'Q1' }, found: [[2, 2, 1, 1, 1]] },
  {
    title: 'levels of an item turned round',
    id: 'satisfactionRate',
    options: { item: 'Q1', reverse: ['Q1'] },
    found: [[1, 1, 1, 2, 2]],
  },
  { title: 'items', id: 'topBox', options: { items: ['Q1', 'Q10'] }, found: [[7, 7]] },
  { title: 'complete cases', id: 'topBox', options: { items: ['Q1', 'Q10'], missing: 'listwise' }, found: [[6, 6]] },
  { title: 'points', id: 'ipa', options: { items: ['Q1', 'Q10', 'Q2'], overall: 'overall' }, found: [[5, 5, 5]] },
  {
    title: 'points, pairwise',
    id: 'ipa',
    options: { items: ['Q1', 'Q10', 'Q2'], overall: 'overall', missing: 'pairwise' },
    found: [[7, 7, 7]],
  },
  {
    title: 'nodes that share names',
    id: 'index',
    options: { tree },
    found: [
      [7, 8],
      [7, 7, 7],
    ],
  },
  {
    title: 'nodes over complete cases',
    id: 'index',
    options: { tree, missing: 'listwise' },
    found: [
      [5, 5],
      [5, 5, 5],
    ],
  },
  {
    title: 'pairs of expectation and perception',
    id: 'gapScores',
    options: { pairs: [{ name: '态度', expectation: 'Q1', perception: 'Q10' }] },
    found: [[6, 6]],
  },
  {
    title: 'means of several items',
    id: 'descriptives',
    options: { variables: ['Q1', 'Q10', 'Q2', 'overall'] },
    found: [[7, 7, 7, 8]],
  },
  {
    title: 'drivers',
    id: 'keyDrivers',
    options: { dependent: 'overall', predictors: ['Q10', 'Q2'] },
    found: [[6, 6]],
    printed: false,
  },
  {
    title: 'weighted means',
    id: 'weightedMean',
    options: { variables: ['Q1', 'Q10'], weight: 'w' },
    found: [[6, 5]],
  },
  {
    title: 'items of a scale',
    id: 'reliability',
    options: { items: ['Q1', 'Q10', 'Q2'] },
    found: [[5, 5, 5]],
    printed: false,
  },
  { title: 'pairs', id: 'correlations', options: { variables: ['Q1', 'Q10', 'Q2'] }, found: [[6, 6, 6]] },
  {
    title: 'questions',
    id: 'acsi',
    options: { overall: 'overall', expectations: 'Q1', ideal: 'Q10' },
    found: [[6, 6, 6]],
  },
  {
    title: 'categories of raters',
    id: 'agreement',
    options: { raters: ['Q1', 'Q10'] },
    found: [[1, 1, 1, 2, 1, 2, 2, 1, 1, 0]],
  },
  {
    title: 'grades by codes',
    id: 'fuzzyEvaluation',
    options: { items: ['Q1', 'Q10'], grades: typed },
    found: [[4, 1, 2, 2, 2, 3, null, null, null]],
    printed: false,
  },
  {
    title: 'grades by bounds',
    id: 'fuzzyEvaluation',
    options: {
      items: ['Q10'],
      grades: [
        { label: '满意', value: 1, from: 4 },
        { label: '不满意', value: 0, to: 4 },
      ],
    },
    found: [[2, 5, null, null]],
    printed: false,
  },
  {
    title: 'grades by label',
    id: 'fuzzyEvaluation',
    options: { items: ['Q1'], grades: labelled },
    found: [[1, 1, 1, 2, 2, null, null, null, null, null]],
    printed: false,
  },
  { title: 'points of time', id: 'runChart', options: { variable: 'Q10', time: 'month' }, found: [[2, 2, 2, 1]] },
  {
    title: 'nobody for typed values',
    id: 'runChart',
    options: { values: [1, 2, 3] },
    found: [[null, null, null]],
    printed: false,
  },
  {
    title: 'subgroups',
    id: 'controlChart',
    options: { kind: 'xbarR', variable: 'Q10', subgroup: 'month' },
    found: [
      [2, 2, 2],
      [2, 2, 2],
    ],
    printed: false,
  },
  {
    title: 'subgroups of events',
    id: 'controlChart',
    options: { kind: 'p', variable: 'overall', countedValues: [4, 5], subgroup: 'shop' },
    found: [[4, 3]],
    printed: false,
  },
  {
    title: 'nobody for points that rows in a row make up, nor for moving ranges',
    id: 'controlChart',
    options: { kind: 'individuals', variable: 'overall' },
    found: [new Array<null>(8).fill(null), new Array<null>(7).fill(null)],
    printed: false,
  },
  {
    title: 'indicators',
    id: 'entropyWeights',
    options: { variables: ['Q1', 'Q10'] },
    found: [[6, 6]],
    printed: false,
  },
  {
    title: 'categories before weighting',
    id: 'rake',
    options: { margins: { region: { 南: 0.5, 北: 0.5 }, shop: { 东店: 0.5, 西店: 0.5 } } },
    // The one without a shop gets no weight; targets, and the weights themselves, are nobody's answers.
    found: [
      [5, null, 2, null, 4, null, 3, null],
      [null, null, null, null],
    ],
    printed: false,
  },
]

describe('who stands behind the marks of a figure', () => {
  test.each(cases)('$id: $title', ({ id, options, found, printed }) => {
    const figures = marksOf(id, options)
    expect(figures.map((marks) => marks.map((mark) => mark.found))).toEqual(found)
    if (printed === undefined) expect(figures.map((marks) => marks.map(({ n }) => n ?? 0))).toEqual(found)
  })
  test('ipa: low marks on any of several items, among the complete cases', () => {
    const [marks = []] = figuresOf('ipa', { items: ['Q1', 'Q10'], overall: 'overall' })
    const [low] = behindMarks({ options: {}, variables }, marks)
    expect(low?.expression).toBe('((Q1 < 3) or (Q10 < 3)) and (nmiss(Q1, Q10, overall) = 0)')
    // The first, second, third, fourth and eighth response; the sixth gave 3 and 4.
    expect(passingRows(table, [{ expression: low?.expression ?? '' }])).toEqual(Int32Array.of(0, 1, 2, 3, 7))
  })
  test('descriptives: the classes of a histogram hold as many responses as they count, each one once', () => {
    for (const options of [{ variables: ['Q10'] }, { variables: ['Q10'], reverse: ['Q10'] }]) {
      const [classes = []] = marksOf('descriptives', options)
      expect(classes.map(({ found }) => found)).toEqual(classes.map(({ n }) => n))
      expect(classes.reduce((sum, { found }) => sum + (found ?? 0), 0)).toBe(7)
    }
  })
})
