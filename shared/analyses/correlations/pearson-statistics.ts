import { mergeMoments } from '../../statistics/moments/merge-moments.ts'
import type { Moments } from '../../statistics/moments/moments.ts'

/**
 * Moments of all variables together where no answer is missing (or listwise deletion took the gaps out), which is much
 * the faster way; of every pair by itself otherwise, because means and variances too go over the pair's own cases.
 */
export type PearsonStatistics =
  | { readonly kind: 'whole'; readonly moments: Moments }
  | { readonly kind: 'pairs'; readonly moments: readonly Moments[] }

/** The places of all pairs of variables: (0, 1), (0, 2), …, (1, 2), … */
export function pairsOf(variables: number): [number, number][] {
  const places = Array.from({ length: variables }, (_, i) => i)
  return places.flatMap((i) => places.slice(i + 1).map((j): [number, number] => [i, j]))
}

/** The moments of each pair, in the order of `pairsOf`. */
export function pairMoments(statistics: PearsonStatistics): readonly Moments[] {
  if (statistics.kind === 'pairs') return statistics.moments
  const { moments: whole } = statistics
  return pairsOf(whole.size).map(([i, j]) => ({
    ...whole,
    size: 2,
    means: Float64Array.of(whole.means[i] ?? 0, whole.means[j] ?? 0),
    products: Float64Array.from([i, j].flatMap((a) => [i, j].map((b) => whole.products[a * whole.size + b] ?? 0))),
  }))
}

export function mergePearson(a: PearsonStatistics, b: PearsonStatistics): PearsonStatistics {
  if (a.kind === 'whole' && b.kind === 'whole') return { kind: 'whole', moments: mergeMoments(a.moments, b.moments) }
  const others = pairMoments(b)
  const moments = pairMoments(a).map((pair, i) => {
    const other = others[i]
    return other ? mergeMoments(pair, other) : pair
  })
  return { kind: 'pairs', moments }
}
