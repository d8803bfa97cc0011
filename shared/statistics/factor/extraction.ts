import type { Loadings } from './loadings.ts'

/** What every method of extraction gives. */
export interface Extraction {
  /** Unrotated, factors from large to small, each with a positive sum. */
  readonly loadings: Loadings
  /** The share of each item's variance that the factors explain. */
  readonly communalities: Float64Array
  /** How many steps were taken, and whether the last one met the rule for stopping. */
  readonly iterations: number
  readonly converged: boolean
  /** Positions of items whose communality went to its limit or beyond (Heywood cases). */
  readonly heywood: readonly number[]
}
