import { emptyPairwiseMoments, type PairwiseMoments } from './pairwise-moments.ts'

/** The pairwise moments of two disjoint sets of rows taken together (Chan, Golub & LeVeque 1983, pair by pair). */
export function mergePairwiseMoments(a: PairwiseMoments, b: PairwiseMoments): PairwiseMoments {
  const { size } = a
  const merged = emptyPairwiseMoments(size)
  const difference = (cell: number) => (b.means[cell] ?? 0) - (a.means[cell] ?? 0)
  for (let i = 0; i < size; i++) {
    for (let j = 0; j < size; j++) {
      const cell = i * size + j
      const weightA = a.weights[cell] ?? 0
      const weightB = b.weights[cell] ?? 0
      const weight = weightA + weightB
      const share = weight > 0 ? weightB / weight : 0
      merged.counts[cell] = (a.counts[cell] ?? 0) + (b.counts[cell] ?? 0)
      merged.weights[cell] = weight
      merged.means[cell] = weightA === 0 ? (b.means[cell] ?? 0) : (a.means[cell] ?? 0) + difference(cell) * share
      merged.products[cell] =
        (a.products[cell] ?? 0) +
        (b.products[cell] ?? 0) +
        (weightA === 0 ? 0 : difference(cell) * difference(j * size + i) * weightA * share)
    }
  }
  return { ...merged, n: a.n + b.n, weight: a.weight + b.weight, squaredWeight: a.squaredWeight + b.squaredWeight }
}
