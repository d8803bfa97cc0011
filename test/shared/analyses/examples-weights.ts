import { gap, survey } from './survey.ts'

const marks = { scale: [1, 5] as [number, number], direction: 'high' as const }
const table = survey(
  {
    q1: { values: [5, 4, 4, 2, 1, 5, 3, 4, 5, 2, 4, 3], codebook: marks },
    q2: { values: [4, 4, gap, 2, 2, 5, 3, 5, 4, 1, 4, 2], codebook: marks },
    q3: { values: [1, 2, 1, 4, 5, 2, 3, 2, 1, 5, 3, 3], codebook: { scale: [1, 5], direction: 'low' } },
    q4: { values: [2, 5, 3, 4, 1, 2, 5, 3, 4, 1, 5, 3], codebook: marks },
    e1: { values: [5, 5, 4, 5, 5, 5, 4, 5, 5, 4, 5, 5], codebook: marks },
    e2: { values: [4, 4, 4, 5, 4, 4, 5, 5, 3, 4, 4, 5], codebook: marks },
    plus: [5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5],
    minus: [4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4],
    same: { values: new Array<number>(12).fill(3), codebook: marks },
    empty: new Array<number>(12).fill(gap),
    sex: { values: [1, 2, 2, 1, 1, 1, 1, 1, gap, 1, 2, 1], codebook: { labels: { '1': 'male', '2': 'female' } } },
    w: [1, 2, 0.5, 1, 0, 1.5, 1, gap, 1, 1, 2, 1],
    once: [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2],
  },
  {
    kind: ['a', 'a', null, 'b', 'c', 'a', 'b', 'c', 'c', 'c', 'c', 'b'],
    mood: ['good', 'fair', 'good', 'bad', null, 'good', 'fair', 'fair', 'good', 'bad', 'good', 'good'],
  },
)

const criteria = ['care', 'repair', 'price']
const circular = [
  [1, 3, 1 / 3],
  [1 / 3, 1, 3],
  [3, 1 / 3, 1],
]
const consistent = [
  [1, 2, 4],
  [0.5, 1, 2],
  [0.25, 0.5, 1],
]
const variables = ['q1', 'q2', 'q3', 'q4']
const grades = [
  { label: 'good', value: 100, codes: [4, 5] },
  { label: 'fair', value: 60, codes: [3] },
  { label: 'bad', value: 20, codes: [1, 2] },
]
const set = (care: number, repair: number, price: number) => [
  { name: 'care', weight: care },
  { name: 'repair', weight: repair },
  { name: 'price', weight: price },
]
const kinds = { a: 0.4, b: 0.3, c: 0.3 }
const thousand = (value: number) => Array.from({ length: 1000 }, () => value)
const lopsided = survey(
  { x: [1, ...thousand(2)], y: [1, 1, ...thousand(2).slice(1)] },
  { shop: ['far', ...thousand(0).map(() => 'near')] },
)

