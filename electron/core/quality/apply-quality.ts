import { RefusalError, refuse } from '#shared/errors/refusal.ts'
import { qualityRules } from '#shared/quality/index.ts'
import type { QualityRuleSetting } from '#shared/quality/rule-setting.ts'
import { partOf } from '#shared/work/pieces.ts'
import {
  asOneStep,
  excludeResponses,
  inPieces,
  lastResponse,
  responseStates,
  saveQualityRules,
  type WritableProject,
} from '../project/index.ts'
import { currentRules, rulesOf } from './current-rules.ts'
import { findHits } from './find-hits.ts'

/**
 * Leaves out what these rules hit, in one step of the history: undo brings all of them back. A response that several hit gets
 * the reason of the first. What was excluded before keeps its reason and date.
 *
 * @param reason in the user's words; '': the rule itself, by its code
 *
 * Refuses `qualityInfoOnly`, and what keeps a rule from being run, before anything is changed.
 */
export async function applyQuality(
  project: WritableProject,
  { ids, reason }: { readonly ids: readonly string[]; readonly reason: string },
): Promise<{ excluded: number }> {
  const settings = rulesOf(project, ids)
  for (const { rule } of settings) if (qualityRules[rule].severity === 'info') refuse('qualityInfoOnly', { rule })
  // Nothing comes between the last piece and the step below: what is excluded is what was found.
  const { findings, states } = await inPieces(project, function* () {
    const findings = yield* partOf(findHits(project, settings, currentRules(project)), 0, 0.8)
    return { findings, states: yield* partOf(responseStates(project), 0.8, 1) }
  })
  const taken = new Set<number>()
  const groups = findings.map(({ setting, hits, refusal }) => {
    if (refusal !== null) throw new RefusalError(refusal)
    const responses = hits.flatMap(({ row }) => {
      const state = states[row]
      return state === undefined || state.excluded !== null || taken.has(state.id) ? [] : [state.id]
    })
    for (const response of responses) taken.add(response)
    return { reason: reason.trim() === '' ? setting.rule : reason.trim(), responses }
  })
  asOneStep(project, 'applyQualityRules', reason.trim(), () => {
    for (const group of groups) if (group.responses.length > 0) excludeResponses(project, group.responses, group.reason)
    saveQualityRules(project, seen(currentRules(project), ids, states.at(-1)?.id ?? null))
  })
  return { excluded: taken.size }
}

/**
 * Keeps the responses these rules hit now: nobody is excluded, and the rules remember whom they were decided about.
 * Refuses `qualityRuleUnknown`.
 */
export function acceptHits(project: WritableProject, ids: readonly string[]): void {
  rulesOf(project, ids)
  const last = lastResponse(project)
  asOneStep(project, 'acceptQualityHits', '', () => saveQualityRules(project, seen(currentRules(project), ids, last)))
}

function seen(
  rules: readonly QualityRuleSetting[],
  ids: readonly string[],
  seenResponse: number | null,
): QualityRuleSetting[] {
  return rules.map((setting) => (ids.includes(setting.id) ? { ...setting, seenResponse } : setting))
}
