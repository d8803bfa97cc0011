import type { ValueCounts } from '../counts/value-counts.ts'

/**
 * A quantile by SPSS's default rule (HAVERAGE, "weighted average at (W + 1)p", Hyndman & Fan type 6), which R calls
 * type 6 and Excel PERCENTILE.EXC. Weights count as frequencies; the step onto a value of weight under 1 is taken in
 * proportion, as SPSS does. Below the first and above the last position the smallest and largest value are given.
 * NaN when there is no value.
 *
 * Hyndman & Fan (1996), The American Statistician 50, 361-365; IBM SPSS Statistics Algorithms, EXAMINE.
 *
 * @example quantile(valueCountsOf(Float64Array.of(1, 2, 3, 4), null), 0.25) // 1.25
 */
export function quantile(counts: ValueCounts, probability: number): number {
  const { values, weights } = counts
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const position = (total + 1) * probability
  let below = 0
  for (let i = 0; i < values.length; i++) {
    const reached = below + (weights[i] ?? 0)
    if (position < reached || i === values.length - 1) {
      const value = values[i] ?? Number.NaN
      const previous = values[i - 1]
      const step = position - below
      if (previous === undefined || step >= 1) return value
      const share = Math.min(1, (weights[i] ?? 0) >= 1 ? step : step / (weights[i] ?? 1))
      return previous + (value - previous) * share
    }
    below = reached
  }
  return Number.NaN
}
