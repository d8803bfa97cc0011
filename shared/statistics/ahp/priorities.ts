import { leadingEigenpair } from '../matrix/leading-eigenpair.ts'
import { at, type SquareMatrix } from '../matrix/square-matrix.ts'

/** The three ways from a judgement matrix to weights: 方根法, 和积法, 特征向量法. They agree on a consistent matrix. */
export const priorityMethods = ['root', 'sum', 'eigenvector'] as const
export type PriorityMethod = (typeof priorityMethods)[number]

/**
 * Weights (summing to 1) from a positive reciprocal matrix, a[i][j] = how much more important i is than j.
 *
 * - `root`: normalised geometric means of the rows (Crawford & Williams 1985, logarithmic least squares).
 * - `sum`: row means of the column-normalised matrix.
 * - `eigenvector`: the principal right eigenvector (Saaty 1980).
 *
 * @example priorities({ size: 2, values: Float64Array.of(1, 3, 1 / 3, 1) }, 'root') // [0.75, 0.25]
 */
export function priorities(matrix: SquareMatrix, method: PriorityMethod): Float64Array {
  switch (method) {
    case 'root':
      return toUnitSum(rowValues(matrix, (row) => Math.exp(row.reduce((sum, x) => sum + Math.log(x), 0) / row.length)))
    case 'sum': {
      const columnSums = Float64Array.from({ length: matrix.size }, (_, j) => {
        let sum = 0
        for (let i = 0; i < matrix.size; i++) sum += at(matrix, i, j)
        return sum
      })
      return toUnitSum(rowValues(matrix, (row) => row.reduce((sum, x, j) => sum + x / (columnSums[j] ?? 1), 0)))
    }
    case 'eigenvector':
      return toUnitSum(leadingEigenpair(matrix).vector)
  }
}

/** Values scaled to add up to 1. */
export function toUnitSum(values: Float64Array): Float64Array {
  const total = values.reduce((sum, value) => sum + value, 0)
  return values.map((value) => value / total)
}

function rowValues(matrix: SquareMatrix, value: (row: Float64Array) => number): Float64Array {
  return Float64Array.from({ length: matrix.size }, (_, i) =>
    value(matrix.values.subarray(i * matrix.size, (i + 1) * matrix.size)),
  )
}
