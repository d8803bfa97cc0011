import { at, type SquareMatrix, squareMatrix } from '../matrix/square-matrix.ts'
import type { Moments } from './moments.ts'

/** The sample covariance matrix: products / (Σw − 1). Weights count as frequencies here, as with SPSS WEIGHT BY. */
export function covarianceOf(moments: Moments): SquareMatrix {
  return squareMatrix(moments.size, (i, j) => (moments.products[i * moments.size + j] ?? 0) / (moments.weight - 1))
}

/**
 * The correlation matrix of a covariance matrix: 1 on the diagonal, NaN in the rows and columns of what has no variance.
 */
export function correlationOf(covariance: SquareMatrix): SquareMatrix {
  return squareMatrix(covariance.size, (i, j) => {
    const product = at(covariance, i, i) * at(covariance, j, j)
    if (!(product > 0)) return Number.NaN
    if (i === j) return 1
    return Math.max(-1, Math.min(1, at(covariance, i, j) / Math.sqrt(product)))
  })
}
