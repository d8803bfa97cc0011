import type { Column } from './data-table.ts'

/** What a column holds in a row: a number, or the text of its category. null: no answer, or no such column. */
export function answerAt(column: Column | undefined, row: number): number | string | null {
  if (column === undefined) return null
  if (column.kind === 'text') return column.categories[column.codes[row] ?? -1] ?? null
  const value = column.values[row] ?? Number.NaN
  return Number.isNaN(value) ? null : value
}

/**
 * What a respondent read and answered: a text, the label of a code, or a number without one. null: no answer.
 *
 * @example labelAt(shop, 0) // '东店', where the column holds 1 and the codebook calls that 东店
 */
export function labelAt(column: Column | undefined, row: number): string | null {
  const answer = answerAt(column, row)
  if (answer === null) return null
  return column?.kind === 'numeric' ? (column.labels[answer] ?? String(answer)) : String(answer)
}
