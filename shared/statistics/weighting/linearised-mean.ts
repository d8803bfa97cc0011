import { effectiveSize } from './effective-size.ts'
import type { StratumMoments } from './stratum-moments.ts'

export interface LinearisedMean {
  readonly n: number
  readonly weight: number
  readonly mean: number
  /** Null where a stratum has a single row: its share of the variance cannot be known. */
  readonly se: number | null
  /** Rows less strata. */
  readonly df: number
  /** Kish's (Σw)²/Σw² of the answers. */
  readonly effectiveN: number
}

/**
 * The weighted mean with its linearised (Taylor series) standard error, rows drawn with replacement within strata:
 * z = w(y − ȳ)/Σw, variance = Σ over strata of nₕ/(nₕ − 1)·Σ(z − z̄ₕ)². A row without an answer is a row outside the domain:
 * z = 0, but it counts in nₕ. This is R survey's `svymean(…, na.rm = TRUE)` with `svydesign(ids = ~1, weights, strata)`.
 *
 * Weights are taken as known constants: for weights that were raked to the same sample the error is, if anything, too large.
 * Null without answers. Lumley (2010), Complex Surveys; Wolter (2007), Introduction to Variance Estimation.
 */
export function linearisedMean(strata: readonly StratumMoments[]): LinearisedMean | null {
  const n = sum(strata, (s) => s.n)
  if (n === 0) return null
  const weight = sum(strata, (s) => s.weight)
  const origin = strata.find((s) => s.n > 0)?.mean ?? 0
  const mean = origin + sum(strata, (s) => s.weight * (s.mean - origin)) / weight
  const used = strata.filter((s) => s.rows > 0)
  const variance = sum(used, (s) => {
    const squares = s.squaredSpread + s.squaredWeight * (s.squaredMean - mean) ** 2
    const total = s.weight * (s.mean - mean)
    return (s.rows / (s.rows - 1)) * Math.max(0, squares - total ** 2 / s.rows)
  })
  const known = used.every((s) => s.rows > 1)
  return {
    n,
    weight,
    mean,
    se: known ? Math.sqrt(variance) / weight : null,
    df: sum(used, (s) => s.rows) - used.length,
    effectiveN: effectiveSize(
      weight,
      sum(strata, (s) => s.squaredWeight),
    ),
  }
}

function sum<Entry>(entries: readonly Entry[], value: (entry: Entry) => number): number {
  return entries.reduce((total, entry) => total + value(entry), 0)
}
