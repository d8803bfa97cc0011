import { refuse } from '../../errors/refusal.ts'
import { type SquareMatrix, squareMatrix } from '../../statistics/matrix/square-matrix.ts'
import type { AhpConsistentOptions } from './options.ts'

/**
 * A matrix of 0/1/2 comparisons that is sure to be one: 1 on the diagonal, and of every pair the two add up to 2. That
 * also keeps the row sums at 1 or more, which the range method divides by.
 */
export function readComparisons({ criteria, matrix, judgements, experts }: AhpConsistentOptions): SquareMatrix {
  const repeated = criteria.find((name, i) => criteria.indexOf(name) !== i)
  if (repeated !== undefined) refuse('duplicateCriterion', { name: repeated })
  if (!matrix || judgements || experts) refuse('threeScaleMatrixNeeded')
  const n = criteria.length
  const wrong = matrix.findIndex((row) => row.length !== n)
  if (matrix.length !== n || wrong >= 0) {
    const row = Math.max(0, wrong)
    refuse('matrixSize', { n, rows: matrix.length, row: row + 1, columns: matrix[row]?.length ?? 0 })
  }
  const value = (i: number, j: number) => matrix[i]?.[j] ?? Number.NaN
  criteria.forEach((a, i) => {
    if (value(i, i) !== 1) refuse('diagonalNotOne', { a, value: value(i, i) })
    criteria.forEach((b, j) => {
      if (![0, 1, 2].includes(value(i, j))) refuse('threeScaleValue', { a, b, value: value(i, j) })
      if (value(i, j) + value(j, i) !== 2) {
        refuse('threeScalePair', { a, b, value: value(i, j), expected: 2 - value(i, j), inverse: value(j, i) })
      }
    })
  })
  return squareMatrix(n, value)
}
