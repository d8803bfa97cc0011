import { type Refusal, RefusalError } from '#shared/errors/refusal.ts'
import type { QualityData, RuleHit } from '#shared/quality/define-rule.ts'
import { qualityRules } from '#shared/quality/index.ts'
import type { QualityRuleSetting } from '#shared/quality/rule-setting.ts'
import { type Pieces, partOf } from '#shared/work/pieces.ts'
import { dataRevision, type ReadableProject } from '../project/index.ts'
import { loadQualityData } from './load-quality-data.ts'

export interface RuleFinding {
  readonly setting: QualityRuleSetting
  readonly hits: readonly RuleHit[]
  /** Why the rule could not be run. */
  readonly refusal: Refusal | null
}

type Found = Omit<RuleFinding, 'setting'>
/** What rules with their parameters were found to hit in the present data: an edited rule is no reason to run the others. */
const known = new WeakMap<ReadableProject, { readonly revision: number; readonly found: Map<string, Found> }>()
const keyOf = ({ rule, params }: QualityRuleSetting) => JSON.stringify([rule, params])

/**
 * What rules hit, each gone through once a state of the data; one that cannot be run does not keep the others from it. For
 * work done by `inPieces`.
 *
 * @param others rules that will be asked for again: what is known of any other is forgotten
 */
export function* findHits(
  project: ReadableProject,
  settings: readonly QualityRuleSetting[],
  others: readonly QualityRuleSetting[] = [],
): Pieces<readonly RuleFinding[]> {
  const revision = dataRevision(project)
  const last = known.get(project)
  const kept = new Set([...settings, ...others].map(keyOf))
  const found = new Map(last?.revision === revision ? [...last.found].filter(([key]) => kept.has(key)) : [])
  const absent = settings.filter((setting) => !found.has(keyOf(setting)))
  if (absent.length > 0) {
    const data = yield* partOf(loadQualityData(project, absent), 0, 0.5)
    for (const [index, setting] of absent.entries()) {
      const from = 0.5 + (0.5 * index) / absent.length
      found.set(keyOf(setting), yield* partOf(hitsOf(setting, data), from, from + 0.5 / absent.length))
    }
  }
  known.set(project, { revision, found })
  return settings.map((setting) => ({ ...(found.get(keyOf(setting)) ?? { hits: [], refusal: null }), setting }))
}

function* hitsOf({ rule, params }: QualityRuleSetting, data: QualityData): Pieces<Found> {
  try {
    return { hits: yield* qualityRules[rule].find(data, params), refusal: null }
  } catch (error) {
    if (error instanceof RefusalError) return { hits: [], refusal: error.refusal }
    throw error
  }
}

/** Whether a rule takes part when all are applied. */
export function takesPart({ enabled, rule }: QualityRuleSetting): boolean {
  return enabled && qualityRules[rule].severity === 'exclude'
}
