import { tQuantile } from '../distributions/t-quantile.ts'
import type { GroupSummary } from './group-summary.ts'

export interface Interval {
  readonly level: number
  readonly lower: number
  readonly upper: number
}

/**
 * The confidence interval of a mean by Student's t; null for fewer than two cases.
 *
 * @example meanInterval({ n: 4, mean: 4, variance: 8 / 3 }, 0.95) // 1.4015 to 6.5985
 */
export function meanInterval({ n, mean, variance }: GroupSummary, level: number): Interval | null {
  if (!(n > 1 && variance >= 0)) return null
  const reach = tQuantile((1 + level) / 2, n - 1) * Math.sqrt(variance / n)
  return { level, lower: mean - reach, upper: mean + reach }
}
