import { rowBatches } from '../source/row-batches.ts'
import type { Cell, Sheet, SheetLayout, SourceRow } from '../source/source.ts'

/** A sheet with its rows in memory, as structure and codebook are guessed from. */
export interface Table {
  readonly sheet: string | null
  readonly hidden: boolean
  readonly layout: SheetLayout
  /** All rows of the sheet; of a very long one the first. */
  readonly rows: readonly SourceRow[]
  /** What a very long sheet has besides: how many rows, and the number of the last one; null for any other. */
  readonly unread: { readonly rows: number; readonly lastRow: number } | null
}

/** What is kept of all sheets of a file together; the import itself keeps nothing and has no such bounds. */
const keptRows = 120_000
const keptCells = 6_000_000

/** Gathers the rows of all sheets, one after the other. */
export async function readTables(sheets: readonly Sheet[]): Promise<Table[]> {
  const tables: Table[] = []
  const room = { rows: keptRows, cells: keptCells }
  for (const sheet of sheets) tables.push(await readTable(sheet, room))
  return tables
}

async function readTable(sheet: Sheet, room: { rows: number; cells: number }): Promise<Table> {
  const rows: SourceRow[] = []
  let unread: { rows: number; lastRow: number } | null = null
  for await (const batch of rowBatches(sheet)) {
    for (const row of batch) {
      if (unread === null && room.rows > 0 && room.cells > 0) {
        rows.push(row)
        room.rows--
        room.cells -= row.cells.length
      } else {
        unread ??= { rows: 0, lastRow: row.number }
        unread.rows++
        unread.lastRow = row.number
      }
    }
  }
  return { sheet: sheet.name, hidden: sheet.hidden, layout: await sheet.layout(), rows, unread }
}

/** The cell of a row at a 0-based column. */
export function cellAt(row: SourceRow, column: number): Cell {
  return row.cells[column] ?? null
}

/** Whether a cell holds nothing to read: empty, or text of spaces. */
export function isBlank(cell: Cell | undefined): boolean {
  return cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '')
}
