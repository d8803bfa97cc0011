import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import type { Cell, Sheet, Source, SourceFile } from '#core/import/source/source.ts'

/** A file of the disk as the readers get it. */
export function sourceFile(path: string): SourceFile {
  const bytes = readFileSync(path)
  return {
    name: basename(path),
    path,
    size: bytes.byteLength,
    head: async (length) => bytes.subarray(0, length),
    bytes: async () => bytes,
  }
}

export interface PlainRow {
  readonly number: number
  readonly hidden: boolean
  readonly cells: readonly Cell[]
  readonly formulas: readonly (string | null)[]
}

/** The rows of a sheet without holes and trailing blanks, so that two readers can be compared. */
export async function plainRows(sheet: Sheet): Promise<PlainRow[]> {
  const rows: PlainRow[] = []
  for await (const { number, hidden, cells, formulas } of sheet.rows()) {
    rows.push({ number, hidden, cells: trimmed(cells), formulas: trimmed(formulas ?? []) })
  }
  return rows
}

/** Everything a source tells, sheet by sheet. */
export async function plainSource(source: Source) {
  const sheets = []
  for (const sheet of source.sheets) {
    const rows = await plainRows(sheet)
    const { merges, hiddenColumns, filter } = await sheet.layout()
    sheets.push({
      name: sheet.name,
      hidden: sheet.hidden,
      rows,
      merges,
      hiddenColumns: [...hiddenColumns].sort((a, b) => a - b),
      filter,
    })
  }
  return { date1904: source.date1904, sheets }
}

function trimmed<Item>(items: readonly (Item | null | undefined)[]): (Item | null)[] {
  const all = Array.from(items, (item) => item ?? null)
  while (all.length > 0 && all.at(-1) === null) all.pop()
  return all
}
