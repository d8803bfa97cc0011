import { studentizedRangePValue } from '../distributions/studentized-range-p-value.ts'
import { studentizedRangeQuantile } from '../distributions/studentized-range-quantile.ts'
import type { GroupSummary } from './group-summary.ts'
import type { Interval } from './mean-interval.ts'

export interface TukeyPair {
  /** Positions of the two groups; the difference is mean of a less mean of b. */
  readonly a: number
  readonly b: number
  readonly difference: number
  readonly p: number
  readonly ci: Interval
}

/**
 * All pairwise differences of group means with the family-wise error rate held by the studentized range (Tukey's honestly
 * significant difference; Tukey-Kramer for groups of different sizes); R's `TukeyHSD(aov(y ~ g))`, in its order and
 * direction: later group less earlier. It takes the variances as equal. null without variance within the groups.
 *
 * Tukey (1953), The problem of multiple comparisons; Kramer (1956), Biometrics 12, 307-310.
 *
 * @example tukeyHsd([{ n: 3, mean: 1, variance: 1 }, { n: 3, mean: 3, variance: 1 }], 0.95)?.[0]?.p // 0.0705
 */
export function tukeyHsd(groups: readonly GroupSummary[], level: number): TukeyPair[] | null {
  const k = groups.length
  const df = groups.reduce((sum, { n }) => sum + n, 0) - k
  const ssWithin = groups.reduce((sum, { n, variance }) => sum + (n > 1 ? (n - 1) * variance : 0), 0)
  if (!(k > 1 && df > 0 && ssWithin > 0)) return null
  const halfMeanSquare = ssWithin / df / 2
  const critical = studentizedRangeQuantile(level, k, df)
  return groups.flatMap((first, b) =>
    groups.slice(b + 1).map((second, i): TukeyPair => {
      const difference = second.mean - first.mean
      const se = Math.sqrt(halfMeanSquare * (1 / first.n + 1 / second.n))
      const p = studentizedRangePValue(Math.abs(difference) / se, k, df)
      const ci = { level, lower: difference - critical * se, upper: difference + critical * se }
      return { a: b + 1 + i, b, difference, p, ci }
    }),
  )
}
