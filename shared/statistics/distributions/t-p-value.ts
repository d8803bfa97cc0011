import cdf from '@stdlib/stats-base-dists-t-cdf'

/**
 * The two-sided p-value of a t statistic with df degrees of freedom (a real number above 0); R's `2 * pt(-abs(t), df)`.
 * Taken from the lower tail, so that it stays exact where 1 − cdf would be all rounding.
 *
 * @example tPValue(3.809018, 23) // 0.000902868
 */
export function tPValue(statistic: number, df: number): number {
  return Math.min(1, 2 * cdf(-Math.abs(statistic), df))
}
