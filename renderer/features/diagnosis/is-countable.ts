import type { Variable } from '#shared/survey/variable.ts'

/** Whether a variable has categories that can be counted: a complaint, a shop, a kind of customer, the codes of comments. */
export function isCountable({ role }: Pick<Variable, 'role'>): boolean {
  return role === 'segment' || role === 'multipleResponse'
}
