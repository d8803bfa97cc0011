import type { PairwiseMoments } from '../moments/pairwise-moments.ts'

/** One mean of a combination: Σc·x̄. */
export interface CombinedMean {
  readonly coefficient: number
  /** Weighted mean of the column and Σw over its answers. */
  readonly mean: number
  readonly weight: number
}

/**
 * The linearised (Taylor series) variance of Σ cⱼ·x̄ⱼ, means of columns of the same n rows, each over its own answers:
 * zᵢ = Σⱼ cⱼ·wᵢ(xᵢⱼ − x̄ⱼ)/Wⱼ, variance = n/(n − 1)·Σz². NaN for a single row.
 *
 * The sums of w²(x − x̄)(y − ȳ) come from `squared`, the moments of the same rows with w² as weights, moved from its pairs'
 * means to the x̄ that are reported. Wolter (2007), Introduction to Variance Estimation; R: survey's `svycontrast` on `svymean`.
 */
export function linearisedCombination(means: readonly CombinedMean[], squared: PairwiseMoments, n: number): number {
  const { size } = squared
  let sum = 0
  means.forEach((a, i) => {
    means.forEach((b, j) => {
      const cell = i * size + j
      const shift = ((squared.means[cell] ?? 0) - a.mean) * ((squared.means[j * size + i] ?? 0) - b.mean)
      const product = (squared.products[cell] ?? 0) + (squared.weights[cell] ?? 0) * shift
      sum += ((a.coefficient * b.coefficient) / (a.weight * b.weight)) * product
    })
  })
  return n > 1 ? (n / (n - 1)) * Math.max(0, sum) : Number.NaN
}
