import type { SquareMatrix } from '../../statistics/matrix/square-matrix.ts'
import { covarianceOf } from '../../statistics/moments/covariance.ts'
import { meanImputedMoments } from '../../statistics/moments/mean-imputed-moments.ts'
import type { Moments } from '../../statistics/moments/moments.ts'
import { pairwiseCovariance } from '../../statistics/moments/pairwise-covariance.ts'
import type { PairwiseMoments } from '../../statistics/moments/pairwise-moments.ts'
import { effectiveSize } from '../../statistics/weighting/effective-size.ts'
import type { Note } from '../define.ts'
import type { ReliabilityOptions } from './options.ts'
import type { ReliabilityStatistics } from './summarise.ts'

/** Means and covariances of the items under the chosen rule for missing answers. */
export interface ItemCovariances {
  readonly n: number
  readonly weight: number
  /** The sample size that intervals use. */
  readonly effectiveN: number
  readonly means: Float64Array
  readonly covariance: SquareMatrix
  readonly notes: readonly Note[]
}

export function itemCovariances({ of }: ReliabilityStatistics, options: ReliabilityOptions): ItemCovariances {
  if (of.kind === 'listwise') return fromMoments(of.moments, [])
  if (options.missing === 'mean') {
    const filled = imputedCells(of.moments)
    const notes: Note[] = filled > 0 ? [{ code: 'meanImputed', details: { count: filled } }] : []
    return fromMoments(meanImputedMoments(of.moments), notes)
  }
  return fromPairs(of.moments)
}

function fromMoments(moments: Moments, notes: readonly Note[]): ItemCovariances {
  const { n, weight, squaredWeight, means } = moments
  return {
    n,
    weight,
    effectiveN: effectiveSize(weight, squaredWeight),
    means,
    covariance: covarianceOf(moments),
    notes,
  }
}

function fromPairs(moments: PairwiseMoments): ItemCovariances {
  const { size, n, weight, squaredWeight } = moments
  const smallest = moments.counts.reduce((least, count) => Math.min(least, count), n)
  const largest = moments.counts.reduce((most, count) => Math.max(most, count), 0)
  const notes: Note[] = []
  if (smallest < 2) notes.push({ code: 'noCommonCases', details: {} })
  else if (smallest < largest) notes.push({ code: 'pairwiseInterval', details: { smallest, largest } })
  return {
    n,
    weight,
    // Kish's share of all cases, applied to the smallest pair.
    effectiveN: n > 0 ? (effectiveSize(weight, squaredWeight) * smallest) / n : 0,
    means: Float64Array.from({ length: size }, (_, i) => moments.means[i * size + i] ?? 0),
    covariance: pairwiseCovariance(moments),
    notes,
  }
}

function imputedCells({ size, n, counts }: PairwiseMoments): number {
  let filled = 0
  for (let i = 0; i < size; i++) filled += n - (counts[i * size + i] ?? 0)
  return filled
}
