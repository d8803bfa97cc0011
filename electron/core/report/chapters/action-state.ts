import { dayNumber } from '#shared/charts/date-axis.ts'
import type { Action } from '#shared/survey/action-plan.ts'
import { isFinished, isOverdue } from '#shared/survey/is-overdue.ts'

/** Days an unfinished action is past its due date on `today` (ISO); 0 when it is not. */
export function daysLate(action: Action, today: string): number {
  return action.due !== null && isOverdue(action, today) ? dayNumber(today) - dayNumber(action.due) : 0
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
