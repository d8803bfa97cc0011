/** A square matrix, row by row. Made fresh by every function here; none changes its argument. */
export interface SquareMatrix {
  readonly size: number
  readonly values: Float64Array
}

/** The element in row i, column j (0-based). */
export function at(matrix: SquareMatrix, i: number, j: number): number {
  return matrix.values[i * matrix.size + j] ?? Number.NaN
}

/**
 * A matrix from a rule for its elements.
 *
 * @example squareMatrix(2, (i, j) => (i === j ? 1 : 0.5)).values // Float64Array [1, 0.5, 0.5, 1]
 */
export function squareMatrix(size: number, element: (i: number, j: number) => number): SquareMatrix {
  const values = new Float64Array(size * size)
  for (let i = 0; i < size; i++) for (let j = 0; j < size; j++) values[i * size + j] = element(i, j)
  return { size, values }
}

/** The part of a matrix with these rows and columns. */
export function submatrix(matrix: SquareMatrix, indices: readonly number[]): SquareMatrix {
  return squareMatrix(indices.length, (i, j) => at(matrix, indices[i] ?? -1, indices[j] ?? -1))
}

/** The sum of all elements in the given rows and columns; all of them when none are named. */
export function sumOf(
  matrix: SquareMatrix,
  rows?: readonly number[],
  columns: readonly number[] | undefined = rows,
): number {
  if (!rows || !columns) return matrix.values.reduce((sum, value) => sum + value, 0)
  let sum = 0
  for (const i of rows) for (const j of columns) sum += at(matrix, i, j)
  return sum
}

/** The elements on the diagonal. */
export function diagonal(matrix: SquareMatrix): Float64Array {
  return Float64Array.from({ length: matrix.size }, (_, i) => at(matrix, i, i))
}
