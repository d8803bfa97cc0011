import type { DataTable } from '#shared/survey/data-table.ts'
import { driversExamples } from './examples-drivers.ts'
import { extrasExamples } from './examples-extras.ts'
import { factorExamples } from './examples-factor.ts'
import { testsExamples } from './examples-tests.ts'
import { weightsExamples } from './examples-weights.ts'
import { gap, survey } from './survey.ts'

/** Names and labels in letters only, so that a Chinese character in an English text is a slip of the program. */
const table = survey(
  {
    q1: { values: [5, 4, 4, 2, 1, 5, 3, 4, 5, 2, 4, 3], codebook: { scale: [1, 5], direction: 'high' } },
    q2: { values: [4, 4, gap, 2, 2, 5, 3, 5, 4, 1, 4, 2], codebook: { scale: [1, 5], direction: 'high' } },
    q3: { values: [1, 2, 1, 4, 5, 2, 3, 2, 1, 5, 3, 3], codebook: { scale: [1, 5], direction: 'low' } },
    ten: { values: [9, 8, 10, 4, 3, 9, 6, 7, 9, 5, 8, 6], codebook: { scale: [0, 10], direction: 'high' } },
    same: { values: new Array<number>(12).fill(3), codebook: { scale: [1, 5] } },
    overall: { values: [5, 4, 4, 3, 1, 5, 3, 4, 5, 2, 4, 2], codebook: { scale: [1, 5], direction: 'high' } },
    bit1: [1, 0, 1, 1, 0, 1, 0, 1, 1, 0, 1, 0],
    bit2: [1, 0, 1, 0, 0, 1, 1, 1, 1, 0, 0, 0],
    w: [1, 2, 0.5, 1, 0, 1.5, 1, gap, 1, 1, 2, 1],
    amount: [10.5, 20, 5, 8, 7, 100, 3, 2, 1, gap, 6, 4],
    empty: new Array<number>(12).fill(gap),
  },
  {
    kind: [
      'waiting',
      'waiting',
      null,
      'price',
      'other',
      'waiting',
      'price',
      'other',
      'other',
      'other',
      'other',
      'noise',
    ],
  },
)

const consistent = [
  [1, 2, 4],
  [0.5, 1, 2],
  [0.25, 0.5, 1],
]
const circular = [
  [1, 3, 1 / 3],
  [1 / 3, 1, 3],
  [3, 1 / 3, 1],
]
const criteria = ['care', 'repair', 'price']
const tree = {
  name: 'CSI',
  children: [
    { name: 'people', weight: 0.5, children: [{ item: 'q1' }, { item: 'q2' }] },
    { name: 'process', weight: 0.3, children: [{ item: 'q3', name: 'waiting' }, { item: 'ten' }] },
    { name: 'place', weight: 0.3, children: [{ item: 'overall' }] },
  ],
}

