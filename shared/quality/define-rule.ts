import type { z } from 'zod'
import { refuse } from '../errors/refusal.ts'
import type { Details } from '../messages/language.ts'
import type { DataTable } from '../survey/data-table.ts'
import type { Variable } from '../survey/variable.ts'
import type { Pieces } from '../work/pieces.ts'
import type { QualityRuleId } from './rule-setting.ts'

/** What a rule sees. Excluded responses are among the rows, so that a median does not move when the rule is applied. */
export interface QualityData {
  readonly variables: readonly Variable[]
  /** Answers as analyses read them: what is declared missing is NaN. */
  readonly table: DataTable
  /** What rules that ask for it read, once more as it is stored: missing codes as the numbers they are. */
  readonly stored: DataTable
}

/** One response that a rule hits. */
export interface RuleHit {
  /** 0-based row of the table. */
  readonly row: number
  /** The variables whose answers show why. */
  readonly shown: readonly string[]
  /** For the rule's sentence. */
  readonly details: Details
}

/** One parameter as the page asks for it. `nullable`: empty means that it is not used, or all of them. */
export type RuleField =
  | { readonly name: string; readonly kind: 'items' | 'variables' | 'variable' | 'item' | 'answers' | 'flag' }
  | {
      readonly name: string
      readonly kind: 'number' | 'share'
      readonly min: number
      readonly max: number
      readonly nullable: boolean
    }
  | { readonly name: string; readonly kind: 'choice'; readonly values: readonly string[] }

export interface RuleDefinition<Params> {
  readonly id: QualityRuleId
  /** `info`: something to know about the fieldwork; nobody is excluded for it. */
  readonly severity: 'exclude' | 'info'
  readonly params: z.ZodType<Params>
  readonly fields: readonly RuleField[]
  /** What the codebook suggests. Thresholds are rules of thumb, for the user to change. */
  readonly suggest: (variables: readonly Variable[]) => { readonly enabled: boolean; readonly params: Params }
  /** The variables it reads. */
  readonly needs: (params: Params, variables: readonly Variable[]) => readonly string[]
  /** Whether it looks at why an answer is missing, and so at the codes in `stored`. */
  readonly readsStored?: true
  /** The responses it hits, in their order. Refuses what is missing by name. */
  readonly find: (data: QualityData, params: Params) => Pieces<RuleHit[]>
}

/** A rule whose parameters come from a file or a page. */
export interface QualityRule
  extends Pick<RuleDefinition<unknown>, 'id' | 'severity' | 'params' | 'fields' | 'suggest'> {
  readonly readsStored: boolean
  readonly needs: (params: unknown, variables: readonly Variable[]) => readonly string[]
  readonly find: (data: QualityData, params: unknown) => Pieces<RuleHit[]>
}

/** Closes a rule over its parameters' schema. Refuses `qualityParamsInvalid` and, for a variable that has gone, `unknownVariable`. */
export function defineRule<Params>(rule: RuleDefinition<Params>): QualityRule {
  const parse = (params: unknown): Params => {
    const parsed = rule.params.safeParse(params)
    if (parsed.success) return parsed.data
    const [issue] = parsed.error.issues
    return refuse('qualityParamsInvalid', {
      rule: rule.id,
      path: issue?.path.join('.') ?? '',
      reason: issue?.message ?? '',
    })
  }
  const needs = (params: Params, variables: readonly Variable[]) => {
    const known = new Set(variables.map(({ name }) => name))
    const wanted = rule.needs(params, variables)
    for (const name of wanted) if (!known.has(name)) refuse('unknownVariable', { variable: name })
    return wanted
  }
  return {
    id: rule.id,
    severity: rule.severity,
    params: rule.params,
    fields: rule.fields,
    suggest: rule.suggest,
    readsStored: rule.readsStored === true,
    needs: (params, variables) => needs(parse(params), variables),
    *find(data, params) {
      const parsed = parse(params)
      needs(parsed, data.variables)
      return yield* rule.find(data, parsed)
    },
  }
}
