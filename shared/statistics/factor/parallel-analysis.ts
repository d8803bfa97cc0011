import { fastSymmetricEigen } from '../matrix/fast-symmetric-eigen.ts'
import { squareMatrix } from '../matrix/square-matrix.ts'
import { seededRandom } from '../random/seeded-random.ts'

export interface ParallelRules {
  readonly seed: number
  readonly samples: number
  /** The quantile of the random eigenvalues that an eigenvalue has to exceed; 0-1. */
  readonly quantile: number
}

export interface ParallelAnalysis {
  /** Mean of each eigenvalue over the random samples, from the first on. */
  readonly means: Float64Array
  /** The quantile of each. */
  readonly limits: Float64Array
}

/**
 * Horn's parallel analysis: the eigenvalues of correlation matrices of n cases of independent normal variables, their mean
 * and a quantile (Glorfeld 1995: 0.95). n may be an effective sample size but must exceed the number of variables.
 *
 * The cross-products of n normal cases are drawn directly from their Wishart distribution (Bartlett's decomposition: roots
 * of chi-squares on the diagonal, normal values below), so that the time does not depend on n.
 *
 * Horn (1965), Psychometrika 30, 179-185; Smith & Hocking (1972), Applied Statistics 21, 341-345.
 */
export function parallelAnalysis(n: number, variables: number, rules: ParallelRules): ParallelAnalysis {
  const random = seededRandom(rules.seed)
  const found = Array.from({ length: variables }, () => new Float64Array(rules.samples))
  for (let sample = 0; sample < rules.samples; sample++) {
    const lower = Array.from({ length: variables }, (_, i) =>
      Float64Array.from({ length: i + 1 }, (__, j) =>
        i === j ? Math.sqrt(random.chiSquare(n - 1 - i)) : random.normal(),
      ),
    )
    const lengths = lower.map((row) => Math.sqrt(row.reduce((sum, x) => sum + x * x, 0)))
    const correlation = squareMatrix(variables, (i, j) => {
      const shorter = lower[Math.min(i, j)] as Float64Array
      const longer = lower[Math.max(i, j)] as Float64Array
      let sum = 0
      for (let k = 0; k < shorter.length; k++) sum += (shorter[k] as number) * (longer[k] as number)
      return i === j ? 1 : sum / ((lengths[i] as number) * (lengths[j] as number))
    })
    fastSymmetricEigen(correlation).values.forEach((value, k) => {
      const list = found[k]
      if (list) list[sample] = value
    })
  }
  return {
    means: Float64Array.from(found, (values) => values.reduce((sum, x) => sum + x, 0) / values.length),
    limits: Float64Array.from(found, (values) => quantileOf(values, rules.quantile)),
  }
}

/** Linear between order statistics (R's type 7). */
function quantileOf(values: Float64Array, share: number): number {
  const sorted = Float64Array.from(values).sort()
  const place = (sorted.length - 1) * share
  const below = Math.floor(place)
  const low = sorted[below] ?? Number.NaN
  return low + (place - below) * ((sorted[below + 1] ?? low) - low)
}
