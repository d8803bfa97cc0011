import { type Connection, connectionOf, type WritableProject, writingOf } from '../file/handle.ts'
import { UnreadablePart } from '../file/json.ts'
import { statement } from '../file/statement.ts'
import { writeAnswerView } from '../responses/answer-view.ts'
import { readColumns } from '../survey/variable-rows.ts'
import { type HistoryStep, readNextRedo, readNextUndo } from './history-state.ts'
import { writing } from './in-step.ts'
import { type NounName, nounNames } from './noun.ts'
import { restoreByNoun } from './nouns.ts'
import { restoreRevision } from './revision.ts'

interface ChangeRow {
  readonly noun: string
  readonly key: string
  readonly before: string | null
  readonly after: string | null
}

/**
 * Takes back the last step that stands, also one of an earlier session.
 *
 * @returns the step; null: there is nothing to undo
 */
export function undo(project: WritableProject): HistoryStep | null {
  return move(project, 'undone')
}

/** Does the last undone step again; null: there is nothing to redo. */
export function redo(project: WritableProject): HistoryStep | null {
  return move(project, 'redone')
}

function move(project: WritableProject, event: 'undone' | 'redone'): HistoryStep | null {
  return writing(project, (connection) => {
    const step = event === 'undone' ? readNextUndo(connection) : readNextRedo(connection)
    if (!step) return null
    const changes = readChanges(connection, step.id)
    const ordered = event === 'undone' ? changes.toReversed() : changes
    for (const change of ordered) {
      restoreOf(change.noun)(connection, change.key, event === 'undone' ? change.before : change.after)
    }
    if (changes.some((change) => change.noun === 'variable')) writeAnswerView(connection, readColumns(connection))
    restoreRevision(connection, event === 'undone' ? step.revisionBefore : step.revisionAfter)
    markMoved(project, step.id, event)
    return step
  })
}

function readChanges(connection: Connection, stepId: number): ChangeRow[] {
  const text = 'SELECT noun, key, before, after FROM change WHERE step_id = ? ORDER BY position'
  return statement<ChangeRow>(connection, text).all(stepId)
}

/** The name is text from the file. */
function restoreOf(noun: string): (typeof restoreByNoun)[NounName] {
  const name = nounNames.find((known) => known === noun)
  if (!name) throw new UnreadablePart(`change.noun: ${noun}`)
  return restoreByNoun[name]
}

function markMoved(project: WritableProject, stepId: number, event: 'undone' | 'redone'): void {
  const connection = project[connectionOf]
  const { environment, writer } = project[writingOf]
  const state = event === 'undone' ? 'undone' : 'done'
  statement(connection, 'UPDATE step SET state = ? WHERE id = ?').run(state, stepId)
  statement(connection, 'INSERT INTO audit (at, user, host, event, step_id) VALUES (?, ?, ?, ?, ?)').run(
    environment.now(),
    writer.user,
    writer.host,
    event,
    stepId,
  )
}
