import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as XLSX from 'xlsx'

const folder = mkdtempSync(join(tmpdir(), 'csat-import-'))
let count = 0

/** Writes a file of this content under this name and gives its path. */
export function dataFile(name: string, content: string | Uint8Array): string {
  const path = join(folder, `${count++}-${name}`)
  writeFileSync(path, content)
  return path
}

/** A workbook of these sheets; for what a text table cannot hold. Its writer is not under test. */
export function workbookFile(sheets: Readonly<Record<string, XLSX.WorkSheet>>): string {
  const workbook = XLSX.utils.book_new()
  for (const [name, sheet] of Object.entries(sheets)) XLSX.utils.book_append_sheet(workbook, sheet, name)
  const bytes: unknown = XLSX.write(workbook, { type: 'buffer', bookType: 'xlsx' })
  if (!(bytes instanceof Uint8Array)) throw new Error('SheetJS wrote no bytes')
  return dataFile('workbook.xlsx', bytes)
}

export function sheet(rows: readonly (readonly unknown[])[]): XLSX.WorkSheet {
  return XLSX.utils.aoa_to_sheet(rows.map((row) => [...row]))
}

/** Lines of a text table from rows. */
export function csv(rows: readonly (readonly (string | number | null)[])[]): string {
  return rows.map((row) => row.map((cell) => (cell === null ? '' : String(cell))).join(',')).join('\n')
}

/** `count` rows made by `row(index)`. */
export function rowsOf<Row>(count: number, row: (index: number) => Row): Row[] {
  return Array.from({ length: count }, (_, index) => row(index))
}
