import type { Action } from '#shared/survey/action-plan.ts'
import type { Cause, CauseTree } from '#shared/survey/cause-tree.ts'

/** An action nobody has filled in yet. */
export function emptyAction(id: string): Action {
  return {
    id,
    causeId: null,
    problem: '',
    rootCause: '',
    measure: '',
    owner: '',
    start: null,
    due: null,
    resources: '',
    indicator: '',
    baseline: null,
    target: null,
    status: 'planned',
    pdcaStep: 4,
    evidence: '',
    effect: '',
    standard: '',
  }
}

/** The action a main cause asks for: problem, cause and owner are known, the measure is for people to find. */
export function actionForCause(tree: CauseTree, cause: Cause, id: string): Action {
  return {
    ...emptyAction(id),
    causeId: cause.id,
    problem: tree.effect,
    rootCause: cause.text,
    owner: cause.owner,
    baseline: cause.count,
  }
}
