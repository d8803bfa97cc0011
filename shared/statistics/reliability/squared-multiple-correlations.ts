import { inverse } from '../matrix/cholesky.ts'
import { at, type SquareMatrix } from '../matrix/square-matrix.ts'

/**
 * The squared multiple correlation of each variable with all others, 1 − 1/[R⁻¹]ᵢᵢ; null when the correlation matrix has
 * no inverse (an item is a combination of others, or fewer rows than items).
 */
export function squaredMultipleCorrelations(correlation: SquareMatrix): Float64Array | null {
  const inverted = inverse(correlation)
  return inverted && Float64Array.from({ length: correlation.size }, (_, i) => 1 - 1 / at(inverted, i, i))
}
