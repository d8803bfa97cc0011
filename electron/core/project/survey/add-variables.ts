import { refuse } from '#shared/errors/refusal.ts'
import type { Variable } from '#shared/survey/variable.ts'
import { answerColumnCount } from '../file/check-schema.ts'
import type { Connection, WritableProject } from '../file/handle.ts'
import { statement } from '../file/statement.ts'
import { inStep } from '../history/in-step.ts'
import { record, type Step } from '../history/step.ts'
import { answerColumn, maximumVariables } from '../responses/answer-column.ts'
import { readRanges } from '../responses/response-ranges.ts'
import { freeColumns } from './free-columns.ts'
import { variableNoun } from './variable-noun.ts'
import { readColumns, type StoredVariable } from './variable-rows.ts'

/** Puts new variables at the end of the codebook, without answers. Refuses `duplicateVariable`, `tooManyVariables`. */
export function addVariables(project: WritableProject, variables: readonly Variable[]): void {
  inStep(project, 'addVariables', variables.map(({ name }) => name).join(', '), (step) => {
    const placed = placeVariables(step.connection, variables)
    makeAnswerColumns(step.connection, placed)
    recordVariables(step, placed)
  })
}

/** Gives new variables their place, without writing anything. */
export function placeVariables(connection: Connection, variables: readonly Variable[]): StoredVariable[] {
  const known = readColumns(connection)
  const count = known.length + variables.length
  if (count > maximumVariables) refuse('tooManyVariables', { count, limit: maximumVariables })
  const names = new Set(known.map(({ name }) => name))
  const columnFor = freeColumns(connection)
  const last = Math.max(0, ...known.map(({ position }) => position))
  return variables.map((variable, index) => {
    if (names.has(variable.name)) refuse('duplicateVariable', { variable: variable.name })
    names.add(variable.name)
    return { ...variable, columnNumber: columnFor(variable.name), position: last + index + 1 }
  })
}

/**
 * Makes the physical columns that placed variables need. One that an undone variable left behind may hold values in responses
 * that stand (a computed weight): they are not the new variable's, so the column is emptied.
 */
export function makeAnswerColumns(connection: Connection, placed: readonly StoredVariable[]): void {
  const { database } = connection
  const highest = Math.max(0, ...placed.map(({ columnNumber }) => columnNumber))
  const existing = answerColumnCount(database)
  for (let number = existing + 1; number <= highest; number++)
    database.exec(`ALTER TABLE response ADD COLUMN ${answerColumn(number)} ANY`)
  const ranges = readRanges(connection)
  for (const { columnNumber } of placed.filter((one) => one.columnNumber <= existing)) {
    const column = answerColumn(columnNumber)
    const empty = statement(
      connection,
      `UPDATE response SET ${column} = NULL WHERE ${column} IS NOT NULL AND id BETWEEN ? AND ?`,
    )
    for (const { first, last } of ranges) empty.run(first, last)
  }
}

export function recordVariables(step: Step, placed: readonly StoredVariable[]): void {
  for (const variable of placed) record(step, variableNoun, String(variable.columnNumber), variable)
}
