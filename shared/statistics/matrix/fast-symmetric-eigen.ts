import { EigenvalueDecomposition, Matrix } from 'ml-matrix'
import { at, type SquareMatrix } from './square-matrix.ts'

/** Eigenvalues from large to small, each with its vector of length 1 (of either sign). */
export interface EigenBasis {
  readonly values: Float64Array
  readonly vectors: readonly Float64Array[]
}

/**
 * All eigenvalues and vectors of a symmetric matrix by Householder and QL (ml-matrix): for methods that ask hundreds of times
 * (simulation, iterated factors). `symmetricEigen` is slower and more exact for small eigenvalues of positive matrices;
 * for the largest alone `leadingEigenpair` is enough.
 *
 * @example fastSymmetricEigen({ size: 2, values: Float64Array.of(2, 1, 1, 2) }).values // Float64Array [3, 1]
 */
export function fastSymmetricEigen(matrix: SquareMatrix): EigenBasis {
  const { size } = matrix
  const rows = new Matrix(size, size)
  for (let i = 0; i < size; i++) for (let j = 0; j < size; j++) rows.set(i, j, at(matrix, i, j))
  const { realEigenvalues, eigenvectorMatrix } = new EigenvalueDecomposition(rows, { assumeSymmetric: true })
  const order = realEigenvalues.map((_, k) => k).sort((a, b) => (realEigenvalues[b] ?? 0) - (realEigenvalues[a] ?? 0))
  return {
    values: Float64Array.from(order, (k) => realEigenvalues[k] ?? Number.NaN),
    vectors: order.map((k) => Float64Array.from({ length: size }, (_, i) => eigenvectorMatrix.get(i, k))),
  }
}
