import quantile from '@stdlib/stats-base-dists-t-quantile'

/**
 * The quantile of Student's t distribution with df degrees of freedom (a real number above 0); R's `qt(p, df)`.
 *
 * @example tQuantile(0.975, 10) // 2.22814
 */
export function tQuantile(probability: number, df: number): number {
  return quantile(probability, df)
}
