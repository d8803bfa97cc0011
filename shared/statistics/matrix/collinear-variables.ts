import { cholesky, solveCholesky } from './cholesky.ts'
import { at, type SquareMatrix, submatrix } from './square-matrix.ts'

/** A share of the largest coefficient under which a variable is said to take no part. */
const negligible = 1e-4

export interface Collinear {
  /** Position of the first variable that those before it determine. */
  readonly variable: number
  /** Positions of the variables that determine it. */
  readonly others: readonly number[]
  /** The matrix is not only singular but has a negative eigenvalue, as pairwise deletion can leave it. */
  readonly indefinite: boolean
}

/**
 * Why a correlation matrix has no inverse: the first variable that is a linear combination of earlier ones, with those
 * that take part in it. Null when the matrix has an inverse. The limits are those of `cholesky`.
 */
export function collinearVariables(correlation: SquareMatrix): Collinear | null {
  const before: number[] = []
  for (let variable = 0; variable < correlation.size; variable++) {
    if (!cholesky(submatrix(correlation, [...before, variable]))) return explain(correlation, variable, before)
    before.push(variable)
  }
  return null
}

function explain(correlation: SquareMatrix, variable: number, before: readonly number[]): Collinear {
  const right = Float64Array.from(before, (i) => at(correlation, i, variable))
  const lower = cholesky(submatrix(correlation, before))
  const coefficients = lower ? solveCholesky(lower, right) : right
  const largest = coefficients.reduce((most, value) => Math.max(most, Math.abs(value)), 0)
  const explained = coefficients.reduce((sum, value, i) => sum + value * (right[i] ?? 0), 0)
  return {
    variable,
    others: before.filter((_, i) => Math.abs(coefficients[i] ?? 0) > negligible * largest),
    indefinite: explained > at(correlation, variable, variable) + 1e-8,
  }
}
