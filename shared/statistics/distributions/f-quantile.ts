import quantile from '@stdlib/stats-base-dists-f-quantile'

/**
 * The quantile of the F distribution with df1 and df2 degrees of freedom (real numbers above 0); R's `qf(p, df1, df2)`.
 * Beyond 400,000 degrees of freedom df2 R takes χ²/df1 instead, which is off in the fourth digit; this stays with F.
 *
 * @example fQuantile(0.975, 29, 174) // 1.66154
 */
export function fQuantile(probability: number, df1: number, df2: number): number {
  return quantile(probability, df1, df2)
}
