import { gap, survey } from './survey.ts'

/** Names and labels in letters only, so that a Chinese character in an English text is a slip of the program. */
const table = survey(
  {
    q1: { values: [5, 4, 4, 2, 1, 5, 3, 4, 5, 2, 4, 3], codebook: { scale: [1, 5], direction: 'high' } },
    q2: { values: [4, 4, gap, 2, 2, 5, 3, 5, 4, 1, 4, 2], codebook: { scale: [1, 5], direction: 'high' } },
    q3: { values: [1, 2, 1, 4, 5, 2, 3, 2, 1, 5, 3, 3], codebook: { scale: [1, 5], direction: 'low' } },
    yes: { values: [1, 0, 1, 1, gap, 1, 0, 1, 1, 1, 0, 1], codebook: { scale: [0, 1], direction: 'high' } },
    empty: { values: new Array<number>(12).fill(gap), codebook: { scale: [1, 5] } },
    overall: { values: [9, 8, 10, 4, 3, 9, 6, 7, 9, 5, 8, 6], codebook: { scale: [1, 10], direction: 'high' } },
    expected: { values: [8, 7, 9, 4, 2, 9, 5, gap, 8, 4, 8, 5], codebook: { scale: [1, 10], direction: 'high' } },
    ideal: { values: [3, 4, 2, 8, 9, 3, 6, 5, 3, 7, 4, 6], codebook: { scale: [1, 10], direction: 'low' } },
    w: [1, 2, 0.5, 1, 0, 1.5, 1, gap, 1, 1, 2, 1],
  },
  { shop: ['east', 'west', 'north', 'east', 'west', 'north', 'east', 'west', 'north', 'east', null, 'south'] },
)

const tree = {
  name: 'CSI',
  children: [
    {
      name: 'people',
      weight: 0.5,
      children: [
        { item: 'q1', weight: 0.7 },
        { item: 'q2', weight: 0.3 },
      ],
    },
    { name: 'process', weight: 0.5, children: [{ item: 'q3', name: 'waiting' }, { item: 'overall' }] },
  ],
}
const circular = [
  [1, 3, 1 / 3],
  [1 / 3, 1, 3],
  [3, 1 / 3, 1],
]

/** Runs that between them say everything these analyses can say. */
export const extrasExamples = [
  { id: 'topBox', title: 'top two of several', options: { items: ['q1', 'q2', 'q3', 'yes'] } },
  { id: 'topBox', title: 'one item', options: { items: ['q1'], boxes: 'top', weight: 'w' } },
  {
    id: 'topBox',
    title: 'bottom two, complete cases, one half of the shops',
    options: {
      items: ['q1', 'q2'],
      boxes: 'bottom2',
      missing: 'listwise',
      filter: [{ variable: 'shop', in: ['east', 'west'] }],
    },
  },
  { id: 'topBox', title: 'an item without answers', options: { items: ['q1', 'empty'], boxes: 'bottom' } },
  { id: 'acsi', title: 'equal weights', options: { overall: 'overall', expectations: 'expected', ideal: 'ideal' } },
  {
    id: 'acsi',
    title: 'weights of its own, all answers, weighted',
    options: {
      ...{ overall: 'overall', expectations: 'expected', ideal: 'ideal', weight: 'w', missing: 'pairwise' },
      weights: { overall: 0.4, expectations: 0.3, ideal: 0.4 },
    },
  },
  {
    id: 'acsi',
    title: 'one case and level scores',
    options: {
      ...{ overall: 'q1', expectations: 'q2', ideal: 'overall', declared: { overall: [1, 17] } },
      filter: [
        { variable: 'shop', in: ['east'] },
        { variable: 'q1', in: [3] },
      ],
    },
  },
  {
    id: 'ahpHierarchy',
    title: 'consistent as a whole, one node not, one without a choice',
    options: {
      tree: {
        name: 'CSI',
        matrix: [
          [1, 1, 9],
          [1, 1, 9],
          [1 / 9, 1 / 9, 1],
        ],
        children: [
          {
            name: 'people',
            children: [{ name: 'manner' }, { name: 'skill' }],
            judgements: [{ a: 'manner', b: 'skill', value: 2 }],
          },
          { name: 'process', children: [{ name: 'waiting' }] },
          { name: 'place', children: ['clean', 'near', 'bright'].map((name) => ({ name })), matrix: circular },
        ],
      },
      weight: 'w',
    },
  },
  {
    id: 'ahpHierarchy',
    title: 'many leaves, inconsistent, eigenvector',
    options: {
      tree: {
        name: 'CSI',
        matrix: circular,
        children: ['people', 'process', 'place'].map((name) => ({
          name,
          children: ['first', 'second', 'last'].map((end) => ({ name: `${name} ${end}` })),
          matrix: [
            [1, 2, 3],
            [0.5, 1, 4],
            [1 / 3, 0.25, 1],
          ],
        })),
      },
      method: 'eigenvector',
      randomIndex: 'tran2007',
    },
  },
  {
    id: 'ahpHierarchy',
    title: 'pairs only',
    options: {
      tree: {
        name: 'CSI',
        children: [{ name: 'people' }, { name: 'place' }],
        judgements: [{ a: 'people', b: 'place', value: 3 }],
      },
    },
  },
  { id: 'weightSensitivity', title: 'plain', options: { tree } },
  { id: 'weightSensitivity', title: 'ranking of shops', options: { tree, units: 'shop', change: 0.5, weight: 'w' } },
  {
    id: 'weightSensitivity',
    title: 'steady ranks, heavy weights',
    options: {
      tree: {
        name: 'CSI',
        children: [
          { item: 'q1', weight: 0.9 },
          {
            name: 'rest',
            weight: 0.1,
            children: [
              { item: 'overall', weight: 1 },
              { item: 'expected', weight: 0 },
            ],
          },
        ],
      },
      units: 'shop',
      missing: 'listwise',
      filter: [{ variable: 'shop', in: ['east', 'west'] }],
      scale: 1000,
    },
  },
  {
    id: 'weightSensitivity',
    title: 'nothing moves',
    options: { tree: { name: 'CSI', children: [{ item: 'q1' }, { name: 'twice', item: 'q1' }] } },
  },
].map((example) => ({ table, ...example }))
