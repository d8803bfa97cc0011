import { at, type SquareMatrix, squareMatrix } from './square-matrix.ts'

/** A pivot under this share of its diagonal element counts as zero: the column is a combination of the ones before it. */
const singular = 1e-10

/**
 * The lower triangle L of a symmetric positive definite matrix A = L·Lᵀ, or null where A is singular or not positive
 * definite (an item that is a sum of others, a correlation matrix from pairwise deletion). Not for unsymmetric matrices.
 */
export function cholesky(matrix: SquareMatrix): SquareMatrix | null {
  const { size } = matrix
  const lower = new Float64Array(size * size)
  for (let j = 0; j < size; j++) {
    let pivot = at(matrix, j, j)
    for (let k = 0; k < j; k++) pivot -= (lower[j * size + k] ?? 0) ** 2
    if (!(pivot > singular * Math.abs(at(matrix, j, j)))) return null
    const root = Math.sqrt(pivot)
    lower[j * size + j] = root
    for (let i = j + 1; i < size; i++) {
      let sum = at(matrix, i, j)
      for (let k = 0; k < j; k++) sum -= (lower[i * size + k] ?? 0) * (lower[j * size + k] ?? 0)
      lower[i * size + j] = sum / root
    }
  }
  return { size, values: lower }
}

/** The solution x of A·x = b, given the Cholesky factor of A. */
export function solveCholesky(lower: SquareMatrix, right: Float64Array): Float64Array {
  const { size } = lower
  const x = Float64Array.from(right)
  for (let i = 0; i < size; i++) {
    let sum = x[i] ?? 0
    for (let k = 0; k < i; k++) sum -= at(lower, i, k) * (x[k] ?? 0)
    x[i] = sum / at(lower, i, i)
  }
  for (let i = size - 1; i >= 0; i--) {
    let sum = x[i] ?? 0
    for (let k = i + 1; k < size; k++) sum -= at(lower, k, i) * (x[k] ?? 0)
    x[i] = sum / at(lower, i, i)
  }
  return x
}

/** The inverse of a symmetric positive definite matrix, or null where there is none. */
export function inverse(matrix: SquareMatrix): SquareMatrix | null {
  const lower = cholesky(matrix)
  if (!lower) return null
  const columns = Array.from({ length: matrix.size }, (_, j) => {
    const unit = new Float64Array(matrix.size)
    unit[j] = 1
    return solveCholesky(lower, unit)
  })
  return squareMatrix(matrix.size, (i, j) => columns[j]?.[i] ?? Number.NaN)
}
