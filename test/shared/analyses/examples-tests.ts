import { gap, survey } from './survey.ts'

const repeat = <Value>(values: readonly Value[], times: number): Value[] =>
  Array.from({ length: times }, () => values).flat()

/** Names and labels in letters only, so that a Chinese character in an English text is a slip of the program. */
const table = survey(
  {
    q1: { values: repeat([5, 4, 4, 2, 1, 5, 3, 4, 5, 2, 4, 3], 3), codebook: { scale: [1, 5], direction: 'high' } },
    q2: { values: repeat([4, 4, gap, 2, 2, 5, 3, 5, 4, 1, 4, 2], 3), codebook: { scale: [1, 5] } },
    q3: { values: repeat([1, 2, 1, 4, 5, 2, 3, 2, 1, 5, 3, 3], 3), codebook: { scale: [1, 5], direction: 'low' } },
    same: new Array<number>(36).fill(3),
    recommend: { values: repeat([10, 9, 8, 3, 0, 9, 7, 10, 10, 6, 9, 5], 3), codebook: { scale: [0, 10] } },
    sex: { values: repeat([1, 2, 2, 1, 1, 2], 6), codebook: { labels: { '1': 'male', '2': 'female' } } },
    price: repeat([1, 0, 0, 1, 0, 0], 6),
    speed: repeat([1, 1, 0, 0, 0, 1], 6),
    none: new Array<number>(36).fill(0),
    w: repeat([1, 2, 0.5, 1, 0, 1.5, 1, gap, 1], 4),
    freq: repeat([1, 2, 3], 12),
    year: repeat([2023, 2024, 2024, 2024], 9),
  },
  {
    shop: repeat(['east', 'west', 'north', 'east'], 9),
    lone: Array.from({ length: 36 }, (_, i) => (i === 0 ? 'single' : i < 18 ? 'first' : 'second')),
    wave: Array.from({ length: 36 }, (_, i) => (i < 6 ? 'wave 2' : i < 20 ? 'wave 10' : 'wave 11')),
    kind: Array.from({ length: 36 }, (_, i) =>
      i < 14 ? (i % 2 ? 'old' : 'new') : i % 4 ? 'old' : i < 30 ? 'new' : null,
    ),
    apart: Array.from({ length: 36 }, (_, i) => (i < 20 ? 'before' : 'after')),
    set: repeat(['price┋speed', 'speed', null, 'manner'], 9),
    constant: new Array<string>(36).fill('all'),
  },
)

const large = survey({
  a: repeat([5, 5, 4, 5, 4, 1, 2, 1], 40),
  b: repeat([1, 1, 1, 1, 2, 2, 2, 2], 40),
  c: repeat([1, 2, 1, 2, 1, 2, 1, 2], 40),
  d: repeat([3, 4, 3, 4, 3, 4, 4, 3], 40),
})

const waves = survey(
  { mark: [...repeat([5, 5, 5, 4, 2], 8), ...repeat([5, 4.9, 2.4, 2.6, 2.5], 8)] },
  {
    wave: [...new Array<string>(40).fill('before'), ...new Array<string>(40).fill('after')],
    kind: [
      ...repeat(['key', 'key', 'key', 'key', 'other'], 8),
      ...repeat(['key', 'key', 'other', 'other', 'other'], 8),
    ],
  },
)

