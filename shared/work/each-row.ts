import type { Pieces } from './pieces.ts'

/** Rows of a piece: some milliseconds at most, whatever is done with a row. */
const rowsAtOnce = 2_000

/** Goes through the rows of a table, in pieces. */
export function* eachRow(rowCount: number, visit: (row: number) => void): Pieces<void> {
  for (let row = 0; row < rowCount; row++) {
    visit(row)
    if (row % rowsAtOnce === rowsAtOnce - 1) yield (row + 1) / rowCount
  }
}
