import { type Category, categoryCodes } from '../common/category-codes.ts'
import type { Sample } from '../common/sample.ts'
import type { AgreementOptions } from './options.ts'

/** More different ratings than this are measurements, not categories. */
export const mostCategories = 50

/** Ratings of complete cases, counted by category; categories are known by their value as text. Counts are sums of weights. */
export interface AgreementStatistics {
  readonly n: number
  readonly weight: number
  readonly squaredWeight: number
  /** Every weight is a whole number: frequencies of an aggregated table. */
  readonly wholeWeights: boolean
  readonly unanimous: number
  readonly categories: ReadonlyMap<string, Category>
  /** For each rater: how often each category. */
  readonly marginals: readonly ReadonlyMap<string, number>[]
  /** Σ over cases of the squared number of raters who chose the category. */
  readonly squares: ReadonlyMap<string, number>
  /** Of two raters: how often the second (inner) chose what, given the first (outer). */
  readonly cells: ReadonlyMap<string, ReadonlyMap<string, number>>
}

export function summariseAgreement(sample: Sample, options: AgreementOptions): AgreementStatistics {
  const { raters } = options
  const categories = new Map<string, Category>()
  const columns = raters.map((name) => {
    const coded = categoryCodes(sample, name, options, mostCategories)
    const places = coded.categories.map((category) => place(categories, category))
    return coded.codes.map((code) => (code < 0 ? -1 : (places[code] ?? -1)))
  })
  const size = categories.size
  const marginals = raters.map(() => new Float64Array(size))
  const squares = new Float64Array(size)
  const cells = new Float64Array(raters.length === 2 ? size * size : 0)
  const counts = new Float64Array(size)
  const totals = { n: 0, weight: 0, squaredWeight: 0, unanimous: 0, wholeWeights: true }
  for (let row = 0; row < sample.table.rowCount; row++) {
    if (!columns.every((codes) => (codes[row] as number) >= 0)) continue
    const weight = sample.weights ? (sample.weights[row] as number) : 1
    totals.n++
    totals.weight += weight
    totals.squaredWeight += weight * weight
    if (!Number.isInteger(weight)) totals.wholeWeights = false
    counts.fill(0)
    columns.forEach((codes, rater) => {
      const code = codes[row] as number
      const own = marginals[rater] as Float64Array
      own[code] = (own[code] as number) + weight
      counts[code] = (counts[code] as number) + 1
    })
    for (let code = 0; code < size; code++)
      squares[code] = (squares[code] as number) + weight * (counts[code] as number) ** 2
    const first = columns[0]?.[row] as number
    if (counts[first] === raters.length) totals.unanimous += weight
    if (cells.length > 0) {
      const cell = first * size + (columns[1]?.[row] as number)
      cells[cell] = (cells[cell] as number) + weight
    }
  }
  const keys = [...categories.keys()]
  const named = (values: Float64Array) => new Map(keys.map((key, i) => [key, values[i] ?? 0]))
  return {
    ...totals,
    categories,
    marginals: marginals.map(named),
    squares: named(squares),
    cells: new Map(
      cells.length === 0 ? [] : keys.map((key, i) => [key, named(cells.subarray(i * size, (i + 1) * size))]),
    ),
  }
}

/** The place of a category in the list of all, put there when it is new. */
function place(categories: Map<string, Category>, category: Category): number {
  const key = String(category.value)
  if (!categories.has(key)) categories.set(key, category)
  return [...categories.keys()].indexOf(key)
}

export function mergeAgreement(a: AgreementStatistics, b: AgreementStatistics): AgreementStatistics {
  return {
    n: a.n + b.n,
    weight: a.weight + b.weight,
    squaredWeight: a.squaredWeight + b.squaredWeight,
    wholeWeights: a.wholeWeights && b.wholeWeights,
    unanimous: a.unanimous + b.unanimous,
    categories: new Map([...b.categories, ...a.categories]),
    marginals: a.marginals.map((own, rater) => add(own, b.marginals[rater])),
    squares: add(a.squares, b.squares),
    cells: new Map(
      [...new Set([...a.cells.keys(), ...b.cells.keys()])].map((key) => [
        key,
        add(a.cells.get(key) ?? new Map(), b.cells.get(key)),
      ]),
    ),
  }
}

function add(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number> = new Map()): ReadonlyMap<string, number> {
  const sums = new Map(a)
  for (const [key, value] of b) sums.set(key, value + (sums.get(key) ?? 0))
  return sums
}
