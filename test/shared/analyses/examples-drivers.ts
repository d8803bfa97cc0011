import { survey } from './survey.ts'

const table = survey(
  {
    q1: { values: [5, 4, 4, 2, 1, 5, 3, 4, 5, 2, 4, 3], codebook: { scale: [1, 5], direction: 'high' } },
    q2: { values: [4, 4, 3, 2, 2, 5, 3, 5, 4, 1, 4, 2], codebook: { scale: [1, 5], direction: 'high' } },
    q3: { values: [1, 2, 1, 4, 5, 2, 3, 2, 1, 5, 3, 3], codebook: { scale: [1, 5], direction: 'low' } },
    overall: { values: [5, 4, 4, 3, 1, 5, 3, 4, 5, 2, 4, 2], codebook: { scale: [1, 5], direction: 'high' } },
    twin: [5.1, 4, 4, 2, 1, 5, 3.1, 4, 5, 2, 3.9, 3],
    noise: [3, 1, 2, 2, 3, 1, 1, 2, 3, 3, 2, 1],
    total: [9, 8, 7, 4, 3, 10, 6, 9, 9, 3, 8, 5],
    opposed: [-0.1, 2, 3.1, 3.9, 4.1, 6, 7, 9.3, 10.2, 11, 12.1, 13.5],
    steps: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
    stairs: [1.1, 2, 3, 4, 5.1, 6, 7, 7.9, 9, 10, 11.1, 11.9],
    bit: [1, 0, 2, 1, 0, 1, 3, 1, 0, 0, 1, 2],
    gaps: [3, 4, Number.NaN, 5, 6, 2, 3, 4, 5, 6, 7, 8],
    w: [1, 2, 0.5, 1, 0, 1.5, 1, Number.NaN, 1, 1, 2, 1],
  },
  { wave: ['W2', 'W2', 'W10', 'W10', 'W1', 'W1', 'W3', 'W3', 'W4', 'W4', 'W5', 'W5'] },
)

/** Runs that between them say everything key drivers and control charts can say. */
export const driversExamples = [
  {
    id: 'keyDrivers',
    title: 'shapley with a negative driver',
    options: { dependent: 'overall', predictors: ['q1', 'q3', 'noise'] },
  },
  {
    id: 'keyDrivers',
    title: 'overlapping, relative weights',
    options: { dependent: 'overall', predictors: ['q1', 'q2', 'twin'], method: 'relativeWeights', weight: 'w' },
  },
  {
    id: 'keyDrivers',
    title: 'sign turned, by regression',
    options: { dependent: 'opposed', predictors: ['steps', 'stairs'], method: 'regression', vifLimit: 5 },
  },
  { id: 'keyDrivers', title: 'not significant', options: { dependent: 'noise', predictors: ['q1', 'q2'] } },
  { id: 'keyDrivers', title: 'a single driver', options: { dependent: 'overall', predictors: ['q1'] } },
  {
    id: 'keyDrivers',
    title: 'computed from its drivers',
    options: { dependent: 'total', predictors: ['q1', 'q2'], missing: 'pairwise' },
  },
  { id: 'runChart', title: 'random', options: { values: [4, 6, 5, 7, 4, 5, 8, 6, 5, 3, 7, 6] } },
  { id: 'runChart', title: 'trend and clusters', options: { values: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] } },
  {
    id: 'runChart',
    title: 'oscillation and mixtures',
    options: { values: [1, 9, 2, 8, 1, 9, 3, 7, 2, 8, 1, 9], weight: 'w' },
  },
  { id: 'runChart', title: 'few, on the median', options: { values: [5, 5, 5, 6, 4, 5], names: [...'abcdef'] } },
  { id: 'runChart', title: 'flat', options: { values: [5, 5, 5, 5] } },
  { id: 'runChart', title: 'means of waves', options: { variable: 'q1', time: 'wave', weight: 'w' } },
  { id: 'runChart', title: 'rows', options: { variable: 'gaps', reverse: ['q1'] } },
  {
    id: 'controlChart',
    title: 'individuals in control',
    options: { kind: 'individuals', values: [4, 6, 5, 7, 4, 5, 8, 6] },
  },
  {
    id: 'controlChart',
    title: 'individuals out of control',
    options: {
      kind: 'individuals',
      values: [...Array.from({ length: 20 }, (_, i) => 5 + (i % 2)), 12, 6, 5, 6],
      weight: 'w',
    },
  },
  { id: 'controlChart', title: 'X-bar and R by rows', options: { kind: 'xbarR', variable: 'steps', subgroup: 5 } },
  {
    id: 'controlChart',
    title: 'X-bar and s of unequal subgroups',
    options: { kind: 'xbarS', values: [[1, 9, 2], [4, 5], [5], [4, 6, 5, 5], [6, 5]], rules: 'westernElectric' },
  },
  {
    id: 'controlChart',
    title: 'large ranges',
    options: { kind: 'xbarR', values: Array.from({ length: 24 }, (_, i) => (i * 7) % 11), sizes: [12, 12] },
  },
  {
    id: 'controlChart',
    title: 'a rate of satisfied customers, weighted',
    options: { kind: 'p', variable: 'q1', subgroup: 'wave', countedValues: [4, 5], weight: 'w' },
  },
  {
    id: 'controlChart',
    title: 'p with names and many points out',
    options: { kind: 'p', values: Array.from({ length: 24 }, (_, i) => (i < 12 ? 10 : 60)), size: 100 },
  },
  { id: 'controlChart', title: 'np', options: { kind: 'np', values: [3, 2, 4, 3], size: 20, names: [...'abcd'] } },
  {
    id: 'controlChart',
    title: 'c over time',
    options: { kind: 'c', variable: 'bit', subgroup: 'wave', time: 'steps' },
  },
  {
    id: 'controlChart',
    title: 'tiny rates, one without size',
    options: { kind: 'u', values: [3, 2, 4, 0], sizes: [1500, 1200, 2000, 0] },
  },
  { id: 'controlChart', title: 'gaps', options: { kind: 'individuals', variable: 'gaps' } },
].map((example) => ({ table, ...example }))
