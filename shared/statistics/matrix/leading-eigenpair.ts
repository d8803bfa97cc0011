import type { SquareMatrix } from './square-matrix.ts'

export interface Eigenpair {
  readonly value: number
  /** Scaled to length 1. */
  readonly vector: Float64Array
}

/**
 * The eigenvalue of largest size and its vector by power iteration: for positive matrices (AHP judgements) and symmetric
 * positive semidefinite ones (correlations), where it is positive and simple. `start` near the solution saves steps.
 *
 * @example leadingEigenpair({ size: 2, values: Float64Array.of(2, 1, 1, 2) }).value // 3
 */
export function leadingEigenpair(matrix: SquareMatrix, start?: Float64Array, maximumSteps = 5000): Eigenpair {
  const { size, values } = matrix
  // Not all ones: a correlation matrix with negative items can have that vector at a right angle to the wanted one.
  let vector = unit(start ?? Float64Array.from({ length: size }, (_, i) => 1 + 0.01 * ((i * 7) % 11)))
  let value = 0
  for (let step = 0; step < maximumSteps; step++) {
    const next = new Float64Array(size)
    for (let i = 0; i < size; i++) {
      let sum = 0
      for (let j = 0; j < size; j++) sum += (values[i * size + j] ?? 0) * (vector[j] ?? 0)
      next[i] = sum
    }
    value = Math.sqrt(next.reduce((sum, x) => sum + x * x, 0))
    const scaled = unit(next)
    let change = 0
    for (let i = 0; i < size; i++) change = Math.max(change, Math.abs((scaled[i] ?? 0) - (vector[i] ?? 0)))
    vector = scaled
    if (change < 1e-14) break
  }
  return { value, vector }
}

function unit(vector: Float64Array): Float64Array {
  const length = Math.sqrt(vector.reduce((sum, x) => sum + x * x, 0))
  return vector.map((x) => x / length)
}
