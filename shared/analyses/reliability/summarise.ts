import { mergeMoments } from '../../statistics/moments/merge-moments.ts'
import { mergePairwiseMoments } from '../../statistics/moments/merge-pairwise-moments.ts'
import type { Moments } from '../../statistics/moments/moments.ts'
import { momentsOf } from '../../statistics/moments/moments-of.ts'
import type { PairwiseMoments } from '../../statistics/moments/pairwise-moments.ts'
import { pairwiseMomentsOf } from '../../statistics/moments/pairwise-moments-of.ts'
import { readItem } from '../common/read-item.ts'
import type { Sample } from '../common/sample.ts'
import type { ReliabilityOptions } from './options.ts'

export type ReliabilityMoments =
  | { readonly kind: 'listwise'; readonly moments: Moments }
  | { readonly kind: 'pairwise'; readonly moments: PairwiseMoments }

export interface ReliabilityStatistics {
  readonly of: ReliabilityMoments
  /** Every answer is 0 or 1. */
  readonly dichotomous: boolean
  /** Items that were not reversed though the codebook gives them another direction than most. */
  readonly against: readonly string[]
}

export function summariseReliability(sample: Sample, options: ReliabilityOptions): ReliabilityStatistics {
  const items = options.items.map((name) => readItem(sample, name, options))
  const columns = items.map((item) => item.values)
  const low = items.filter((item) => !item.reversed && item.direction === 'low').map((item) => item.name)
  return {
    of:
      options.missing === 'listwise'
        ? { kind: 'listwise', moments: momentsOf(columns, sample.weights) }
        : { kind: 'pairwise', moments: pairwiseMomentsOf(columns, sample.weights) },
    dichotomous: columns.every(isDichotomous),
    against: low.length < items.length ? low : [],
  }
}

function isDichotomous(values: Float64Array): boolean {
  return values.every((value) => value === 0 || value === 1 || Number.isNaN(value))
}

export function mergeReliability(a: ReliabilityStatistics, b: ReliabilityStatistics): ReliabilityStatistics {
  return { ...a, of: mergeOf(a.of, b.of), dichotomous: a.dichotomous && b.dichotomous }
}

function mergeOf(a: ReliabilityMoments, b: ReliabilityMoments): ReliabilityMoments {
  if (a.kind === 'listwise' && b.kind === 'listwise') {
    return { kind: 'listwise', moments: mergeMoments(a.moments, b.moments) }
  }
  if (a.kind === 'pairwise' && b.kind === 'pairwise') {
    return { kind: 'pairwise', moments: mergePairwiseMoments(a.moments, b.moments) }
  }
  throw new Error('Listwise and pairwise moments do not merge.')
}
