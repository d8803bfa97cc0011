import type { Cell, Sheet, SheetLayout, SourceRow } from '../source/source.ts'

/** A sheet with its rows in memory, as structure and codebook are guessed from. */
export interface Table {
  readonly sheet: string | null
  readonly hidden: boolean
  readonly layout: SheetLayout
  readonly rows: readonly SourceRow[]
}

/** Gathers a sheet's rows. */
export async function readTable(sheet: Sheet): Promise<Table> {
  const rows: SourceRow[] = []
  for await (const row of sheet.rows()) rows.push(row)
  return { sheet: sheet.name, hidden: sheet.hidden, layout: await sheet.layout(), rows }
}

/** The cell of a row at a 0-based column. */
export function cellAt(row: SourceRow, column: number): Cell {
  return row.cells[column] ?? null
}

/** Whether a cell holds nothing to read: empty, or text of spaces. */
export function isBlank(cell: Cell | undefined): boolean {
  return cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '')
}
