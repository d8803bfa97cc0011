import { normalCdf } from './normal-cdf.ts'

/**
 * The two-sided p-value of a standard normal statistic; R's `2 * pnorm(-abs(z))`.
 *
 * @example normalPValue(1.959964) // 0.05
 */
export function normalPValue(z: number): number {
  return 2 * normalCdf(-Math.abs(z))
}
