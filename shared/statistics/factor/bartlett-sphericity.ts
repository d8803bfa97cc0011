import { chiSquarePValue } from '../distributions/chi-square-p-value.ts'
import { cholesky } from '../matrix/cholesky.ts'
import { at, type SquareMatrix } from '../matrix/square-matrix.ts'

export interface ChiSquareTest {
  readonly chiSquare: number
  readonly df: number
  readonly p: number
}

/**
 * Bartlett's test of sphericity, that no item correlates with another: −(n − 1 − (2k + 5)/6)·ln|R|, k(k − 1)/2 degrees of
 * freedom. n may be an effective sample size. Null when the correlation matrix has no inverse. With some hundred cases it
 * is always significant: judge by KMO.
 *
 * Bartlett (1950), British Journal of Psychology, Statistical Section 3, 77-85.
 *
 * @example bartlettSphericity(correlationOfAttitude, 30) // { chiSquare: 98.753, df: 21, p: 4.8e-12 }
 */
export function bartlettSphericity(correlation: SquareMatrix, n: number): ChiSquareTest | null {
  const lower = cholesky(correlation)
  if (!lower) return null
  const { size } = correlation
  let logDeterminant = 0
  for (let i = 0; i < size; i++) logDeterminant += 2 * Math.log(at(lower, i, i))
  const chiSquare = Math.max(0, -(n - 1 - (2 * size + 5) / 6) * logDeterminant)
  const df = (size * (size - 1)) / 2
  return { chiSquare, df, p: chiSquarePValue(chiSquare, df) }
}
