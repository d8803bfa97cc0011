import type { ImportPreview, ImportSummary } from '#shared/survey/import-mapping.ts'

/** What the last reading says of a column; null while the column is new to it. */
export function summaryOf(preview: ImportPreview, column: string): ImportSummary['variables'][number] | null {
  const name = preview.mapping.variables.find((variable) => variable.column === column)?.name
  return preview.summary.variables.find((summary) => summary.name === name) ?? null
}

/** The problems of a column. */
export function problemsOf(preview: ImportPreview, column: string): ImportPreview['problems'] {
  const name = preview.mapping.variables.find((variable) => variable.column === column)?.name
  return preview.problems.filter(({ variable }) => variable !== null && variable === name)
}