/** Runs that between them say everything these presentations can say. */
export const testsExamples = [
  { id: 'crosstab', title: 'small, with labels', options: { rows: 'shop', columns: 'sex' } },
  { id: 'crosstab', title: 'related, two by two', options: { rows: 'c', columns: 'd' }, table: large },
  { id: 'crosstab', title: 'weighted by frequencies', options: { rows: 'sex', columns: 'price', weight: 'freq' } },
  {
    id: 'crosstab',
    title: 'weighted, with layers',
    options: { rows: 'sex', columns: 'q2', layer: 'lone', weight: 'w' },
  },
  { id: 'crosstab', title: 'a weighted two by two', options: { rows: 'sex', columns: 'price', weight: 'w' } },
  { id: 'crosstab', title: 'one category', options: { rows: 'constant', columns: 'q1' } },
  { id: 'multipleResponse', title: 'dichotomies', options: { variables: ['price', 'speed', 'none'], countedValue: 1 } },
  { id: 'multipleResponse', title: 'one option', options: { variables: ['price'], countedValue: '1', weight: 'w' } },
  { id: 'multipleResponse', title: 'texts', options: { variables: ['set', 'kind'], missing: 'listwise' } },
  { id: 'compareGroups', title: 'two alike', options: { dependent: 'q1', group: 'sex' } },
  { id: 'compareGroups', title: 'two that differ', options: { dependent: 'a', group: 'b' }, table: large },
  { id: 'compareGroups', title: 'three alike', options: { dependent: 'q2', group: 'shop', weight: 'w' } },
  { id: 'compareGroups', title: 'many that differ', options: { dependent: 'q1', group: 'recommend' } },
  { id: 'compareGroups', title: 'a single case', options: { dependent: 'q1', group: 'lone' } },
  {
    id: 'compareGroups',
    title: 'no variance within',
    options: { dependent: 'q1', group: 'q3', groups: [2, 5] },
    table: survey({ q1: [4, 4, 1, 1], q3: [2, 2, 5, 5] }),
  },
  {
    id: 'correlations',
    title: 'pearson with a constant',
    options: { variables: ['q1', 'q2', 'q3', 'same'], weight: 'w' },
  },
  { id: 'correlations', title: 'spearman, one pair', options: { variables: ['q1', 'recommend'], method: 'spearman' } },
  {
    id: 'correlations',
    title: 'kendall, listwise',
    options: { variables: ['q1', 'q2', 'q3'], method: 'kendall', missing: 'listwise', weight: 'w' },
  },
  { id: 'nps', title: 'undecided', options: { item: 'recommend' } },
  {
    id: 'nps',
    title: 'promoters, few',
    options: { item: 'recommend', weight: 'w', filter: [{ variable: 'q1', in: [4, 5] }] },
  },
  { id: 'nps', title: 'detractors', options: { item: 'recommend', filter: [{ variable: 'q1', in: [1, 2, 3] }] } },
  { id: 'benchmark', title: 'units', options: { score: 'q1', unit: 'shop' } },
  { id: 'benchmark', title: 'low marks good, waves', options: { score: 'q3', unit: 'shop', wave: 'wave' } },
  { id: 'benchmark', title: 'units that left', options: { score: 'q1', unit: 'lone', wave: 'apart', weight: 'w' } },
  { id: 'benchmark', title: 'clear gaps', options: { score: 'a', unit: 'b' }, table: large },
  { id: 'benchmark', title: 'all alike', options: { score: 'same', unit: 'shop' } },
  { id: 'compareWaves', title: 'waves with mix', options: { dependent: 'q1', wave: 'wave', mix: 'kind' } },
  { id: 'compareWaves', title: 'years', options: { dependent: 'q2', wave: 'year', weight: 'w' } },
  {
    id: 'compareWaves',
    title: 'a change of the sample',
    options: { dependent: 'mark', wave: 'wave', waves: ['before', 'after'], mix: 'kind', mixStandard: 'average' },
    table: waves,
  },
  {
    id: 'compareWaves',
    title: 'no segment in common',
    options: { dependent: 'q1', wave: 'apart', waves: ['before', 'after'], mix: 'wave', mixStandard: 'later' },
  },
  {
    id: 'compareWaves',
    title: 'single answers',
    options: { dependent: 'q', wave: 'w', mix: 's' },
    table: survey({ q: [1, 3], w: [1, 2] }, { s: ['a', 'a'] }),
  },
].map((example) => ({ table, ...example }))
