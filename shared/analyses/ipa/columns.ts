import type { SquareMatrix } from '../../statistics/matrix/square-matrix.ts'
import { correlationOf, covarianceOf } from '../../statistics/moments/covariance.ts'
import { pairwiseCovariance } from '../../statistics/moments/pairwise-covariance.ts'
import { effectiveSize } from '../../statistics/weighting/effective-size.ts'
import type { ItemMoments } from '../common/item-moments.ts'

/** One column's own statistics. */
export interface ColumnStatistics {
  readonly n: number
  readonly effectiveN: number
  readonly mean: number
  readonly variance: number
}

export interface JointStatistics {
  readonly n: number
  readonly weight: number
  readonly columns: readonly ColumnStatistics[]
  readonly correlation: SquareMatrix
}

/** Means, variances and correlations from the moments, each on the cases that the rule for missing answers gives it. */
export function jointStatistics(of: ItemMoments): JointStatistics {
  const { size, n, weight, squaredWeight } = of.moments
  const covariance = of.kind === 'listwise' ? covarianceOf(of.moments) : pairwiseCovariance(of.moments)
  const effectiveN = effectiveSize(weight, squaredWeight)
  const columns = Array.from({ length: size }, (_, i): ColumnStatistics => {
    const cell = i * size + i
    const variance = covariance.values[cell] ?? 0
    if (of.kind === 'listwise') return { n, effectiveN, mean: of.moments.means[i] ?? 0, variance }
    const own = of.moments.counts[cell] ?? 0
    return { n: own, effectiveN: n > 0 ? (effectiveN * own) / n : 0, mean: of.moments.means[cell] ?? 0, variance }
  })
  return { n, weight, columns, correlation: correlationOf(covariance) }
}
