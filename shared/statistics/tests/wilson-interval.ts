import { normalQuantile } from '../distributions/normal-quantile.ts'
import type { Interval } from './mean-interval.ts'

/**
 * Wilson's score interval of a proportion, without continuity correction; null for no cases. It stays within 0 and 1 and
 * holds its level for shares near them, where the usual p ± z·√(p(1 − p)/n) fails. With weights, `n` is the effective sample
 * size.
 *
 * Wilson (1927); Newcombe, R. G. (1998), Statistics in Medicine 17, 857-872, method 3. R: `prop.test(x, n, correct = FALSE)`.
 *
 * @param share the proportion, 0 to 1
 * @example wilsonInterval(81 / 263, 263, 0.95) // 0.2553 to 0.3662
 */
export function wilsonInterval(share: number, n: number, level: number): Interval | null {
  if (!(n > 0)) return null
  const z = normalQuantile((1 + level) / 2)
  const square = z ** 2 / n
  const centre = share + square / 2
  const reach = z * Math.sqrt(Math.max(0, share * (1 - share)) / n + square / (4 * n))
  return {
    level,
    lower: Math.max(0, (centre - reach) / (1 + square)),
    upper: Math.min(1, (centre + reach) / (1 + square)),
  }
}
