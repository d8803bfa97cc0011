/**
 * The relative entropy of shares p = x/Σx over m cases, −Σ p·ln p / ln m, with 0·ln 0 = 0: 1 when all cases are equal, 0 when
 * one case has everything. `values` may be the different values with their frequencies (real numbers). NaN when the values
 * add up to 0 or m does not exceed 1.
 *
 * Shannon (1948), Bell System Technical Journal 27, 379-423.
 *
 * @param values numbers from 0 up
 * @example shannonEntropy(Float64Array.of(1, 3), Float64Array.of(1, 1)) // p = 1/4, 3/4: 0.811
 */
export function shannonEntropy(values: Float64Array, frequencies: Float64Array): number {
  let total = 0
  let cases = 0
  values.forEach((value, i) => {
    total += value * (frequencies[i] ?? 0)
    cases += frequencies[i] ?? 0
  })
  if (!(total > 0) || !(cases > 1)) return Number.NaN
  let sum = 0
  values.forEach((value, i) => {
    const share = value / total
    if (share > 0) sum += (frequencies[i] ?? 0) * share * Math.log(share)
  })
  return -sum / Math.log(cases)
}
