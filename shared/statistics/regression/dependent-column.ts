import { cholesky, solveCholesky } from '../matrix/cholesky.ts'
import { at, type SquareMatrix, submatrix } from '../matrix/square-matrix.ts'

export interface DependentColumn {
  readonly column: number
  /** The columns before it whose combination it is. */
  readonly of: readonly number[]
}

/** A part in the combination under this is what rounding leaves of none. */
const negligible = 1e-6

/**
 * The first column of a correlation matrix that is a linear combination of the ones before it, with those that it is made
 * of; null when the matrix has an inverse. A matrix from pairwise deletion may also fail by not being positive definite;
 * then the columns are those that contradict each other.
 *
 * @example dependentColumn({ size: 2, values: Float64Array.of(1, -1, -1, 1) }) // { column: 1, of: [0] }
 */
export function dependentColumn(correlation: SquareMatrix): DependentColumn | null {
  for (let column = 0; column < correlation.size; column++) {
    const before = Array.from({ length: column }, (_, i) => i)
    if (cholesky(submatrix(correlation, [...before, column]))) continue
    const lower = cholesky(submatrix(correlation, before))
    const target = Float64Array.from(before, (i) => at(correlation, i, column))
    const parts = lower ? solveCholesky(lower, target) : target
    return { column, of: before.filter((i) => Math.abs(parts[i] ?? 0) > negligible) }
  }
  return null
}
