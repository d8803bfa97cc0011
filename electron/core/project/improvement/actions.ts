import { refuse } from '#shared/errors/refusal.ts'
import type { Action } from '#shared/survey/action-plan.ts'
import type { Connection, ReadableProject, WritableProject } from '../file/handle.ts'
import { reading } from '../file/reading.ts'
import { pluck } from '../file/statement.ts'
import { inStep } from '../history/in-step.ts'
import { record } from '../history/step.ts'
import { actionNoun, readStoredActions, type StoredAction } from './action-noun.ts'

/** The action plan, in the order the actions were added. */
export function readActions(project: ReadableProject): Action[] {
  return reading(project, readStoredActions).map(({ position: _position, ...action }) => action)
}

/** Saves an action, new or changed. Refuses `unknownCause` when its cause is on no fishbone. */
export function saveAction(project: WritableProject, action: Action): void {
  inStep(project, 'saveAction', action.measure, (step) => {
    const { connection } = step
    if (action.causeId !== null && !hasCause(connection, action.causeId))
      refuse('unknownCause', { action: action.measure })
    const position = actionNoun.read(connection, action.id)?.position ?? nextPosition(connection)
    record(step, actionNoun, action.id, { ...action, position })
  })
}

export function removeAction(project: WritableProject, id: string): void {
  inStep(project, 'removeAction', '', (step) => record<StoredAction>(step, actionNoun, id, null))
}

function hasCause(connection: Connection, id: string): boolean {
  return pluck(connection, 'SELECT 1 FROM cause WHERE id = ?').get(id) === 1
}

function nextPosition(connection: Connection): number {
  return Number(pluck(connection, 'SELECT coalesce(max(position), 0) + 1 FROM action').get())
}
