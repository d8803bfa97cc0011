import { refuse } from '#shared/errors/refusal.ts'
import type { ImportMapping, MappedVariable } from '#shared/survey/import-mapping.ts'
import { sourceColumn } from '#shared/survey/source-column.ts'
import type { MappingPart } from './convert/mapping-parts.ts'
import { columnIndex } from './source/column-index.ts'

/**
 * Refuses a mapping that names a column the sheet does not have, or one name for two variables. Of several sheets each may
 * lack columns; then only those it claims to have are looked for.
 *
 * @param known 0-based columns that the sheet has
 */
export function checkMapping(
  mapping: ImportMapping,
  part: MappingPart,
  known: ReadonlySet<number>,
  file: string,
): void {
  const has = (letters: string) => known.has(columnIndex(letters))
  const unknown =
    part.columns === null
      ? mapping.variables.flatMap((variable) =>
          ownColumns(variable)
            .filter((letters) => !has(letters))
            .map((letters) => `${letters} (${variable.name})`),
        )
      : Object.values(part.columns).filter((letters) => !has(letters))
  if (unknown.length > 0) refuse('mappingColumnUnknown', { file, columns: unknown.join('、') })
  const names = new Set<string>()
  for (const { name } of mapping.variables) {
    if (names.has(name)) refuse('mappingNameTwice', { variable: name })
    names.add(name)
  }
}

/** The columns, 0-based, that a mapping reads of one of its sheets. */
export function mappedColumnsOf(mapping: ImportMapping, part: MappingPart): ReadonlySet<number> {
  const letters = part.columns === null ? mapping.variables.flatMap(ownColumns) : Object.values(part.columns)
  return new Set(letters.map(columnIndex))
}

/** Letters of the columns of a variable that is not ignored. */
function ownColumns({ column, columns, role }: MappedVariable): readonly string[] {
  if (role === 'ignore') return []
  if (columns !== undefined) return columns.map((one) => one.column)
  const own = sourceColumn(column).letters
  return own === null ? [] : [own]
}
