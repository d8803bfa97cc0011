import { normalQuantile } from '../distributions/normal-quantile.ts'
import type { Interval } from '../tests/mean-interval.ts'

/**
 * The confidence interval of a correlation by Fisher's transformation, tanh(atanh r ± z · se); null where the standard
 * error is not defined. It is 1/√(n − 3) for Pearson's r; Fieller, Hartley & Pearson (1957), Biometrika 44, 470-481, give
 * √(1.06/(n − 3)) for Spearman's and √(0.437/(n − 4)) for Kendall's, which SPSS takes too.
 *
 * @example fisherInterval(0.8254176, 1 / Math.sqrt(27), 0.99) // 0.59013 to 0.93146
 */
export function fisherInterval(r: number, se: number, level: number): Interval | null {
  if (!Number.isFinite(se)) return null
  const reach = normalQuantile((1 + level) / 2) * se
  return { level, lower: Math.tanh(Math.atanh(r) - reach), upper: Math.tanh(Math.atanh(r) + reach) }
}
