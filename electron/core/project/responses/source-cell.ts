import { z } from 'zod'
import { sourceColumn } from '#shared/survey/source-column.ts'
import type { Connection } from '../file/handle.ts'
import { parseJson } from '../file/json.ts'
import { pluck, statement } from '../file/statement.ts'

/** What of a mapping says where a response stood: the sheets that were read one after the other. */
const readSheetsSchema = z.object({
  sheets: z
    .array(
      z.object({
        sheet: z.string(),
        dataRows: z.tuple([z.int(), z.int()]),
        /** Column of the mapping → column of this sheet. */
        columns: z.record(z.string(), z.string()),
      }),
    )
    .optional(),
})
type ReadSheet = NonNullable<z.infer<typeof readSheetsSchema>['sheets']>[number]

/** A cell of a file that was imported or merged. */
export interface SourceCell {
  readonly file: string
  readonly sheet: string | null
  readonly row: number
  /** Column letters. */
  readonly column: string
  /** Such as `C7`. */
  readonly cell: string
  /** Of the file's bytes, hexadecimal. */
  readonly sha256: string
  readonly importedAt: string
}

interface BatchRow {
  readonly file: string
  readonly sheet: string | null
  readonly row: number
  readonly column: string
  readonly sha256: string
  readonly importedAt: string
  readonly mapping: string
  readonly first: number
}

/** The cell an answer was imported from; null: it came in another way (keyed, computed), or the file had no such column. */
export function importedCell(connection: Connection, response: number, columnNumber: number): SourceCell | null {
  const found = statement<BatchRow>(
    connection,
    `SELECT file_name AS file, sheet, source_row AS row, source_column AS column, sha256, imported_at AS importedAt,
       mapping, first_response AS first
     FROM response JOIN import_batch ON import_batch.number = response.batch
     JOIN batch_column ON batch_column.batch = response.batch AND column_number = ?
     WHERE response.id = ? AND source_row IS NOT NULL`,
  ).get(columnNumber, response)
  if (found === undefined) return null
  const { mapping, first, column, ...place } = found
  const { letters } = sourceColumn(column)
  if (letters === null) return null
  const { sheets } = parseJson(readSheetsSchema, mapping, 'import_batch.mapping')
  if (sheets === undefined) return cellOf(place, place.sheet, letters)
  const part = sheetOf(connection, sheets, first, response)
  const own = part?.columns[letters]
  return part === undefined || own === undefined ? null : cellOf(place, part.sheet, own)
}

/** Completes a place to a cell. */
export function cellOf(
  { file, row, sha256, importedAt }: Pick<SourceCell, 'file' | 'row' | 'sha256' | 'importedAt'>,
  sheet: string | null,
  column: string,
): SourceCell {
  return { file, sheet, row, column, cell: `${column}${row}`, sha256, importedAt }
}

/** Sheets are read one after the other, so the next one begins where the row goes back or leaves the sheet's answers. */
function sheetOf(
  connection: Connection,
  sheets: readonly ReadSheet[],
  first: number,
  response: number,
): ReadSheet | undefined {
  const rows = pluck<number>(connection, 'SELECT source_row FROM response WHERE id BETWEEN ? AND ? ORDER BY id')
  let sheet = 0
  let previous = 0
  for (const row of rows.all(first, response)) {
    if (row <= previous) sheet++
    while (sheet < sheets.length - 1 && row > (sheets[sheet]?.dataRows[1] ?? 0)) sheet++
    previous = row
  }
  return sheets[sheet]
}
