import type { Connection } from '../file/handle.ts'
import { pluck } from '../file/statement.ts'
import { readColumns } from '../survey/variable-rows.ts'
import { codedAnswersOf } from '../verbatim/coded-answers.ts'
import { type AnswerPlan, planAnswers } from './derived-answers.ts'

/** How the answers of some columns are read; null: none of them is derived. */
export function planColumns(connection: Connection, columnNumbers: readonly number[]): AnswerPlan | null {
  const derived = new Set(
    pluck<number>(connection, 'SELECT column_number FROM variable WHERE removed = 0 AND derivation IS NOT NULL').all(),
  )
  if (!columnNumbers.some((number) => derived.has(number))) return null
  const variables = readColumns(connection)
  const byNumber = new Map(variables.map((variable) => [variable.columnNumber, variable]))
  const wanted = columnNumbers.flatMap((number) => byNumber.get(number) ?? [])
  return planAnswers(wanted, variables, codedAnswersOf(connection))
}