/** Runs that between them say everything weights and gap and fuzzy scores can say. */
export const weightsExamples = [
  { id: 'ahpConsistent', title: 'consistent', options: { criteria, matrix: consistent } },
  { id: 'ahpConsistent', title: 'hidden contradiction', options: { criteria, matrix: circular, weight: 'w' } },
  { id: 'ahpConsistent', title: 'experts', options: { criteria, experts: [consistent, circular] } },
  {
    id: 'ahpConsistent',
    title: 'one expert left',
    options: { criteria, experts: [consistent, circular], excludeInconsistent: true, randomIndex: 'tran2007' },
  },
  {
    id: 'ahpConsistent',
    title: 'three-scale',
    options: {
      criteria,
      scale: 'three',
      matrix: [
        [1, 2, 2],
        [0, 1, 2],
        [0, 0, 1],
      ],
    },
  },
  {
    id: 'ahpConsistent',
    title: 'three-scale going round in a circle',
    options: {
      criteria: [...criteria, 'place'],
      scale: 'three',
      matrix: [
        [1, 2, 0, 2],
        [0, 1, 2, 2],
        [2, 0, 1, 2],
        [0, 0, 0, 1],
      ],
    },
  },
  {
    id: 'ahpConsistent',
    title: 'two criteria',
    options: {
      criteria: ['care', 'price'],
      matrix: [
        [1, 3],
        [1 / 3, 1],
      ],
    },
  },
  { id: 'criticWeights', title: 'raw', options: { variables: ['q1', 'q2', 'q3', 'plus'] } },
  { id: 'criticWeights', title: 'declared', options: { variables, normalize: 'declared', absolute: true } },
  { id: 'variationWeights', title: 'raw, weighted', options: { variables: [...variables, 'same'], weight: 'w' } },
  { id: 'variationWeights', title: 'min-max', options: { variables, normalize: 'minMax', missing: 'pairwise' } },
  { id: 'independenceWeights', title: 'plain', options: { variables } },
  {
    id: 'independenceWeights',
    title: 'hardly correlated',
    options: { variables: ['x', 'y'] },
    table: survey({ x: [1, 1, 2, 2, 1, 1, 2, 2.1], y: [1, 2, 1, 2, 1, 2, 1, 2] }),
  },
  { id: 'pcaWeights', title: 'reversed', options: { variables, reverse: ['q3'] } },
  { id: 'pcaWeights', title: 'absolute, one component', options: { variables, components: 1, absolute: true } },
  {
    id: 'pcaWeights',
    title: 'few components',
    options: { variables: ['x', 'y', 'z'], components: 1, absolute: true },
    table: survey({ x: [1, 1, 2, 2, 1, 1, 2, 2.1], y: [1, 2, 1, 2, 1, 2, 1, 2], z: [1, 1, 1, 1, 2, 2, 2, 2] }),
  },
  {
    id: 'expertWeights',
    title: 'agreeing',
    options: {
      criteria,
      scores: [
        [5, 3, 1],
        [9, 6, 2],
        [8, 5, 4],
      ],
      experts: ['Li', 'Wang', 'Zhao'],
    },
  },
  {
    id: 'expertWeights',
    title: 'opposed, by share',
    options: {
      criteria,
      scores: [
        [5, 3, 1],
        [1, 3, 5],
      ],
      rule: 'share',
      filter: [{ variable: 'q1', in: [1] }],
    },
  },
  { id: 'expertWeights', title: 'one expert', options: { scores: [[5, 3, 2]] } },
  {
    id: 'combinedWeights',
    title: 'product',
    options: { sets: [set(0.5, 0.3, 0.2), { name: 'CRITIC', weights: set(2, 5, 3), share: 2 }] },
  },
  {
    id: 'combinedWeights',
    title: 'linear',
    options: {
      sets: [
        { weights: set(0.5, 0.3, 0.2), share: 3 },
        { weights: set(0.2, 0.5, 0.3), share: 1 },
      ],
      rule: 'linear',
    },
  },
  {
    id: 'combinedWeights',
    title: 'least squares',
    options: { sets: [set(0.5, 0.3, 0.2), set(0.2, 0.5, 0.3)], rule: 'leastSquares' },
  },
  { id: 'postStratify', title: 'labels', options: { margin: 'sex', targets: { male: 0.5, female: 0.5 } } },
  {
    id: 'postStratify',
    title: 'a base, missing kept',
    options: { margin: 'kind', targets: kinds, base: 'w', missing: 'keepShare' },
  },
  {
    id: 'postStratify',
    title: 'far from its target',
    options: { margin: 'shop', targets: { far: 0.5, near: 0.5 } },
    table: lopsided,
  },
  {
    id: 'rake',
    title: 'two margins, filtered and weighted',
    options: {
      margins: { kind: { a: 0.334, b: 0.333, c: 0.334 }, sex: { '1': 0.6, '2': 0.4 } },
      weight: 'w',
      filter: [{ variable: 'q1', in: [1, 2, 3, 4, 5] }],
    },
  },
  {
    id: 'rake',
    title: 'too few passes',
    options: { margins: { kind: kinds, sex: { male: 0.5, female: 0.5 } }, maxIterations: 1 },
  },
  {
    id: 'rake',
    title: 'cap too tight',
    options: { margins: { shop: { far: 0.5, near: 0.5 } }, cap: 3, maxIterations: 50 },
    table: lopsided,
  },
  { id: 'weightedMean', title: 'few', options: { variables: ['q1', 'q3'], weight: 'w' } },
  {
    id: 'weightedMean',
    title: 'many, stratified',
    options: { variables: ['q1', 'q2', 'q4', 'e1', 'e2', 'empty', 'same'], strata: 'kind' },
  },
  {
    id: 'weightedMean',
    title: 'a stratum of one',
    options: { variables: ['q1', 'q2'], strata: 'once', missing: 'listwise', level: 0.9 },
  },
  {
    id: 'gapScores',
    title: 'dimensions',
    options: {
      pairs: [
        { name: 'service', expectation: 'e1', perception: 'q1', dimension: 'people' },
        { name: 'repair', expectation: 'e2', perception: 'q2', dimension: 'people' },
        { name: 'price', expectation: 'plus', perception: 'minus', dimension: 'value' },
      ],
      weights: [
        { name: 'people', weight: 0.7 },
        { name: 'value', weight: 0.5 },
      ],
    },
  },
  {
    id: 'gapScores',
    title: 'better than expected',
    options: { pairs: [{ name: 'care', expectation: 'minus', perception: 'e1' }], missing: 'listwise', weight: 'w' },
  },
  {
    id: 'gapScores',
    title: 'as expected',
    options: {
      pairs: [
        { name: 'care', expectation: 'minus', perception: 'minus' },
        { name: 'one', expectation: 'x', perception: 'y' },
      ],
    },
    table: survey({ minus: [4, 4, 4], x: [4, gap, gap], y: [4, 4, 4] }),
  },
  {
    id: 'fuzzyEvaluation',
    title: 'typed memberships',
    options: {
      weights: [0.5, 0.3, 0.1],
      membership: [
        [0.1, 0.4, 0.5],
        [0.3, 0.4, 0.29],
        [6, 3, 1],
      ],
      grades,
      names: criteria,
      weight: 'w',
    },
  },
  {
    id: 'fuzzyEvaluation',
    title: 'items',
    options: { items: ['q1', 'q2', 'empty', 'mood'], grades, operator: 'minMax' },
  },
  {
    id: 'fuzzyEvaluation',
    title: 'two levels',
    options: {
      tree: {
        name: 'CSI',
        children: [
          { name: 'people', weight: 0.6, children: [{ item: 'q1' }, { item: 'q2' }] },
          { name: 'place', weight: 0.4, children: [{ item: 'q4', weight: 1 }] },
        ],
      },
      grades,
      missing: 'listwise',
      filter: [{ variable: 'q1', in: [1, 2, 3, 4] }],
    },
  },
  {
    id: 'fuzzyEvaluation',
    title: 'a tie',
    options: { membership: [[0.4, 0.4, 0.2]], grades, operator: 'boundedSum' },
  },
].map((example) => ({ table, ...example }))
