import type { Area, SheetLayout, SourceRow } from '../source/source.ts'
import { parseMark } from '../values/parse-mark.ts'
import { cellAt, isBlank } from './table.ts'

/** Where the heading is: 1-based sheet rows. */
export interface HeaderRows {
  readonly titleRows: readonly number[]
  /** One row, two or three where dimensions stand over items; empty when the first row holds answers. */
  readonly headerRows: readonly number[]
}

const searchedRows = 40

/**
 * Finds the heading: the first row that names most of the used columns in words. Titles above it name hardly any; a row
 * of dimensions with the items beneath counts as one heading of two rows, and of three where dimensions have parts.
 */
export function findHeader(rows: readonly SourceRow[], layout: SheetLayout): HeaderRows {
  const used = usedColumns(rows)
  for (let index = 0; index < Math.min(rows.length, searchedRows); index++) {
    const row = rows[index]
    const next = rows[index + 1]
    if (row === undefined) break
    const parents = next?.number === row.number + 1 ? subheadings(row, next, used, layout, rows) : 0
    const third = rows[index + 2]
    const parts =
      parents > 0 && next !== undefined && third?.number === next.number + 1
        ? partHeadings(row, next, third, used, layout, rows)
        : 0
    const named = used.filter((column) => isWords(row, column)).length
    const filled = used.filter((column) => !isBlank(cellAt(row, column))).length
    if (filled < Math.min(2, used.length) || named < filled * 0.8) continue
    if (named + parents + parts < used.length * 0.6) continue
    return {
      titleRows: rows.slice(0, index).flatMap((title) => (title.cells.every(isBlank) ? [] : [title.number])),
      headerRows: Array.from({ length: parts > 0 ? 3 : parents > 0 ? 2 : 1 }, (_, below) => row.number + below),
    }
  }
  return { titleRows: [], headerRows: [] }
}

/** Columns that a fair part of the rows fill; titles and notes do not count. */
function usedColumns(rows: readonly SourceRow[]): number[] {
  const filled = new Map<number, number>()
  let wide = 0
  for (const row of rows.slice(0, 2000)) {
    const columns = [...row.cells.keys()].filter((column) => !isBlank(row.cells[column]))
    if (columns.length > 1) wide++
    for (const column of columns) filled.set(column, (filled.get(column) ?? 0) + 1)
  }
  const needed = wide > 3 ? 1 : 0
  return [...filled]
    .filter(([, count]) => count > needed)
    .map(([column]) => column)
    .sort((a, b) => a - b)
}

/**
 * How many columns the row below names under headings that span several columns; 0 when it is no second heading row.
 * It is one when it fills gaps or merges of the row above, holds words only, and leaves blank what is named above.
 */
function subheadings(
  row: SourceRow,
  next: SourceRow,
  used: readonly number[],
  layout: SheetLayout,
  rows: readonly SourceRow[],
): number {
  const gaps = used.filter((column) => isBlank(cellAt(row, column)) && isWords(next, column))
  const spans = layout.merges.some((merge) => isParentSpan(merge, row.number, used))
  if (gaps.length === 0 || used.some((column) => !isBlank(cellAt(next, column)) && !isWords(next, column))) return 0
  if (spans) return gaps.length
  const left = used.filter((column) => !isBlank(cellAt(row, column)) && isBlank(cellAt(next, column)))
  const below = rows.filter((other) => other.number > next.number).slice(0, 500)
  const again = used.filter((column) => {
    const text = cellAt(next, column)
    return text !== null && below.some((other) => cellAt(other, column) === text)
  })
  return left.length > 0 && again.length === 0 ? gaps.length : 0
}

/** The same for a third row: items under parts of dimensions, where the parts are merged over several columns. */
function partHeadings(
  row: SourceRow,
  next: SourceRow,
  third: SourceRow,
  used: readonly number[],
  layout: SheetLayout,
  rows: readonly SourceRow[],
): number {
  if (!layout.merges.some((merge) => isParentSpan(merge, next.number, used))) return 0
  const width = Math.max(row.cells.length, next.cells.length)
  const cells = Array.from({ length: width }, (_, column) =>
    isBlank(cellAt(next, column)) ? cellAt(row, column) : cellAt(next, column),
  )
  return subheadings({ ...next, cells }, third, used, layout, rows)
}

/** A merge of the heading row that holds several columns, but not the whole width as a title does. */
function isParentSpan(merge: Area, row: number, used: readonly number[]): boolean {
  const width = merge.lastColumn - merge.firstColumn + 1
  return merge.firstRow === row && merge.lastRow === row && width > 1 && width < used.length
}

/** A cell that names something: text that is no number. A year as a heading is the exception that costs nothing. */
function isWords(row: SourceRow, column: number): boolean {
  const cell = cellAt(row, column)
  return typeof cell === 'string' && !isBlank(cell) && parseMark(cell) === null
}
