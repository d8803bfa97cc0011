import { refuse } from '#shared/errors/refusal.ts'
import type { ImportMapping } from '#shared/survey/import-mapping.ts'
import { columnIndex } from './source/column-index.ts'
import type { SheetStructure } from './structure/understand-sheet.ts'

/** Refuses a mapping that names a column the sheet does not have, or one name for two variables. */
export function checkMapping(mapping: ImportMapping, structure: SheetStructure, file: string): void {
  const known = new Set(structure.headings.map(({ column }) => column))
  const unknown = mapping.variables.filter(({ column, role }) => role !== 'ignore' && !known.has(columnIndex(column)))
  if (unknown.length > 0) {
    refuse('mappingColumnUnknown', {
      file,
      columns: unknown.map(({ column, name }) => `${column} (${name})`).join('、'),
    })
  }
  const names = new Set<string>()
  for (const { name } of mapping.variables) {
    if (names.has(name)) refuse('mappingNameTwice', { variable: name })
    names.add(name)
  }
}
