import { z } from 'zod'
import { judgementSchema } from '#shared/survey/weight-set.ts'

export type Judgement = z.infer<typeof judgementSchema>
/** The two that a judgement compares. */
export type JudgedPair = Pick<Judgement, 'a' | 'b'>

/** Whether a judgement compares these two, in either direction. */
export function isPair(pair: JudgedPair | null, a: string, b: string): boolean {
  return pair !== null && ((pair.a === a && pair.b === b) || (pair.a === b && pair.b === a))
}

/** Every pair of criteria once, in the order of the criteria. */
export function pairsOf(criteria: readonly string[]): readonly (readonly [string, string])[] {
  return criteria.flatMap((a, at) => criteria.slice(at + 1).map((b) => [a, b] as const))
}

/** What was said of a pair, in this direction; null while nothing was. */
export function judgementFor(judgements: readonly Judgement[], a: string, b: string): number | null {
  const same = judgements.find((judgement) => judgement.a === a && judgement.b === b)
  if (same !== undefined) return same.value
  const reverse = judgements.find((judgement) => judgement.a === b && judgement.b === a)
  return reverse === undefined ? null : 1 / reverse.value
}

/** The judgements with one said anew. */
export function withJudgement(judgements: readonly Judgement[], a: string, b: string, value: number): Judgement[] {
  const others = judgements.filter((one) => !isPair(one, a, b))
  return [...others, { a, b, value }]
}

/** How many pairs nothing was said of. */
export function unjudgedPairs(criteria: readonly string[], judgements: readonly Judgement[]): number {
  return pairsOf(criteria).filter(([a, b]) => judgementFor(judgements, a, b) === null).length
}

/** One judgement a pair; pairs nothing was said of count as equal. */
export function completed(criteria: readonly string[], judgements: readonly Judgement[]): Judgement[] {
  return pairsOf(criteria).map(([a, b]) => ({ a, b, value: judgementFor(judgements, a, b) ?? 1 }))
}

/** What one expert said; without a name where there is a single one. */
export interface ExpertJudgements {
  readonly name: string | null
  readonly judgements: readonly Judgement[]
}

const judgedSchema = z.object({ judgements: z.array(judgementSchema) })
const expertsSchema = z.object({ experts: z.array(judgedSchema.extend({ name: z.string().optional() })).min(1) })

/** The judgements a saved set of weights was made from, by expert; at least one. */
export function expertsOf(options: Readonly<Record<string, unknown>>): ExpertJudgements[] {
  const several = expertsSchema.safeParse(options)
  if (several.success) return several.data.experts.map(({ name, judgements }) => ({ name: name ?? null, judgements }))
  const stored = judgedSchema.safeParse(options)
  return [{ name: null, judgements: stored.success ? stored.data.judgements : [] }]
}

/** The judgements as the option of AHP that holds them: one list, or one for each expert. */
export function judgementOptions(
  criteria: readonly string[],
  experts: readonly ExpertJudgements[],
): Readonly<Record<string, unknown>> {
  const [only] = experts
  if (experts.length < 2) return { judgements: completed(criteria, only?.judgements ?? []) }
  return {
    experts: experts.map(({ name, judgements }) => ({
      ...(name === null ? {} : { name }),
      judgements: completed(criteria, judgements),
    })),
  }
}
