import type { Sink } from '../write-whole.ts'
import { rowXml, type SheetRow } from './sheet-row.ts'
import { sheetEnd, sheetPath, sheetStart, workbookParts } from './workbook-parts.ts'
import { zipWriter } from './zip-writer.ts'

interface OneSheet {
  readonly name: string
  /** Of the columns, in Excel's characters. */
  readonly widths: readonly number[]
  /** Rows that stay in view. */
  readonly headings: number
  readonly rows: readonly SheetRow[]
}

/** Writes a workbook of one sheet whose rows are all known. */
export async function writeOneSheet(sink: Sink, { name, widths, headings, rows }: OneSheet): Promise<void> {
  const zip = zipWriter(sink)
  for (const [path, content] of workbookParts([name])) {
    zip.begin(path)
    await zip.write(content)
  }
  zip.begin(sheetPath(1))
  await zip.write(sheetStart(widths, headings))
  for (const [at, row] of rows.entries()) await zip.write(rowXml(row, at + 1))
  await zip.write(sheetEnd)
  await zip.end()
}
