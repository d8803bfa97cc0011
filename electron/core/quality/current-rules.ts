import { refuse } from '#shared/errors/refusal.ts'
import { suggestedRules } from '#shared/quality/index.ts'
import type { QualityRuleSetting } from '#shared/quality/rule-setting.ts'
import { type ReadableProject, readQualityRules, readVariables } from '../project/index.ts'

/** The rules of the project, or those its codebook suggests. */
export function currentRules(project: ReadableProject): readonly QualityRuleSetting[] {
  return readQualityRules(project) ?? suggestedRules(readVariables(project))
}

/** The rules of these ids, in the order of the list. Refuses `qualityRuleUnknown`. */
export function rulesOf(project: ReadableProject, ids: readonly string[]): readonly QualityRuleSetting[] {
  const rules = currentRules(project)
  const known = new Set(rules.map(({ id }) => id))
  for (const id of ids) if (!known.has(id)) refuse('qualityRuleUnknown', { rule: id, known: [...known].join('、') })
  return rules.filter(({ id }) => ids.includes(id))
}
