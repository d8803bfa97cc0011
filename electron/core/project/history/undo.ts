import { type Connection, connectionOf, type WritableProject, writingOf } from '../file/handle.ts'
import { statement } from '../file/statement.ts'
import { followWay } from './follow-way.ts'
import { type HistoryStep, type MovableStep, readNextRedo, readNextUndo } from './history-state.ts'
import { writing } from './in-step.ts'
import { restoreRevision } from './revision.ts'
import { lastStep, type Way, wayBetween } from './way.ts'
import { writeAudit } from './write-audit.ts'

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
    followWay(connection, wayOf(connection, step, event))
    restoreRevision(connection, event === 'undone' ? step.revisionBefore : step.revisionAfter)
    markMoved(project, step.id, event)
    const { id, kind, subject, at } = step
    return { id, kind, subject, at }
  })
}

/** A step is its own way; one that restored a state leads from the step before it to that state, or from there back. */
function wayOf(connection: Connection, step: MovableStep, event: 'undone' | 'redone'): Way {
  if (step.restores === 0) return event === 'undone' ? { back: [step.id], forth: [] } : { back: [], forth: [step.id] }
  const before = lastStep(connection, step.id)
  return event === 'undone' ? wayBetween(connection, step.baseId, before) : wayBetween(connection, before, step.baseId)
}

function markMoved(project: WritableProject, stepId: number, event: 'undone' | 'redone'): void {
  const connection = project[connectionOf]
  const { environment, writer } = project[writingOf]
  const state = event === 'undone' ? 'undone' : 'done'
  statement(connection, 'UPDATE step SET state = ? WHERE id = ?').run(state, stepId)
  writeAudit(connection, writer, { at: environment.now(), event, stepId })
}
