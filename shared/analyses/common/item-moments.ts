import { mergeMoments } from '../../statistics/moments/merge-moments.ts'
import { mergePairwiseMoments } from '../../statistics/moments/merge-pairwise-moments.ts'
import type { Moments } from '../../statistics/moments/moments.ts'
import { momentsOf } from '../../statistics/moments/moments-of.ts'
import type { PairwiseMoments } from '../../statistics/moments/pairwise-moments.ts'
import { pairwiseMomentsOf } from '../../statistics/moments/pairwise-moments-of.ts'

/** The moments of several items under one of the two ways of deletion. */
export type ItemMoments =
  | { readonly kind: 'listwise'; readonly moments: Moments }
  | { readonly kind: 'pairwise'; readonly moments: PairwiseMoments }

export function itemMomentsOf(
  columns: readonly Float64Array[],
  weights: Float64Array | null,
  kind: ItemMoments['kind'],
): ItemMoments {
  return kind === 'listwise'
    ? { kind, moments: momentsOf(columns, weights) }
    : { kind, moments: pairwiseMomentsOf(columns, weights) }
}

export function mergeItemMoments(a: ItemMoments, b: ItemMoments): ItemMoments {
  if (a.kind === 'listwise' && b.kind === 'listwise') {
    return { kind: 'listwise', moments: mergeMoments(a.moments, b.moments) }
  }
  if (a.kind === 'pairwise' && b.kind === 'pairwise') {
    return { kind: 'pairwise', moments: mergePairwiseMoments(a.moments, b.moments) }
  }
  throw new Error('Listwise and pairwise moments do not merge.')
}
