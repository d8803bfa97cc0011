import { studentizedRangePValue } from './studentized-range-p-value.ts'

/**
 * The quantile of the studentized range of `groups` values with `df` degrees of freedom: the q that is exceeded with
 * probability 1 − probability; R's `qtukey(probability, groups, df)`. By bisection in proportion (Illinois), to 1e-12.
 *
 * @example studentizedRangeQuantile(0.95, 4, 20) // 3.958293
 */
export function studentizedRangeQuantile(probability: number, groups: number, df: number): number {
  const wanted = Math.log(1 - probability)
  const excess = (q: number) => Math.log(studentizedRangePValue(q, groups, df)) - wanted
  let low = 0
  let high = 4
  let above = -wanted
  let below = excess(high)
  while (below > 0) {
    low = high
    above = below
    high *= 2
    below = excess(high)
  }
  for (let round = 0; round < 100 && high - low > 1e-12 * high; round++) {
    const q = (low * below - high * above) / (below - above)
    const found = excess(q)
    if (found === 0) return q
    if (found > 0) {
      low = q
      above = found
      below /= 2
    } else {
      high = q
      below = found
      above /= 2
    }
    if (Math.abs(found) < 1e-14) return q
  }
  return (low + high) / 2
}
