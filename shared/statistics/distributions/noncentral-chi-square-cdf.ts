import { chiSquarePValue } from './chi-square-p-value.ts'

/**
 * The probability that a noncentral chi-square variable with a whole number of degrees of freedom is at most value; R's
 * `pchisq(value, df, ncp)`. A Poisson mixture of central ones, whose upper tails follow from each other; the time grows with
 * the noncentrality.
 *
 * Johnson, Kotz & Balakrishnan (1995), Continuous Univariate Distributions 2, ch. 29.
 *
 * @example noncentralChiSquareCdf(10, 4, 3) // 0.7916
 */
export function noncentralChiSquareCdf(value: number, df: number, noncentrality: number): number {
  const x = value / 2
  const mean = noncentrality / 2
  let tail = chiSquarePValue(value, df)
  if (mean === 0 || x <= 0) return 1 - tail
  let logTerm = (df / 2) * Math.log(x) - x - logGammaOfHalf(df + 2)
  let logWeight = -mean
  let sum = 0
  for (let j = 0; ; j++) {
    const weight = Math.exp(logWeight)
    sum += weight * (1 - tail)
    if (j > mean && weight * (1 - tail) < 1e-17) return sum
    tail = Math.min(1, tail + Math.exp(logTerm))
    logTerm += Math.log(x / (df / 2 + j + 1))
    logWeight += Math.log(mean / (j + 1))
  }
}

/** ln Γ(twice / 2) for a whole number from 1 up. */
function logGammaOfHalf(twice: number): number {
  let sum = twice % 2 === 0 ? 0 : Math.log(Math.PI) / 2
  for (let a = twice % 2 === 0 ? 1 : 0.5; a < twice / 2; a++) sum += Math.log(a)
  return sum
}
