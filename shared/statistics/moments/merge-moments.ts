import type { Moments } from './moments.ts'

/**
 * The moments of two disjoint sets of rows taken together.
 *
 * Chan, Golub & LeVeque (1983): products = A + B + dᵢdⱼ·wA·wB/(wA + wB), d = difference of the means. Nothing is squared
 * before the mean is taken off, so precision survives values like 1,000,000,003.
 */
export function mergeMoments(a: Moments, b: Moments): Moments {
  if (a.n === 0) return b
  if (b.n === 0) return a
  const { size } = a
  const weight = a.weight + b.weight
  const share = b.weight / weight
  const difference = b.means.map((mean, i) => mean - (a.means[i] ?? 0))
  const means = a.means.map((mean, i) => mean + (difference[i] ?? 0) * share)
  const products = new Float64Array(size * size)
  for (let i = 0; i < size; i++) {
    const factor = (difference[i] ?? 0) * a.weight * share
    for (let j = 0; j < size; j++) {
      const cell = i * size + j
      products[cell] = (a.products[cell] ?? 0) + (b.products[cell] ?? 0) + factor * (difference[j] ?? 0)
    }
  }
  return { size, n: a.n + b.n, weight, squaredWeight: a.squaredWeight + b.squaredWeight, means, products }
}
