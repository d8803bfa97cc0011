import quantile from '@stdlib/stats-base-dists-normal-quantile'

/**
 * The quantile of the standard normal distribution; R's `qnorm(p)`.
 *
 * @example normalQuantile(0.975) // 1.959964
 */
export function normalQuantile(probability: number): number {
  return quantile(probability, 0, 1)
}
