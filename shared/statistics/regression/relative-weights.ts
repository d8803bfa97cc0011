import { at, type SquareMatrix, squareMatrix, submatrix } from '../matrix/square-matrix.ts'
import { symmetricEigen } from '../matrix/symmetric-eigen.ts'

/**
 * Johnson's relative weights: R² taken apart by way of the orthogonal variables closest to the predictors, λ = R^½ from the
 * eigenvalues of their correlations, weight i = Σ λ²ᵢⱼ·(λ⁻¹r)²ⱼ. Never negative, sums to R²; close to the Shapley values
 * at no cost for many predictors. The correlations must have an inverse. Johnson (2000).
 */
export function relativeWeights(
  correlation: SquareMatrix,
  predictors: readonly number[],
  dependent: number,
): Float64Array {
  const k = predictors.length
  const { values, vectors } = symmetricEigen(submatrix(correlation, predictors))
  const power = (exponent: number) =>
    squareMatrix(k, (i, j) => {
      let sum = 0
      for (let m = 0; m < k; m++) sum += at(vectors, i, m) * (values[m] ?? 0) ** exponent * at(vectors, j, m)
      return sum
    })
  const root = power(0.5)
  const inverseRoot = power(-0.5)
  const onOrthogonal = predictors.map((_, j) =>
    predictors.reduce((sum, position, i) => sum + at(inverseRoot, j, i) * at(correlation, position, dependent), 0),
  )
  return Float64Array.from(predictors, (_, i) =>
    onOrthogonal.reduce((sum, beta, j) => sum + at(root, i, j) ** 2 * beta ** 2, 0),
  )
}
