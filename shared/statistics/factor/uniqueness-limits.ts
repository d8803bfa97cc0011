import { inverse } from '../matrix/cholesky.ts'
import { at, type SquareMatrix } from '../matrix/square-matrix.ts'

/** Uniquenesses stay within these limits, as in R's factanal; at the lower one an item is a Heywood case. */
export const smallestUniqueness = 0.005
export const largestUniqueness = 1

/** Where the search is said to have converged although rounding ended it before its own rule was met. */
export const acceptedSlope = 1e-6

/** What each item does not share with the others, 1/[R⁻¹]ᵢᵢ; null when the correlation matrix has no inverse. */
export function unsharedVariances(correlation: SquareMatrix): Float64Array | null {
  const inverted = inverse(correlation)
  return inverted && Float64Array.from({ length: correlation.size }, (_, i) => 1 / at(inverted, i, i))
}

/** Positions of items at the lower limit. */
export function heywoodCases(uniquenesses: Float64Array): number[] {
  return [...uniquenesses.keys()].filter((i) => (uniquenesses[i] ?? 0) <= smallestUniqueness * (1 + 1e-6))
}
