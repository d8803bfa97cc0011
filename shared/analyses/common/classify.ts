import { refuse } from '../../errors/refusal.ts'
import { type CellMoments, cellMomentsOf, mergeCellMoments } from '../../statistics/moments/cell-moments.ts'
import { type Category, categoryCodes } from './category-codes.ts'
import type { CommonOptions } from './options.ts'
import type { Sample } from './sample.ts'

/** A combination of categories that occurs, one category an axis (null: no answer), with the moments of its rows. */
export interface ClassifiedCell {
  readonly categories: readonly (Category | null)[]
  readonly moments: CellMoments
}

export interface Axis {
  readonly variable: string
  /** How many different values the variable may have. */
  readonly limit: number
  /** Rows without an answer form a class of their own instead of being left out. */
  readonly keepMissing?: boolean
}

const mostCells = 1_000_000

/**
 * Classifies the rows by one or more variables in one pass, with the moments of `values` (NaN left out; null: rows are
 * counted only) in every cell. Cells come as a list that merges with that of other rows (`mergeCells`).
 */
export function classify(
  sample: Sample,
  axes: readonly Axis[],
  values: Float64Array | null,
  options: CommonOptions,
): ClassifiedCell[] {
  const coded = axes.map((axis) => {
    const { codes, categories } = categoryCodes(sample, axis.variable, options, axis.limit)
    return { codes, classes: axis.keepMissing ? [...categories, null] : categories }
  })
  const cellCount = coded.reduce((product, { classes }) => product * classes.length, 1)
  if (cellCount > mostCells) refuse('tooManyCells', { variables: axes.map((axis) => axis.variable).join(', ') })
  const cells = new Int32Array(sample.table.rowCount)
  for (const { codes, classes } of coded) {
    const unanswered = classes.at(-1) === null ? classes.length - 1 : -1
    for (let row = 0; row < cells.length; row++) {
      const before = cells[row] as number
      const code = (codes[row] as number) < 0 ? unanswered : (codes[row] as number)
      cells[row] = before < 0 || code < 0 ? -1 : before * classes.length + code
    }
  }
  const moments = cellMomentsOf(values, cells, cellCount, sample.weights)
  return moments.flatMap((cell, place) =>
    cell.n === 0 ? [] : [{ categories: categoriesAt(coded, place), moments: cell }],
  )
}

function categoriesAt(axes: readonly { readonly classes: readonly (Category | null)[] }[], place: number) {
  const categories: (Category | null)[] = []
  let rest = place
  for (const { classes } of axes.toReversed()) {
    categories.unshift(classes[rest % classes.length] ?? null)
    rest = Math.floor(rest / classes.length)
  }
  return categories
}

/** The cells of two disjoint sets of rows taken together. */
export function mergeCells(a: readonly ClassifiedCell[], b: readonly ClassifiedCell[]): ClassifiedCell[] {
  const merged = new Map(a.map((cell) => [keyOf(cell), cell]))
  for (const cell of b) {
    const known = merged.get(keyOf(cell))
    merged.set(keyOf(cell), known ? { ...cell, moments: mergeCellMoments(known.moments, cell.moments) } : cell)
  }
  return [...merged.values()]
}

function keyOf(cell: ClassifiedCell): string {
  return JSON.stringify(cell.categories.map((category) => category?.value ?? null))
}
