import { type SquareMatrix, squareMatrix } from '../matrix/square-matrix.ts'
import { toUnitSum } from './priorities.ts'

/**
 * One matrix from several experts' (AIJ): the weighted geometric mean of every judgement, the only mean that keeps the
 * matrix reciprocal. `shares` sum to 1. Forman & Peniwati (1998).
 */
export function aggregateJudgements(matrices: readonly SquareMatrix[], shares: Float64Array): SquareMatrix {
  const size = matrices[0]?.size ?? 0
  return squareMatrix(size, (i, j) =>
    Math.exp(matrices.reduce((sum, m, e) => sum + (shares[e] ?? 0) * Math.log(m.values[i * size + j] ?? 1), 0)),
  )
}

/** One set of weights from several experts' (AIP): their weighted geometric mean, scaled to add up to 1. */
export function aggregatePriorities(weights: readonly Float64Array[], shares: Float64Array): Float64Array {
  const size = weights[0]?.length ?? 0
  return toUnitSum(
    Float64Array.from({ length: size }, (_, i) =>
      Math.exp(weights.reduce((sum, w, e) => sum + (shares[e] ?? 0) * Math.log(w[i] ?? 1), 0)),
    ),
  )
}
