/**
 * Kish's effective sample size (Σw)² / Σw²: how many equally weighted respondents say as much. Equal to n when all
 * weights are the same, smaller otherwise; the design effect is n / effective size. Kish (1965), Survey Sampling.
 *
 * @example effectiveSize(4, 6) // weights 1, 1, 2: 16 / 6 = 2.667
 */
export function effectiveSize(weight: number, squaredWeight: number): number {
  return squaredWeight > 0 ? weight ** 2 / squaredWeight : 0
}
