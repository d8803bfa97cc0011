import { fQuantile } from '../distributions/f-quantile.ts'

/** A confidence interval at a level such as 0.95. */
export interface Interval {
  readonly level: number
  readonly lower: number
  readonly upper: number
}

/**
 * The exact confidence interval of alpha under normal theory, identical to that of ICC(C,k): 1 − (1 − α)·F(1 − q) and
 * 1 − (1 − α)·F(q) with n − 1 and (n − 1)(k − 1) degrees of freedom, q = (1 − level)/2. n may be an effective sample size.
 *
 * Feldt (1965), Psychometrika 30, 357-370.
 *
 * @example feldtInterval(0.8431, 30, 7, 0.95) // { level: 0.95, lower: 0.739, upper: 0.916 }
 */
export function feldtInterval(alpha: number, n: number, items: number, level: number): Interval {
  const tail = (1 - level) / 2
  const df1 = n - 1
  const df2 = (n - 1) * (items - 1)
  return {
    level,
    lower: 1 - (1 - alpha) * fQuantile(1 - tail, df1, df2),
    upper: 1 - (1 - alpha) * fQuantile(tail, df1, df2),
  }
}
