import { refuse } from '../errors/refusal.ts'
import { answerAt } from '../survey/answer-at.ts'
import type { Column, DataTable, NumericColumn } from '../survey/data-table.ts'
import { isNumeric, type Variable } from '../survey/variable.ts'

/** The items a rule looks at: the chosen ones, or all of the codebook. */
export function itemNames(chosen: readonly string[] | null, variables: readonly Variable[]): readonly string[] {
  if (chosen !== null && chosen.length > 0) return chosen
  return variables.filter((variable) => variable.role === 'item' && isNumeric(variable)).map(({ name }) => name)
}

/** The chosen variable. Refuses `qualityNeedsVariable` where none has been chosen yet. */
export function chosenName(name: string | null): string {
  return name === null || name === '' ? refuse('qualityNeedsVariable') : name
}

/** Columns of numbers by their names. Refuses `unknownVariable`, and `qualityNeedsNumbers` for a column of text. */
export function numericColumns(table: DataTable, names: readonly string[]): readonly NumericColumn[] {
  return names.map((name) => {
    const column = columnOf(table, name)
    return column.kind === 'numeric' ? column : refuse('qualityNeedsNumbers', { variable: name })
  })
}

export function columnOf(table: DataTable, name: string): Column {
  return table.columns.get(name) ?? refuse('unknownVariable', { variable: name })
}

/** An answer as text, to be compared; null: none. */
export function answerText(column: Column, row: number): string | null {
  const answer = answerAt(column, row)
  return answer === null ? null : String(answer)
}

/** The answers of one response to some items; NaN where there is none. */
export function answersOf(columns: readonly NumericColumn[], row: number): number[] {
  return columns.map(({ values }) => values[row] ?? Number.NaN)
}
