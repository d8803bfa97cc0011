import { refuse } from '../../errors/refusal.ts'
import { at, type SquareMatrix } from '../../statistics/matrix/square-matrix.ts'
import { dependentColumn } from '../../statistics/regression/dependent-column.ts'
import type { ItemCovariances } from '../common/item-covariances.ts'
import type { KeyDriversOptions } from './options.ts'

/** Refuses variables that do not vary in the cases used; what rounding leaves of a constant such as 0.1 counts as none. */
export function checkDrivers(
  { covariance, means }: ItemCovariances,
  { predictors, dependent }: KeyDriversOptions,
): void {
  const constant = (i: number) => !(at(covariance, i, i) > ((means[i] ?? 0) * 1e-12) ** 2)
  if (constant(predictors.length)) refuse('constantDependent', { variable: dependent })
  const found = predictors.findIndex((_, i) => constant(i))
  if (found >= 0) refuse('constantPredictor', { variable: predictors[found] ?? '' })
}

/** Names the predictor whose correlations leave no single solution, and what it follows from. */
export function refuseOverlap(correlation: SquareMatrix, { predictors, missing }: KeyDriversOptions): never {
  const found = dependentColumn(correlation)
  const variable = predictors[found?.column ?? 0] ?? ''
  if (missing === 'pairwise') refuse('pairsContradict', { variable })
  const others = (found?.of ?? []).map((i) => predictors[i] ?? '')
  refuse('predictorsOverlap', { variable, others: others.join(', ') })
}
