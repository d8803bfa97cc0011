import cdf from '@stdlib/stats-base-dists-normal-cdf'

/**
 * The probability that a standard normal variable is at most z; R's `pnorm(z)`. For the upper tail ask for −z.
 *
 * @example normalCdf(-2.012461) // 0.02208554
 */
export function normalCdf(z: number): number {
  return cdf(z, 0, 1)
}
