import type { Interval } from '../tests/mean-interval.ts'

/** A correlation with its test; null where it is not defined. */
export interface Correlation {
  readonly r: number | null
  readonly p: number | null
  readonly ci: Interval | null
}

export const undefinedCorrelation: Correlation = { r: null, p: null, ci: null }
