import type { Variable } from '#shared/survey/variable.ts'
import type { WritableProject } from '../file/handle.ts'
import { statement } from '../file/statement.ts'
import { inStep } from '../history/in-step.ts'
import { answerColumn } from '../responses/answer-column.ts'
import { makeAnswerColumns, placeVariables, recordVariables } from './add-variables.ts'

/**
 * Puts a variable that was computed from the others at the end of the codebook, with its values: one for each of
 * `responses`, null for none. Undo hides the variable and keeps the values; redo shows both again.
 *
 * Refuses `duplicateVariable`, `tooManyVariables`.
 */
export function addComputedVariable(
  project: WritableProject,
  variable: Variable,
  responses: ArrayLike<number>,
  values: ArrayLike<number | null>,
): void {
  inStep(project, 'addVariables', variable.name, (step) => {
    const { connection } = step
    const placed = placeVariables(connection, [variable])
    makeAnswerColumns(connection, placed)
    recordVariables(step, placed)
    for (const { columnNumber } of placed) {
      const write = statement(connection, `UPDATE response SET ${answerColumn(columnNumber)} = ? WHERE id = ?`)
      for (let row = 0; row < responses.length; row++) {
        const value = values[row]
        if (value !== null && value !== undefined) write.run(value, responses[row])
      }
    }
  })
}
