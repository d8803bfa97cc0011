import { type SquareMatrix, squareMatrix } from '../matrix/square-matrix.ts'
import type { PairwiseMoments } from './pairwise-moments.ts'

/**
 * The covariance matrix by pairwise deletion: every element from the rows that answer both items, so that the whole need
 * not be positive definite. NaN where fewer than two rows answer both.
 */
export function pairwiseCovariance(moments: PairwiseMoments): SquareMatrix {
  return squareMatrix(moments.size, (i, j) => {
    const cell = i * moments.size + j
    const weight = moments.weights[cell] ?? 0
    return weight > 1 ? (moments.products[cell] ?? 0) / (weight - 1) : Number.NaN
  })
}
