/** Which responses take part, and with what weight. */
export interface SampleChoice {
  readonly filter: { readonly variable: string; readonly in: readonly (string | number)[] } | null
  readonly weight: string | null
}

export const wholeSample: SampleChoice = { filter: null, weight: null }

/** The sample as the options of an analysis; a filter without values is none. */
export function sampleAsOptions({ filter, weight }: SampleChoice) {
  return {
    filter: filter === null || filter.in.length === 0 ? [] : [{ variable: filter.variable, in: [...filter.in] }],
    ...(weight === null ? {} : { weight }),
  }
}
