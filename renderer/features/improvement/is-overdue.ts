import type { Action } from '#shared/survey/action-plan.ts'

const open: readonly Action['status'][] = ['planned', 'running']

/** Whether an action's due day has passed before its work is done. `today` is an ISO date. */
export function isOverdue({ due, status }: Pick<Action, 'due' | 'status'>, today: string): boolean {
  return due !== null && due < today && open.includes(status)
}

/** Today on this computer, as an ISO date. */
export function today(): string {
  const now = new Date()
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10)
}
