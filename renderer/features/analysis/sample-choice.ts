import type { Subset } from '#shared/survey/subset.ts'

/** Which responses take part, and with what weight. */
export interface SampleChoice {
  readonly filter: { readonly variable: string; readonly in: readonly (string | number)[] } | null
  readonly weight: string | null
  /** As it is now: results are stored with what it stood for. */
  readonly subset?: Subset | null
  /** A variable: one result for each of its categories. No option of the analysis; the card splits it. */
  readonly split?: string | null
}

export const wholeSample: SampleChoice = { filter: null, weight: null }

/** All responses, weighted and split as before. */
export function withoutFilter(sample: SampleChoice): SampleChoice {
  return { ...sample, filter: null, subset: null }
}

/** The sample as the options of an analysis; a filter without values is none. */
export function sampleAsOptions({ filter, weight, subset = null }: SampleChoice) {
  const values = filter === null || filter.in.length === 0 ? [] : [{ variable: filter.variable, in: [...filter.in] }]
  const named = subset === null ? [] : [{ subset: subset.id, name: subset.name, expression: subset.expression }]
  return {
    filter: [...values, ...named],
    ...(weight === null ? {} : { weight }),
  }
}
