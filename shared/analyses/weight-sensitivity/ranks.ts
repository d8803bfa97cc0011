/** Scores that differ by no more than rounding are equal. */
const rounding = 1e-12

/**
 * Ranks from the highest score down, equal scores sharing the better rank: 1, 2, 2, 4.
 *
 * @example ranksOf(Float64Array.of(70, 90, 70)) // Int32Array [2, 1, 2]
 */
export function ranksOf(scores: Float64Array): Int32Array {
  const order = Array.from(scores, (_, i) => i).sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0))
  const ranks = new Int32Array(scores.length)
  order.forEach((unit, place) => {
    const before = order[place - 1]
    const score = scores[unit] ?? 0
    const tied = before !== undefined && (scores[before] ?? 0) - score <= rounding * Math.max(1, Math.abs(score))
    ranks[unit] = tied ? (ranks[before] ?? 1) : place + 1
  })
  return ranks
}
