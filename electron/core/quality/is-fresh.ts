import type { QualityRuleSetting } from '#shared/quality/rule-setting.ts'
import type { ResponseState } from '../project/index.ts'

/** Whether a response came after the rule was last applied; ids only ever grow. */
export function isFresh({ seenResponse }: QualityRuleSetting, state: ResponseState | undefined): boolean {
  return seenResponse !== null && state !== undefined && state.id > seenResponse
}
