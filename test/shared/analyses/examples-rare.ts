import { gap, survey } from './survey.ts'

const abcd = (a: number[], b: number[], c: number[], d: number[]) => survey({ a, b, c, d })
const pairs = { f: ['a', 'b'], g: ['c', 'd'] }
/** Answers that go nowhere: a model of two factors runs off to ever larger loadings. */
const aimless = abcd(
  [4, 3, 3, 1, 4, 3, 4, 3, 2, 4, 1, 3],
  [1, 1, 4, 4, 4, 1, 2, 3, 2, 2, 2, 4],
  [4, 2, 2, 4, 1, 1, 2, 2, 3, 4, 2, 4],
  [1, 2, 4, 4, 2, 3, 4, 3, 1, 3, 1, 3],
)
const contradicting = contradictingPairs()

/** Answers that hardly any survey has: what an analysis says then, by the code of its note. */
export const rareExamples = [
  { code: 'fitNotConverged', id: 'cfa', options: { factors: pairs }, table: aimless },
  { code: 'factorsOverlap', id: 'cfa', options: { factors: pairs }, table: aimless },
  {
    code: 'htmtUndefined',
    id: 'cfa',
    options: { factors: pairs },
    table: abcd([2, 2, 1, 1, 2, 2, 2, 2], [1, 2, 2, 2, 1, 1, 1, 1], [1, 1, 1, 1, 1, 2, 2, 1], [1, 1, 2, 1, 2, 2, 1, 2]),
  },
  {
    code: 'standardErrorsUndefined',
    id: 'cfa',
    options: { factors: { f: ['a', 'b'], g: ['c', 'd', 'e', 'h'] } },
    table: survey({
      a: [2, 1, 1, 1, 1, 2, 2, 2, 2],
      b: [2, 2, 1, 1, 1, 2, 2, 2, 2],
      c: [1, 2, 2, 2, 1, 2, 1, 2, 1],
      d: [1, 2, 1, 1, 1, 1, 1, 2, 2],
      e: [2, 2, 2, 2, 1, 1, 1, 1, 2],
      h: [1, 1, 2, 1, 1, 1, 1, 1, 2],
    }),
  },
  {
    code: 'lowAdequacyItem',
    id: 'factor',
    options: { items: ['a', 'b', 'c', 'd'], extraction: 'paf', rotation: 'promax', factors: 2 },
    table: aimless,
  },
  {
    code: 'rotationFailed',
    id: 'factor',
    options: { items: ['a', 'b', 'c', 'd'], extraction: 'paf', rotation: 'promax', factors: 3 },
    table: abcd([2, 2, 1, 2, 2, 1, 2], [2, 1, 1, 1, 2, 2, 2], [1, 2, 1, 2, 1, 2, 2], [2, 2, 1, 1, 2, 2, 1]),
  },
  {
    code: 'noCommonCases',
    id: 'reliability',
    options: { items: ['a', 'b', 'c'], missing: 'pairwise' },
    table: survey({ a: [1, 2, 3, gap, gap, gap], b: [gap, gap, gap, 3, 1, 2], c: [1, 3, 2, 2, 1, 3] }),
  },
  {
    code: 'itemUsedTwice',
    id: 'index',
    options: {
      tree: {
        name: 'index',
        children: [
          { name: 'people', children: [{ item: 'a' }, { item: 'b' }] },
          { name: 'process', children: [{ item: 'b' }] },
        ],
      },
      declared: { a: [1, 5], b: [1, 5] },
    },
    table: survey({ a: [5, 4, 2], b: [3, 5, 4] }),
  },
  {
    code: 'unitsWithoutLatestWave',
    id: 'benchmark',
    options: { score: 'a', unit: 'shop', wave: 'wave' },
    table: survey({ a: [5, 4, 3, 4], wave: [1, 1, 2, 2] }, { shop: ['east', 'west', 'east', 'south'] }),
  },
] as const

/** The same, where the analysis refuses. */
export const rareRefusals = [
  {
    code: 'modelWithoutSolution',
    id: 'cfa',
    options: { factors: pairs },
    table: abcd(
      [2, 2, 2, 1, 2, 2, 1, 1, 1, 1],
      [2, 2, 2, 2, 1, 2, 2, 2, 2, 1],
      [2, 1, 1, 2, 2, 2, 1, 2, 1, 2],
      [1, 2, 2, 2, 1, 2, 2, 1, 2, 2],
    ),
    details: { factor: 'f' },
  },
  {
    code: 'indefiniteCorrelations',
    id: 'factor',
    options: { items: ['a', 'b', 'c'], missing: 'pairwise' },
    table: contradicting,
    details: { item: 'c' },
  },
  {
    code: 'pairsContradict',
    id: 'keyDrivers',
    options: { dependent: 'd', predictors: ['a', 'b', 'c'], missing: 'pairwise' },
    table: contradicting,
    details: { variable: 'c' },
  },
  {
    code: 'tooManyRatings',
    id: 'agreement',
    options: { raters: ['a', 'b'] },
    table: survey({ a: Array.from({ length: 40 }, (_, i) => i), b: Array.from({ length: 40 }, (_, i) => i + 40) }),
    details: { count: 80, limit: 50 },
  },
  {
    code: 'tooManyCells',
    id: 'crosstab',
    options: { rows: 'a', columns: 'b', layer: 'c' },
    table: survey(Object.fromEntries(['a', 'b', 'c'].map((name) => [name, Array.from({ length: 200 }, (_, i) => i)]))),
    details: { variables: 'a, b, c' },
  },
  ...(['ahp', 'ahpConsistent'] as const).map((id) => ({
    code: 'noConsistentExpert',
    id,
    options: {
      criteria: ['x', 'y', 'z'],
      excludeInconsistent: true,
      experts: [
        [
          [1, 5, 1 / 5],
          [1 / 5, 1, 5],
          [5, 1 / 5, 1],
        ],
      ],
    },
    table: survey({}),
    details: {},
  })),
]

/** a goes with b and with c, b goes against c, each pair in responses of its own: no answers could be like that. */
function contradictingPairs() {
  const up = [1, 2, 3, 4, 5]
  const down = [5, 4, 3, 2, 1]
  const none = up.map(() => gap)
  const bent = [2, 1, 4, 3, 5]
  return survey({
    a: [...up, ...up, ...none],
    b: [...bent, ...none, ...up],
    c: [...none, ...bent, ...down],
    d: [...bent, ...up, ...bent],
  })
}
