import type { SquareMatrix } from '../../statistics/matrix/square-matrix.ts'
import { covarianceOf } from '../../statistics/moments/covariance.ts'
import { meanImputedMoments } from '../../statistics/moments/mean-imputed-moments.ts'
import type { Moments } from '../../statistics/moments/moments.ts'
import { pairwiseCovariance } from '../../statistics/moments/pairwise-covariance.ts'
import type { PairwiseMoments } from '../../statistics/moments/pairwise-moments.ts'
import { effectiveSize } from '../../statistics/weighting/effective-size.ts'
import type { ItemMoments } from './item-moments.ts'

export type MissingRule = 'listwise' | 'pairwise' | 'mean'

/** Means and covariances of several items under a rule for missing answers. */
export interface ItemCovariances {
  readonly n: number
  readonly weight: number
  /** The sample size that intervals and tests use: Kish's, for the smallest pair. */
  readonly effectiveN: number
  readonly means: Float64Array
  readonly covariance: SquareMatrix
  /** Missing answers that were replaced by item means. */
  readonly imputed: number
  /** Cases behind the smallest and the largest pair; null unless by pairwise deletion. */
  readonly pairs: { readonly smallest: number; readonly largest: number } | null
}

export function itemCovariances(of: ItemMoments, missing: MissingRule): ItemCovariances {
  if (of.kind === 'listwise') return fromMoments(of.moments, 0)
  if (missing === 'mean') return fromMoments(meanImputedMoments(of.moments), imputedCells(of.moments))
  return fromPairs(of.moments)
}

function fromMoments(moments: Moments, imputed: number): ItemCovariances {
  const { n, weight, squaredWeight, means } = moments
  const effectiveN = effectiveSize(weight, squaredWeight)
  return { n, weight, effectiveN, means, covariance: covarianceOf(moments), imputed, pairs: null }
}

function fromPairs(moments: PairwiseMoments): ItemCovariances {
  const { size, n, weight, squaredWeight } = moments
  const smallest = moments.counts.reduce((least, count) => Math.min(least, count), n)
  const largest = moments.counts.reduce((most, count) => Math.max(most, count), 0)
  return {
    n,
    weight,
    // Kish's share of all cases, applied to the smallest pair.
    effectiveN: n > 0 ? (effectiveSize(weight, squaredWeight) * smallest) / n : 0,
    means: Float64Array.from({ length: size }, (_, i) => moments.means[i * size + i] ?? 0),
    covariance: pairwiseCovariance(moments),
    imputed: 0,
    pairs: { smallest, largest },
  }
}

function imputedCells({ size, n, counts }: PairwiseMoments): number {
  let filled = 0
  for (let i = 0; i < size; i++) filled += n - (counts[i * size + i] ?? 0)
  return filled
}
