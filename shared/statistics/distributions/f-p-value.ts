import cdf from '@stdlib/stats-base-dists-f-cdf'

/** Under this the p-value is 1 to the last digit, and 1/F times its degrees of freedom would overflow. */
const negligible = 1e-290

/**
 * The upper-tail p-value of an F statistic; R's `pf(f, df1, df2, lower.tail = FALSE)`. Taken as the lower tail of 1/F with
 * the degrees of freedom changed over, so that it stays exact where 1 − cdf would be all rounding.
 *
 * @example fPValue(10.50235, 6, 23) // 1.2404e-5
 */
export function fPValue(statistic: number, df1: number, df2: number): number {
  return statistic > negligible ? cdf(1 / statistic, df2, df1) : 1
}
