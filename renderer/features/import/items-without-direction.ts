import type { ImportMapping, MappedVariable } from '#shared/survey/import-mapping.ts'

/** Items whose direction the file does not tell; the importer asks instead of assuming. */
export function itemsWithoutDirection({ variables }: Pick<ImportMapping, 'variables'>): readonly MappedVariable[] {
  return variables.filter(({ role, direction, scale }) => role === 'item' && scale !== null && direction === null)
}
