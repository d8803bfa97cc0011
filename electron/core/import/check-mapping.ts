import { refuse } from '#shared/errors/refusal.ts'
import type { ImportMapping } from '#shared/survey/import-mapping.ts'
import { sourceColumn } from '#shared/survey/source-column.ts'
import type { MappingPart } from './convert/mapping-parts.ts'
import { columnIndex } from './source/column-index.ts'
import type { SheetStructure } from './structure/understand-sheet.ts'

/**
 * Refuses a mapping that names a column the sheet does not have, or one name for two variables. Of several sheets each may
 * lack columns; then only those it claims to have are looked for.
 */
export function checkMapping(mapping: ImportMapping, part: MappingPart, structure: SheetStructure, file: string): void {
  const known = new Set(structure.headings.map(({ column }) => column))
  const has = (letters: string) => known.has(columnIndex(letters))
  const unknown =
    part.columns === null
      ? mapping.variables.flatMap(({ column, columns, role, name }) => {
          const own = sourceColumn(column).letters
          const wanted = columns?.map((one) => one.column) ?? (own === null ? [] : [own])
          return role === 'ignore' ? [] : wanted.filter((letters) => !has(letters)).map((at) => `${at} (${name})`)
        })
      : Object.values(part.columns).filter((letters) => !has(letters))
  if (unknown.length > 0) refuse('mappingColumnUnknown', { file, columns: unknown.join('、') })
  const names = new Set<string>()
  for (const { name } of mapping.variables) {
    if (names.has(name)) refuse('mappingNameTwice', { variable: name })
    names.add(name)
  }
}
