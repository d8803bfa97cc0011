import { tPValue } from '../distributions/t-p-value.ts'

import { type Correlation, undefinedCorrelation } from './correlation.ts'
import { fisherInterval } from './fisher-interval.ts'

/**
 * A product-moment correlation from sums of squares and products about the means, tested by t = r√((n − 2)/(1 − r²)) with
 * n − 2 degrees of freedom: Pearson's r, and on ranks Spearman's (`varianceFactor` 1.06, see `fisherInterval`). Undefined
 * without variance; without p for fewer than three cases, without an interval for fewer than four.
 *
 * @example productMoment({ xx: 10, yy: 10, xy: 8 }, 5, 0.95).p // 0.104
 */
export function productMoment(
  { xx, yy, xy }: { readonly xx: number; readonly yy: number; readonly xy: number },
  n: number,
  level: number,
  varianceFactor = 1,
): Correlation {
  if (!(xx > 0 && yy > 0)) return undefinedCorrelation
  const share = xy / Math.sqrt(xx * yy)
  // Rounding must not make a perfect correlation an almost perfect one, whose p-value would be noise.
  const r = Math.abs(share) > 1 - 1e-15 ? Math.sign(share) : share
  return {
    r,
    p: n > 2 ? tPValue(r * Math.sqrt((n - 2) / (1 - r * r)), n - 2) : null,
    ci: fisherInterval(r, n > 3 ? Math.sqrt(varianceFactor / (n - 3)) : Number.NaN, level),
  }
}
