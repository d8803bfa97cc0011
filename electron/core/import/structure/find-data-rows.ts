import type { SourceRow } from '../source/source.ts'
import { rowKind } from './row-kinds.ts'
import { cellAt, isBlank } from './table.ts'

/** The rows under the heading, sorted by what they are. */
export interface DataRows {
  readonly responses: readonly SourceRow[]
  readonly totals: readonly number[]
  readonly notes: readonly number[]
  /** Empty rows between responses, and between the responses and what follows them. */
  readonly blank: readonly number[]
  /** A second heading below the responses: the row where another table begins. */
  readonly secondTable: number | null
}

/**
 * Sorts the rows below the heading. Blank rows, totals and notes are no respondents wherever they stand; a second table
 * under the first ends the data.
 *
 * @param after rows up to this number are the heading
 * @param last later rows are not looked at
 */
export function findDataRows(rows: readonly SourceRow[], after: number, last = Number.POSITIVE_INFINITY): DataRows {
  const below = rows.filter((row) => row.number > after && row.number <= last && !row.cells.every(isBlank))
  const typicalWidth = median(below.map(filledCells))
  const responses: SourceRow[] = []
  const totals: number[] = []
  const notes: number[] = []
  const blank: number[] = []
  let secondTable: number | null = null
  let previous = after
  for (const row of below) {
    const gap = row.number - previous - 1
    if (gap > 0 && isNewHeading(row, responses)) {
      secondTable = row.number
      break
    }
    if (gap <= 3) for (let number = previous + 1; number < row.number; number++) blank.push(number)
    else blank.push(previous + 1)
    previous = row.number
    const kind = rowKind(row, typicalWidth)
    if (kind === 'response') responses.push(row)
    else if (kind === 'totals') totals.push(row.number)
    else notes.push(row.number)
  }
  const end = responses.at(-1)?.number ?? after
  return { responses, totals, notes, blank: blank.filter((number) => number <= end + 1), secondTable }
}

/** A row of words after a gap, in columns that held numbers before. */
function isNewHeading(row: SourceRow, responses: readonly SourceRow[]): boolean {
  const columns = [...row.cells.keys()].filter((column) => !isBlank(row.cells[column]))
  if (columns.length < 2 || responses.length < 2 || columns.some((column) => typeof cellAt(row, column) !== 'string'))
    return false
  const sample = responses.slice(-50)
  const numeric = columns.filter(
    (column) => sample.filter((other) => typeof cellAt(other, column) === 'number').length > sample.length / 2,
  )
  return numeric.length >= 2 && numeric.length >= columns.length / 2
}

function filledCells(row: SourceRow): number {
  return row.cells.filter((cell) => !isBlank(cell)).length
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}
