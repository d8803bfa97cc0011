import type { ReadableProject } from '../file/handle.ts'
import { reading } from '../file/reading.ts'
import { statement } from '../file/statement.ts'
import type { HistoryStep } from './history-state.ts'

interface ListedStep extends HistoryStep {
  /** Who did it first. */
  readonly user: string
  /** `undone`: can be done again. Steps that a later one has replaced are only in the audit trail. */
  readonly state: 'done' | 'undone'
}

/** The steps that undo and redo can reach, newest first. `before` is the id of the last step of the page above. */
export function listSteps(
  project: ReadableProject,
  { limit, before = Number.MAX_SAFE_INTEGER }: { readonly limit: number; readonly before?: number },
): ListedStep[] {
  return reading(project, (connection) =>
    statement<ListedStep>(
      connection,
      `SELECT step.id, kind, subject, step.at, state,
         (SELECT user FROM audit WHERE step_id = step.id ORDER BY audit.id LIMIT 1) AS user
       FROM step WHERE state IN ('done', 'undone') AND step.id < ? ORDER BY step.id DESC LIMIT ?`,
    ).all(before, limit),
  )
}
