import { refuse } from '#shared/errors/refusal.ts'
import type { ImportMapping } from '#shared/survey/import-mapping.ts'
import { mappingParts } from '../convert/mapping-parts.ts'
import { type SheetStructure, understandSheet } from '../structure/understand-sheet.ts'
import { sameQuestions } from './union-sheets.ts'

/** Which sheets are read as one table: `all` that ask the same questions, these by name, or one alone (null). */
export type SheetChoice = 'all' | readonly string[] | null

/**
 * The sheets to read, in the order of the file; the chosen one alone where no other asks the same questions. Refuses
 * `sheetMissing`.
 *
 * @param chosen the sheet with the most answers, or the one that was asked for
 */
export function chosenSheets(
  structures: readonly SheetStructure[],
  chosen: SheetStructure,
  choice: SheetChoice,
  file: string,
): readonly SheetStructure[] {
  if (choice === null) return [chosen]
  const inFile = (wanted: readonly SheetStructure[]) => structures.filter((structure) => wanted.includes(structure))
  // The chosen one may have been understood a second time, by the rows its profile knows.
  const own = structures.find(({ table }) => table.sheet === chosen.table.sheet) ?? chosen
  const found =
    choice === 'all'
      ? inFile([own, ...sameQuestions(own, structures)])
      : choice.map((name) => structures.find(({ table }) => table.sheet === name) ?? missing(structures, name, file))
  return found.length > 1 ? found : [found[0] === own || found[0] === undefined ? chosen : found[0]]
}

/** The sheets a mapping reads, understood by its rows. */
export function mappedSheets(
  structures: readonly SheetStructure[],
  mapping: ImportMapping,
  file: string,
): readonly SheetStructure[] {
  return mappingParts(mapping).map((part) => {
    const found = structures.find(({ table }) => table.sheet === part.sheet)
    return understandSheet((found ?? missing(structures, part.sheet ?? '', file)).table, part)
  })
}

function missing(structures: readonly SheetStructure[], sheet: string, file: string): never {
  return refuse('sheetMissing', { file, sheet, sheets: structures.map(({ table }) => table.sheet ?? '').join('、') })
}
