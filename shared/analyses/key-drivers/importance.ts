import type { SquareMatrix } from '../../statistics/matrix/square-matrix.ts'
import { relativeWeights } from '../../statistics/regression/relative-weights.ts'
import { shapleyRSquared } from '../../statistics/regression/shapley-r-squared.ts'
import type { KeyDriversOptions } from './options.ts'
import type { DriverImportance } from './result.ts'

export function driverImportance(
  correlation: SquareMatrix,
  { method, predictors }: KeyDriversOptions,
  coefficients: readonly { readonly beta: number }[],
): DriverImportance[] {
  const positions = predictors.map((_, i) => i)
  const values = {
    shapley: () => shapleyRSquared(correlation, positions, predictors.length),
    relativeWeights: () => relativeWeights(correlation, positions, predictors.length),
    regression: () => Float64Array.from(coefficients, ({ beta }) => Math.abs(beta)),
  }[method]()
  const total = values.reduce((sum, value) => sum + value, 0)
  return predictors.map((name, i) => {
    const value = values[i] ?? 0
    return { name, value, share: total > 0 ? value / total : null }
  })
}
