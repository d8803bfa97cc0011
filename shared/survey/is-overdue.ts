import type { Action } from './action-plan.ts'

/** Nothing is left to do: carried out, or given up. */
export function isFinished({ status }: Pick<Action, 'status'>): boolean {
  return status === 'done' || status === 'verified' || status === 'closed' || status === 'cancelled'
}

/**
 * Whether an action's due day has passed before its work is done.
 * `day` is the reader's day or that of the report, as an ISO date; an action is still in time on its due day.
 *
 * @example isOverdue({ due: '2026-07-15', status: 'running' }, '2026-07-16') // true
 */
export function isOverdue(action: Pick<Action, 'due' | 'status'>, day: string): boolean {
  return action.due !== null && action.due < day && !isFinished(action)
}
