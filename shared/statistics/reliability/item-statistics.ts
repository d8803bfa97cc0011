import { at, diagonal, type SquareMatrix, submatrix, sumOf } from '../matrix/square-matrix.ts'
import { cronbachAlpha } from './cronbach-alpha.ts'

/** How one item stands to the sum of the others. Undefined values are NaN. */
export interface ItemStatistics {
  /** Correlation with the sum of the other items (CITC). */
  readonly correctedItemTotal: number
  /** Alpha of the scale without the item, on the same rows. */
  readonly alphaIfDeleted: number
  /** Variance of the sum of the other items. */
  readonly scaleVarianceIfDeleted: number
}

/**
 * Corrected item-total correlation, alpha and scale variance if the item is deleted, for every item, from the covariance
 * matrix (SPSS RELIABILITY, item-total statistics).
 */
export function itemStatistics(covariance: SquareMatrix): ItemStatistics[] {
  const total = sumOf(covariance)
  const variances = diagonal(covariance)
  const indices = Array.from({ length: covariance.size }, (_, i) => i)
  return indices.map((item) => {
    const variance = variances[item] ?? 0
    const others = indices.filter((i) => i !== item)
    const withOthers = others.reduce((sum, i) => sum + at(covariance, item, i), 0)
    const rest = total - 2 * withOthers - variance
    const product = variance * rest
    return {
      correctedItemTotal: product > 1e-12 * variance * total ? withOthers / Math.sqrt(product) : Number.NaN,
      alphaIfDeleted: others.length < 2 ? Number.NaN : cronbachAlpha(submatrix(covariance, others)),
      scaleVarianceIfDeleted: rest,
    }
  })
}
