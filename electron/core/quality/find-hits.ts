import { type Refusal, RefusalError } from '#shared/errors/refusal.ts'
import type { QualityData, RuleHit } from '#shared/quality/define-rule.ts'
import { qualityRules } from '#shared/quality/index.ts'
import type { QualityRuleSetting } from '#shared/quality/rule-setting.ts'

export interface RuleFinding {
  readonly setting: QualityRuleSetting
  readonly hits: readonly RuleHit[]
  /** Why the rule could not be run. */
  readonly refusal: Refusal | null
}

/** Runs rules one after the other; one that cannot be run does not keep the others from it. */
export function findHits(data: QualityData, settings: readonly QualityRuleSetting[]): readonly RuleFinding[] {
  return settings.map((setting) => {
    try {
      return { setting, hits: qualityRules[setting.rule].find(data, setting.params), refusal: null }
    } catch (error) {
      if (error instanceof RefusalError) return { setting, hits: [], refusal: error.refusal }
      throw error
    }
  })
}

/** Whether a rule takes part when all are applied. */
export function takesPart({ enabled, rule }: QualityRuleSetting): boolean {
  return enabled && qualityRules[rule].severity === 'exclude'
}
