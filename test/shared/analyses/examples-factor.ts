import { gap, survey } from './survey.ts'

/** Forty answers 1-5 in two groups of items (q1 q2 q3, p1 p2 p3), one gap, one item that goes with nothing. */
const wave = (row: number, step: number) => Math.sin(row * step + step)
const mark = (value: number) => Math.max(1, Math.min(5, Math.round(3 + 1.4 * value)))
const rows = Array.from({ length: 40 }, (_, row) => row)
const people = rows.map((row) => wave(row, 1.7))
const price = rows.map((row) => 0.4 * wave(row, 1.7) + wave(row, 2.9))
const item = (common: readonly number[], share: number, step: number) =>
  rows.map((row) => mark(share * (common[row] ?? 0) + (1 - share) * 1.5 * wave(row, step)))

const table = survey(
  {
    q1: { values: item(people, 0.75, 5.1), codebook: { scale: [1, 5] } },
    q2: { values: item(people, 0.7, 4.3).map((value, row) => (row === 7 ? gap : value)), codebook: { scale: [1, 5] } },
    q3: { values: item(people, 0.65, 3.7).map((value) => 6 - value), codebook: { scale: [1, 5], direction: 'low' } },
    p1: item(price, 0.7, 6.1),
    p2: item(price, 0.75, 7.3),
    p3: item(price, 0.6, 8.9),
    alone: item(people, 0, 9.7),
    w: rows.map((row) => 0.5 + (row % 4) / 2),
  },
  { group: rows.map((row) => (row % 2 === 0 ? 'even' : 'odd')) },
)

const items = ['q1', 'q2', 'q3', 'p1', 'p2', 'p3']

/** What the analyses of validity and agreement can say. */
export const factorExamples = [
  { id: 'factor', title: 'components', options: { items }, table },
  {
    id: 'factor',
    title: 'maximum likelihood, oblimin, parallel analysis',
    options: {
      items,
      extraction: 'ml',
      rotation: 'oblimin',
      factors: 'parallel',
      samples: 50,
      quantile: 0.5,
      weight: 'w',
    },
    table,
  },
  {
    id: 'factor',
    title: 'principal axes, promax, an item alone, pairwise',
    options: {
      items: [...items, 'alone'],
      extraction: 'paf',
      rotation: 'promax',
      factors: 2,
      missing: 'pairwise',
      kaiserNormalization: false,
      reverse: ['q3'],
    },
    table,
  },
  {
    id: 'factor',
    title: 'one factor, means for gaps',
    options: { items: ['q1', 'q2', 'q3'], extraction: 'minres', factors: 1, missing: 'mean' },
    table,
  },
  { id: 'icc', title: 'several raters', options: { items: ['q1', 'q2', 'p1'] }, table },
  { id: 'icc', title: 'agreement, weighted', options: { items: ['q1', 'q3'], form: 'icc2', weight: 'w' }, table },
  {
    id: 'icc',
    title: 'without error',
    options: { items: ['a', 'b'] },
    table: survey({ a: [1, 2, 3], b: [3, 4, 5] }),
  },
  {
    id: 'agreement',
    title: 'two raters, linear weights',
    options: { raters: ['q1', 'q2'], weights: 'linear', order: [1, 2, 3, 4, 5, 6] },
    table,
  },
  {
    id: 'agreement',
    title: 'three raters, weighted',
    options: { raters: ['q1', 'q2', 'p1'], weight: 'w', weights: 'linear' },
    table,
  },
  {
    id: 'agreement',
    title: 'frequencies, one rater with one category',
    options: { raters: ['a', 'b'], weight: 'count' },
    table: survey({ a: [1, 1], b: [1, 2], count: [9, 3] }),
  },
  {
    id: 'agreement',
    title: 'one category only',
    options: { raters: ['a', 'b'] },
    table: survey({ a: [1, 1, 1], b: [1, 1, 1] }),
  },
  {
    id: 'cfa',
    title: 'two factors',
    options: { factors: { People: ['q1', 'q2', 'q3'], Price: ['p1', 'p2', 'p3'] } },
    table,
  },
  {
    id: 'cfa',
    title: 'reversed and weighted, easy criteria',
    options: {
      factors: { People: ['q1', 'q2', 'q3'], Price: ['p1', 'p2', 'p3'] },
      reverse: ['q3'],
      weight: 'w',
      criteria: { cfi: 0.1, tli: 0.1, rmsea: 0.9, srmr: 0.9, ave: 0.1, reliability: 0.1, htmt: 0.99 },
    },
    table,
  },
  { id: 'cfa', title: 'saturated', options: { factors: { People: ['q1', 'q2', 'q3'] } }, table },
]
