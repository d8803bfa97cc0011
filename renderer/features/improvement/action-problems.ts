import type { Action } from '#shared/survey/action-plan.ts'

/** What keeps an action from being saved. */
export interface ActionProblems {
  readonly measure: boolean
  readonly due: boolean
}

/** An action needs a measure, and may not be due before it starts. */
export function actionProblems({ measure, start, due }: Pick<Action, 'measure' | 'start' | 'due'>): ActionProblems {
  return { measure: measure.trim() === '', due: start !== null && due !== null && due < start }
}
