import type { Variable } from '../survey/variable.ts'
import type { QualityRule } from './define-rule.ts'
import type { QualityRuleId, QualityRuleSetting } from './rule-setting.ts'
import { attentionCheck } from './rules/attention-check.ts'
import { duplicateAnswers } from './rules/duplicate-answers.ts'
import { duplicateId } from './rules/duplicate-id.ts'
import { inconsistentAnswers } from './rules/inconsistent-answers.ts'
import { outOfRange } from './rules/out-of-range.ts'
import { reversedPair } from './rules/reversed-pair.ts'
import { serialGap } from './rules/serial-gap.ts'
import { speeder } from './rules/speeder.ts'
import { straightLine } from './rules/straight-line.ts'
import { tooManyMissing } from './rules/too-many-missing.ts'

/** Every quality rule, in the order in which they are shown and give their reasons. */
export const qualityRules: Readonly<Record<QualityRuleId, QualityRule>> = {
  duplicateId,
  tooManyMissing,
  attentionCheck,
  speeder,
  straightLine,
  duplicateAnswers,
  inconsistentAnswers,
  reversedPair,
  outOfRange,
  serialGap,
}

/** One of each rule as the codebook suggests it, before anything was saved. */
export function suggestedRules(variables: readonly Variable[]): QualityRuleSetting[] {
  return Object.values(qualityRules).map((rule) => {
    const { enabled, params } = rule.suggest(variables)
    return { id: rule.id, rule: rule.id, enabled, params: { ...(params as object) }, seenResponse: null }
  })
}
