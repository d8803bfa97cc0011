import { cholesky, solveCholesky } from '../matrix/cholesky.ts'
import { at, type SquareMatrix, submatrix } from '../matrix/square-matrix.ts'

/**
 * The standardised coefficients (beta) of the regression of one variable on others, from the correlation matrix of all:
 * the solution of R·beta = r. Null when the predictors' correlations have no inverse.
 *
 * @param predictors positions of the predictors
 * @param dependent position of the dependent variable
 */
export function standardizedCoefficients(
  correlation: SquareMatrix,
  predictors: readonly number[],
  dependent: number,
): Float64Array | null {
  const lower = cholesky(submatrix(correlation, predictors))
  return (
    lower &&
    solveCholesky(
      lower,
      Float64Array.from(predictors, (i) => at(correlation, i, dependent)),
    )
  )
}
