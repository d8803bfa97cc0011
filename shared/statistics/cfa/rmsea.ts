import { noncentralChiSquareCdf } from '../distributions/noncentral-chi-square-cdf.ts'

export interface Rmsea {
  readonly value: number
  /** The 90% interval, as it is always reported. */
  readonly level: 0.9
  readonly lower: number
  readonly upper: number
}

/**
 * The root mean square error of approximation √(max(χ² − df, 0)/(df·n)) with its 90% interval, the noncentralities under
 * which χ² is the 95% and the 5% quantile. df at least 1.
 *
 * Browne & Cudeck (1992), Sociological Methods & Research 21, 230-258.
 *
 * @example rmsea(694.62, 34, 2618) // { value: 0.0861, level: 0.9, lower: 0.0806, upper: 0.0918 }
 */
export function rmsea(chiSquare: number, df: number, n: number): Rmsea {
  const toRmsea = (noncentrality: number) => Math.sqrt(Math.max(0, noncentrality) / (df * n))
  return {
    value: toRmsea(chiSquare - df),
    level: 0.9,
    lower: toRmsea(noncentralityAt(chiSquare, df, 0.95)),
    upper: toRmsea(noncentralityAt(chiSquare, df, 0.05)),
  }
}

/** The noncentrality under which a smaller chi-square has this probability; 0 when even none makes it smaller. */
function noncentralityAt(chiSquare: number, df: number, probability: number): number {
  const excess = (noncentrality: number) => noncentralChiSquareCdf(chiSquare, df, noncentrality) - probability
  let low = 0
  let above = excess(0)
  if (above <= 0) return 0
  let high = Math.max(1, chiSquare - df + 5 * Math.sqrt(2 * chiSquare))
  let below = excess(high)
  while (below > 0) {
    low = high
    above = below
    high *= 2
    below = excess(high)
  }
  // False position in Illinois's form.
  for (let round = 0; round < 100 && high - low > 1e-10 * high; round++) {
    const middle = (low * below - high * above) / (below - above)
    const found = excess(middle)
    if (Math.abs(found) < 1e-14) return middle
    if (found > 0) {
      low = middle
      above = found
      below /= 2
    } else {
      high = middle
      below = found
      above /= 2
    }
  }
  return (low + high) / 2
}
