import type { QualityRuleSetting } from '#shared/quality/rule-setting.ts'
import type { ResponseState } from '../project/index.ts'

/** Whether nobody has decided about a hit yet: the rule was never applied or accepted, or the response came afterwards. */
export function isUndecided({ seenResponse }: QualityRuleSetting, state: ResponseState | undefined): boolean {
  return state !== undefined && state.excluded === null && (seenResponse === null || state.id > seenResponse)
}

/** Whether a response came after the rule was last applied; ids only ever grow. */
export function isFresh({ seenResponse }: QualityRuleSetting, state: ResponseState | undefined): boolean {
  return seenResponse !== null && state !== undefined && state.id > seenResponse
}
