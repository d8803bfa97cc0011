import { at, type SquareMatrix } from '../matrix/square-matrix.ts'

/**
 * The heterotrait-monotrait ratio of two sets of items: the mean size of the correlations between the sets over the
 * geometric mean of the mean sizes within them. Near 1 when both measure the same. Each set needs two items or more.
 *
 * Henseler, Ringle & Sarstedt (2015), Journal of the Academy of Marketing Science 43, 115-135.
 */
export function heterotraitMonotrait(correlation: SquareMatrix, a: readonly number[], b: readonly number[]): number {
  return meanSize(correlation, a, b) / Math.sqrt(meanSize(correlation, a, a) * meanSize(correlation, b, b))
}

function meanSize(correlation: SquareMatrix, rows: readonly number[], columns: readonly number[]): number {
  let sum = 0
  let count = 0
  for (const i of rows) {
    for (const j of columns) {
      if (i === j) continue
      sum += Math.abs(at(correlation, i, j))
      count++
    }
  }
  return sum / count
}
