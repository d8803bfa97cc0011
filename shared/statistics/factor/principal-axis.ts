import { fastSymmetricEigen } from '../matrix/fast-symmetric-eigen.ts'
import { at, type SquareMatrix, squareMatrix } from '../matrix/square-matrix.ts'
import type { Extraction } from './extraction.ts'
import { communalitiesOf, withPositiveSums } from './loadings.ts'

export interface AxisRules {
  readonly factors: number
  readonly maxIterations: number
  /** Stop when no communality changes by as much. */
  readonly convergence: number
}

/**
 * Principal axis factoring: the first eigenvectors of the correlation matrix with communalities on its diagonal, repeated
 * with the communalities that come out, from the squared multiple correlations on. SPSS stops at a change of 0.001 or after
 * 25 rounds; iterated to the end it is `minimumResidualFactors`.
 *
 * Harman (1976), Modern Factor Analysis, ch. 8.
 *
 * @param start the communalities to begin with
 */
export function principalAxis(correlation: SquareMatrix, start: Float64Array, rules: AxisRules): Extraction {
  let communalities = start
  let change = Number.POSITIVE_INFINITY
  let iterations = 0
  let loadings: Float64Array[] = []
  while (iterations < rules.maxIterations && !(change < rules.convergence)) {
    const diagonal = communalities
    const reduced = squareMatrix(correlation.size, (i, j) => (i === j ? (diagonal[i] ?? 0) : at(correlation, i, j)))
    const { values, vectors } = fastSymmetricEigen(reduced)
    loadings = vectors.slice(0, rules.factors).map((vector, k) => {
      const root = Math.sqrt(Math.max(0, values[k] ?? 0))
      return vector.map((x) => x * root)
    })
    communalities = communalitiesOf(loadings)
    change = communalities.reduce((most, value, i) => Math.max(most, Math.abs(value - (diagonal[i] ?? 0))), 0)
    iterations++
  }
  return {
    loadings: withPositiveSums(loadings),
    communalities,
    iterations,
    converged: change < rules.convergence,
    heywood: [...communalities.keys()].filter((i) => (communalities[i] ?? 0) >= 1),
  }
}
