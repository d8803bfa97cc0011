import { refuse } from '#shared/errors/refusal.ts'
import type { ImportMapping } from '#shared/survey/import-mapping.ts'
import { findCodebook } from './guess/profile-sheet.ts'
import { openSource } from './source/open-source.ts'
import type { Source } from './source/source.ts'
import { chooseSheet } from './structure/choose-sheet.ts'
import type { Codebook } from './structure/codebook-sheet.ts'
import { readTables, type Table } from './structure/table.ts'
import { type PrescribedRows, type SheetStructure, understandSheet } from './structure/understand-sheet.ts'

/** A data file with one of its sheets chosen and understood. */
export interface UnderstoodFile {
  readonly source: Source
  readonly structures: readonly SheetStructure[]
  readonly chosen: SheetStructure
  readonly codebook: Codebook | null
}

export type MappedRows = Pick<ImportMapping, 'sheet' | 'headerRows' | 'dataRows'>

/**
 * Opens a data file and finds heading and responses. Refuses when there is no response.
 *
 * @param sheet the sheet to read; null: the one with the most answers
 * @param rows heading and data rows to keep to, instead of a guess
 */
export async function understandFile(
  path: string,
  file: string,
  sheet: string | null,
  rows: MappedRows | null,
): Promise<UnderstoodFile> {
  const source = await openSource(path, file)
  const tables = await readTables(source.sheets)
  // A format with a codebook of its own has no heading; a first case in words only looks like one.
  const structures = tables.map((table, index) =>
    understandSheet(table, source.sheets[index]?.codebook === undefined ? null : withoutHeading(table)),
  )
  const codebook = findCodebook(structures)
  const guessed = chooseSheet(structures, rows?.sheet ?? sheet, codebook, file)
  const chosen = await withDeclaredColumns(rows === null ? guessed : understandSheet(guessed.table, rows), source)
  if (chosen.data.responses.length === 0) {
    if (rows !== null) refuse('rowsMissing', { file, first: rows.dataRows[0], last: rows.dataRows[1] })
    if (source.format === 'html') refuse('notReallyXls', { file })
    refuse('noRespondents', { file })
  }
  return { source, structures, chosen, codebook }
}

/** A column of a declared codebook is there, also when nobody answered it. */
async function withDeclaredColumns(structure: SheetStructure, { sheets }: Source): Promise<SheetStructure> {
  const declared = await sheets.find(({ name }) => name === structure.table.sheet)?.codebook?.()
  if (declared === undefined) return structure
  const headings = declared.variables.map(({ column, name }) => ({
    column,
    text: name,
    dimension: null,
    unnamed: false,
  }))
  return { ...structure, headings, blankColumns: [] }
}

function withoutHeading({ rows, unread }: Table): PrescribedRows {
  return { headerRows: [], dataRows: [rows[0]?.number ?? 1, unread?.lastRow ?? rows.at(-1)?.number ?? 1] }
}
