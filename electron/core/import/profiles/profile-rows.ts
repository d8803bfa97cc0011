import type { DeclaredCodebook } from '../source/declared-codebook.ts'
import { type SheetStructure, understandSheet } from '../structure/understand-sheet.ts'
import { chooseProfile, profileView } from './choose-profile.ts'

/**
 * Heading and responses as the format itself or the profile of the sheet knows them, where they know better. A file with a
 * codebook of its own has no heading; a row that looks like one is a case.
 */
export function profileRows(
  structure: SheetStructure,
  declared: DeclaredCodebook | null,
  wanted: string | null,
): SheetStructure {
  const last = Math.max(structure.dataRows[1], structure.table.rows.at(-1)?.number ?? 0)
  if (declared !== null) {
    const first = structure.table.rows[0]?.number ?? 1
    return understandSheet(structure.table, { headerRows: [], dataRows: [first, last] })
  }
  const view = profileView(structure)
  const rows = chooseProfile(view, wanted).profile.rows?.(view) ?? null
  if (rows === null) return structure
  return understandSheet(structure.table, {
    headerRows: rows.headerRows,
    dataRows: [rows.firstRow, structure.dataRows[1]],
  })
}
