import { dayNumber } from '#shared/charts/date-axis.ts'
import type { Action } from '#shared/survey/action-plan.ts'

/** Nothing is left to do: carried out, or given up. */
export function isFinished({ status }: Action): boolean {
  return status === 'done' || status === 'verified' || status === 'closed' || status === 'cancelled'
}

/** Days an unfinished action is past its due date on `today` (ISO); 0 when it is not. */
export function daysLate(action: Action, today: string): number {
  if (action.due === null || isFinished(action)) return 0
  return Math.max(0, dayNumber(today) - dayNumber(action.due))
}

/** How many actions stand where; a late one also counts as open. Cancelled ones are in the total only. */
export function actionCounts(actions: readonly Action[], today: string) {
  const count = (keep: (action: Action) => boolean) => actions.filter(keep).length
  return {
    total: actions.length,
    done: count((action) => isFinished(action) && action.status !== 'cancelled'),
    open: count((action) => !isFinished(action)),
    late: count((action) => daysLate(action, today) > 0),
  }
}
