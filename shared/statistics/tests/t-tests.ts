import { tPValue } from '../distributions/t-p-value.ts'
import { tQuantile } from '../distributions/t-quantile.ts'
import type { GroupSummary } from './group-summary.ts'
import type { Interval } from './mean-interval.ts'

export interface TTest {
  readonly t: number
  readonly df: number
  readonly p: number
  /** Mean of the first group less mean of the second. */
  readonly meanDifference: number
  readonly se: number
  readonly ci: Interval
}

/**
 * Student's t test of two independent groups with one pooled variance; R's `t.test(a, b, var.equal = TRUE)`. Where the
 * variances differ use `welchTTest`. null where there is no variance, or no degree of freedom.
 *
 * @example pooledTTest({ n: 10, mean: 0.75, variance: 3.200556 }, { n: 10, mean: 2.33, variance: 4.009 }, 0.95)?.t // -1.8608
 */
export function pooledTTest(a: GroupSummary, b: GroupSummary, level: number): TTest | null {
  const df = a.n + b.n - 2
  const variance = pooledVariance(a, b)
  return variance === null ? null : tTest(a.mean - b.mean, Math.sqrt(variance * (1 / a.n + 1 / b.n)), df, level)
}

/**
 * Welch's t test of two independent groups whose variances may differ, with the degrees of freedom of Satterthwaite; R's
 * `t.test(a, b)`. null where a group has a single case, or neither has any variance.
 *
 * Welch (1947), Biometrika 34, 28-35.
 *
 * @example welchTTest({ n: 10, mean: 0.75, variance: 3.200556 }, { n: 10, mean: 2.33, variance: 4.009 }, 0.95)?.df // 17.776
 */
export function welchTTest(a: GroupSummary, b: GroupSummary, level: number): TTest | null {
  if (!(a.n > 1 && b.n > 1)) return null
  const first = a.variance / a.n
  const second = b.variance / b.n
  const df = (first + second) ** 2 / (first ** 2 / (a.n - 1) + second ** 2 / (b.n - 1))
  return tTest(a.mean - b.mean, Math.sqrt(first + second), df, level)
}

/**
 * Cohen's d of two independent groups: the difference of the means in pooled standard deviations. null without variance.
 * Cohen (1988), Statistical power analysis for the behavioral sciences.
 *
 * @example cohensD({ n: 10, mean: 0.75, variance: 3.200556 }, { n: 10, mean: 2.33, variance: 4.009 }) // -0.83218
 */
export function cohensD(a: GroupSummary, b: GroupSummary): number | null {
  const variance = pooledVariance(a, b)
  return variance === null ? null : (a.mean - b.mean) / Math.sqrt(variance)
}

function pooledVariance(a: GroupSummary, b: GroupSummary): number | null {
  const squares = sumOfSquares(a) + sumOfSquares(b)
  const df = a.n + b.n - 2
  return df > 0 && squares > 0 ? squares / df : null
}

/** A single case deviates from nothing. */
function sumOfSquares({ n, variance }: GroupSummary): number {
  return n > 1 ? (n - 1) * variance : 0
}

function tTest(meanDifference: number, se: number, df: number, level: number): TTest | null {
  if (!(se > 0 && df > 0)) return null
  const t = meanDifference / se
  const reach = tQuantile((1 + level) / 2, df) * se
  const ci = { level, lower: meanDifference - reach, upper: meanDifference + reach }
  return { t, df, p: tPValue(t, df), meanDifference, se, ci }
}
