import type { Moments } from './moments.ts'
import type { PairwiseMoments } from './pairwise-moments.ts'

/**
 * The moments that the data would have if every gap were filled with its column's mean, found without filling any: a
 * filled cell deviates by nothing, so only the rows that answer both columns add to a product. n is the number of rows
 * with at least one answer. Filling shrinks variances; reliability should not be computed this way (domain: scoring only).
 */
export function meanImputedMoments(pairwise: PairwiseMoments): Moments {
  const { size, n, weight, squaredWeight } = pairwise
  const means = Float64Array.from({ length: size }, (_, i) => pairwise.means[i * size + i] ?? 0)
  const products = new Float64Array(size * size)
  for (let i = 0; i < size; i++) {
    for (let j = 0; j < size; j++) {
      const cell = i * size + j
      const shiftI = (pairwise.means[cell] ?? 0) - (means[i] ?? 0)
      const shiftJ = (pairwise.means[j * size + i] ?? 0) - (means[j] ?? 0)
      products[cell] = (pairwise.products[cell] ?? 0) + (pairwise.weights[cell] ?? 0) * shiftI * shiftJ
    }
  }
  return { size, n, weight, squaredWeight, means, products }
}
