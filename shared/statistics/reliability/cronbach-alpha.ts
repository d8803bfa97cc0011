import { diagonal, type SquareMatrix, sumOf } from '../matrix/square-matrix.ts'

/**
 * Cronbach's coefficient alpha of a sum score from the covariance matrix of its items: k/(k − 1)·(1 − Σ item variances /
 * variance of the sum). From a correlation matrix it gives the standardized alpha, k·r̄/(1 + (k − 1)·r̄).
 *
 * A high alpha does not prove one dimension; where loadings differ much, prefer omega. Below 0 when items oppose each
 * other. NaN with fewer than two items or a sum without variance.
 *
 * Cronbach (1951), Psychometrika 16, 297-334.
 *
 * @example cronbachAlpha({ size: 2, values: Float64Array.of(1, 0.5, 0.5, 1) }) // 0.667
 */
export function cronbachAlpha(covariance: SquareMatrix): number {
  const { size } = covariance
  const total = sumOf(covariance)
  const ofItems = diagonal(covariance).reduce((sum, variance) => sum + variance, 0)
  if (size < 2 || !hasVariance(total, ofItems)) return Number.NaN
  return (size / (size - 1)) * (1 - ofItems / total)
}

/** Whether a sum's variance is more than what rounding leaves when items cancel (x and 6 − x). */
export function hasVariance(total: number, ofItems: number): boolean {
  return total > 1e-12 * ofItems
}