/** Runs that between them say everything the presentations can say. */
export const examples: readonly { id: string; title: string; options: Record<string, unknown>; table: DataTable }[] = [
  { id: 'frequencies', title: 'text and numbers', options: { variables: ['kind', 'q2', 'empty'] } },
  {
    id: 'frequencies',
    title: 'weighted and filtered',
    options: { variables: ['kind'], weight: 'w', filter: [{ variable: 'q1', in: [1, 2, 3, 4] }] },
  },
  { id: 'descriptives', title: 'few', options: { variables: ['q1', 'amount'] } },
  {
    id: 'descriptives',
    title: 'many, one empty, one constant',
    options: { variables: ['q1', 'q2', 'q3', 'same', 'empty'] },
  },
  { id: 'reliability', title: 'plain', options: { items: ['q1', 'q2', 'overall', 'ten'] } },
  {
    id: 'reliability',
    title: 'opposed and weighted',
    options: { items: ['q1', 'q2', 'q3'], weight: 'w', split: 'oddEven' },
  },
  {
    id: 'reliability',
    title: 'constant item, pairwise',
    options: { items: ['q1', 'q2', 'same'], missing: 'pairwise' },
  },
  {
    id: 'reliability',
    title: 'dichotomous, own bands',
    options: {
      items: ['bit1', 'bit2'],
      bands: [
        { from: 0.7, verdict: 'pass' },
        { from: 0, verdict: 'fail' },
      ],
    },
  },
  {
    id: 'reliability',
    title: 'cancelling',
    options: { items: ['q1', 'r'] },
    table: survey({ q1: [1, 2, 5], r: [5, 4, 1] }),
  },
  { id: 'ahp', title: 'consistent', options: { criteria, matrix: consistent } },
  { id: 'ahp', title: 'inconsistent', options: { criteria, matrix: circular, method: 'sum', randomIndex: 'chinese' } },
  {
    id: 'ahp',
    title: 'two criteria',
    options: {
      criteria: ['care', 'price'],
      matrix: [
        [1, 3],
        [0.33, 1],
      ],
    },
  },
  {
    id: 'ahp',
    title: 'experts',
    options: {
      criteria,
      experts: [consistent, { name: 'Li', matrix: circular }],
      method: 'eigenvector',
      randomIndex: 'tran2007',
    },
  },
  {
    id: 'entropyWeights',
    title: 'declared',
    options: { variables: ['q1', 'q2', 'q3', 'same'], normalize: 'declared' },
  },
  { id: 'entropyWeights', title: 'raw', options: { variables: ['q1', 'q3', 'amount'] } },
  { id: 'index', title: 'with targets', options: { tree, target: 80, stretchTarget: 90 } },
  {
    id: 'index',
    title: 'reached, by respondent',
    options: { tree, target: 40, stretchTarget: 45, missing: 'availableItems', scale: 1000 },
  },
  {
    id: 'index',
    title: 'between target and stretch',
    options: { tree, target: 40, stretchTarget: 90, missing: 'listwise' },
  },
  { id: 'index', title: 'items only', options: { tree: { name: 'CSI', children: [{ item: 'q1' }, { item: 'q2' }] } } },
  {
    id: 'satisfactionRate',
    title: 'counts with self-assessment',
    options: { counts: [10, 5, 6, 3, 2], n: 25, self: { degree: 0.9, rate: 0.95 } },
  },
  {
    id: 'satisfactionRate',
    title: 'four levels of counts',
    options: { counts: [10, 5, 6, 3], points: [100, 75, 40, 0], satisfiedLevels: 2 },
  },
  { id: 'satisfactionRate', title: 'item, weighted', options: { item: 'q3', weight: 'w' } },
  { id: 'ipa', title: 'correlation', options: { items: ['q1', 'q2', 'q3', 'same'], overall: 'overall' } },
  {
    id: 'ipa',
    title: 'regression, midpoint, mixed scales',
    options: { items: ['q1', 'q2', 'ten'], overall: 'overall', importance: 'regression', crosshair: 'midpoint' },
  },
  {
    id: 'ipa',
    title: 'stated',
    options: { items: ['q1', 'q2'], importance: { q1: 3, q2: 'overall' }, crosshair: 'median' },
  },
  { id: 'pareto', title: 'variable with other', options: { variable: 'kind', other: 'other' } },
  { id: 'pareto', title: 'merged sum', options: { variable: 'kind', measure: 'sum', amount: 'amount', maxBars: 3 } },
  {
    id: 'pareto',
    title: 'flat table',
    options: { categories: 'abcdef'.split('').map((name) => ({ name, value: 10 })) },
  },
  {
    id: 'pareto',
    title: 'a single one',
    options: {
      categories: [
        { name: 'a', value: 90 },
        { name: 'b', value: 10 },
        { name: 'c', value: 0 },
      ],
      weight: 'w',
    },
  },
  ...driversExamples,
  ...extrasExamples,
  ...factorExamples,
  ...testsExamples,
  ...weightsExamples,
].map((example) => ({ table, ...example }))
