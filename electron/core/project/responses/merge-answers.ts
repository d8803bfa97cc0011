import { refuse } from '#shared/errors/refusal.ts'
import type { MappedVariable } from '#shared/survey/import-mapping.ts'
import { sourceColumn } from '#shared/survey/source-column.ts'
import type { WritableProject } from '../file/handle.ts'
import { inStep } from '../history/in-step.ts'
import { noteChange, record } from '../history/step.ts'
import { makeAnswerColumns, recordVariables } from '../survey/add-variables.ts'
import { variableNoun } from '../survey/variable-noun.ts'
import { type AnswerEdits, editAnswers } from './edit-answers.ts'
import { planImport } from './import-plan.ts'
import { type MergeNote, mergeNoteNoun } from './merge-note-noun.ts'

/** Answers of a file that belong to responses that are there already. */
interface MergedAnswers {
  readonly fileName: string
  readonly sheet: string | null
  readonly sha256: string
  /** The id variable. */
  readonly by: string
  /** All that the file brings; those the project lacks are added. */
  readonly variables: readonly MappedVariable[]
  readonly edits: readonly AnswerEdits[]
  /** Response → row of the file. */
  readonly matches: ReadonlyMap<number, number>
}

/**
 * Writes merged answers as one step; labels and missing codes that the codebook lacks are added as by an import.
 *
 * Refuses `duplicateVariable`, `tooManyVariables`, `variableIsNumeric`, `variableIsText`.
 *
 * @returns how many cells changed
 */
export function mergeAnswers(project: WritableProject, merged: MergedAnswers): number {
  return inStep(project, 'mergeResponses', merged.fileName, (step) => {
    const { connection } = step
    const plan = planImport(connection, merged.variables)
    makeAnswerColumns(connection, plan.added)
    recordVariables(step, plan.added)
    for (const variable of plan.extended) record(step, variableNoun, String(variable.columnNumber), variable)
    const changed = editAnswers(project, 'mergeResponses', merged.fileName, merged.edits)
    const numbers = new Map([...plan.added, ...plan.extended].map(({ name, columnNumber }) => [name, columnNumber]))
    const columns = merged.variables.flatMap(({ name, column }) => {
      const { letters } = sourceColumn(column)
      const number = numbers.get(name) ?? refuse('unknownVariable', { variable: name })
      return letters === null ? [] : [[String(number), letters] as const]
    })
    const note: MergeNote = {
      fileName: merged.fileName,
      sheet: merged.sheet,
      sha256: merged.sha256,
      by: merged.by,
      columns: Object.fromEntries(columns),
      responses: [...merged.matches.keys()],
      rows: [...merged.matches.values()],
    }
    if (step.changes > 0) noteChange(step, mergeNoteNoun, '', null, JSON.stringify(note))
    return changed
  })
}
