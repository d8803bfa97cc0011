import type { ImportMapping } from '#shared/survey/import-mapping.ts'

/**
 * A mapping that reads personal data as they stand in the file: for looking at a file that the reader has anyway. What is
 * read by it must not be stored.
 */
export function asInFile(mapping: ImportMapping): ImportMapping {
  return { ...mapping, variables: mapping.variables.map(({ privacy: _, ...variable }) => variable) }
}
