import { normalCdf } from './normal-cdf.ts'

/**
 * The upper-tail p-value of a chi-square statistic with a whole number of degrees of freedom; R's
 * `pchisq(x, df, lower.tail = FALSE)`. A finite sum of positive terms, so that it stays exact where 1 − cdf would be all
 * rounding: e^(−x/2)·Σ (x/2)^k/k! for even df, the same with half orders and 2Φ(−√x) for odd df.
 *
 * @example chiSquarePValue(51.84266, 11) // 2.9113e-7
 */
export function chiSquarePValue(statistic: number, df: number): number {
  if (!(statistic > 0)) return 1
  const odd = df % 2 === 1
  let sum = odd ? 2 * normalCdf(-Math.sqrt(statistic)) : 0
  // Terms as logarithms: e^(−x/2) underflows long before the sum does. Divisors are 1·3·5… for odd df, 2·4·6… for even.
  let logTerm = odd ? 0.5 * Math.log((2 * statistic) / Math.PI) - statistic / 2 : -statistic / 2
  for (let divisor = odd ? 3 : 2; divisor <= df; divisor += 2) {
    sum += Math.exp(logTerm)
    logTerm += Math.log(statistic / divisor)
  }
  return Math.min(1, sum)
}
