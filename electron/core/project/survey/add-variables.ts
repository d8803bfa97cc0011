import { refuse } from '#shared/errors/refusal.ts'
import type { Variable } from '#shared/survey/variable.ts'
import { answerColumnCount } from '../file/check-schema.ts'
import type { Connection, WritableProject } from '../file/handle.ts'
import { pluck } from '../file/statement.ts'
import { inStep } from '../history/in-step.ts'
import { record, type Step } from '../history/step.ts'
import { answerColumn, maximumVariables } from '../responses/answer-column.ts'
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
  const names = new Set(known.map(({ name }) => name))
  const count = known.length + variables.length
  if (count > maximumVariables) refuse('tooManyVariables', { count, limit: maximumVariables })
  let position = Math.max(0, ...known.map((variable) => variable.position))
  let column = Number(pluck(connection, 'SELECT coalesce(max(column_number), 0) FROM variable').get())
  return variables.map((variable) => {
    if (names.has(variable.name)) refuse('duplicateVariable', { variable: variable.name })
    names.add(variable.name)
    const columnNumber = hiddenColumn(connection, variable.name) ?? ++column
    return { ...variable, columnNumber, position: ++position }
  })
}

/** Makes the physical columns that placed variables need. */
export function makeAnswerColumns({ database, statements }: Connection, placed: readonly StoredVariable[]): void {
  const highest = Math.max(0, ...placed.map(({ columnNumber }) => columnNumber))
  const existing = answerColumnCount(database)
  for (let number = existing + 1; number <= highest; number++)
    database.exec(`ALTER TABLE response ADD COLUMN ${answerColumn(number)} ANY`)
  if (highest > existing) statements.clear()
}

export function recordVariables(step: Step, placed: readonly StoredVariable[]): void {
  for (const variable of placed) record(step, variableNoun, String(variable.columnNumber), variable)
}

/** A variable of that name whose import was undone: its column is used again, so that trying an import twice costs nothing. */
function hiddenColumn(connection: Connection, name: string): number | undefined {
  const text = 'SELECT max(column_number) FROM variable WHERE removed = 1 AND name = ?'
  return pluck<number | null>(connection, text).get(name) ?? undefined
}
