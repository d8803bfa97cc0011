import type { SourceRow } from '../source/source.ts'
import { RowSorter } from './row-sorter.ts'

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
 * Sorts the rows below the heading.
 *
 * @param after rows up to this number are the heading
 * @param last later rows are not looked at
 */
export function findDataRows(rows: readonly SourceRow[], after: number, last = Number.POSITIVE_INFINITY): DataRows {
  const sorter = new RowSorter(after, last)
  const responses: SourceRow[] = []
  for (const row of rows) sorter.push(row, responses)
  sorter.end(responses)
  const { totals, notes, blank, secondTable } = sorter
  return { responses, totals, notes, blank, secondTable }
}
