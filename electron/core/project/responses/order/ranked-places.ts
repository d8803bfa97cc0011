import type { Pieces } from '#shared/work/pieces.ts'
import type { Ranks } from './answer-ranks.ts'

/**
 * The rows in the order of their ranks; rows without an answer last in both directions, equal answers in their old order.
 * Counts instead of comparing.
 *
 * @example rankedPlaces({ rankAt: Int32Array.of(1, -1, 0), count: 2 }, false) // Uint32Array [2, 0, 1]
 */
export function* rankedPlaces({ rankAt, count }: Ranks, descending: boolean): Pieces<Uint32Array> {
  // Place `count` gathers the rows without an answer.
  const bucketOf = (rank: number) => (rank < 0 ? count : descending ? count - 1 - rank : rank)
  const starts = new Uint32Array(count + 2)
  for (let row = 0; row < rankAt.length; row++) {
    const next = bucketOf(rankAt[row] ?? -1) + 1
    starts[next] = (starts[next] ?? 0) + 1
  }
  yield 1 / 3
  for (let bucket = 1; bucket < starts.length; bucket++)
    starts[bucket] = (starts[bucket] ?? 0) + (starts[bucket - 1] ?? 0)
  yield 2 / 3
  const places = new Uint32Array(rankAt.length)
  for (let row = 0; row < rankAt.length; row++) {
    const bucket = bucketOf(rankAt[row] ?? -1)
    const at = starts[bucket] ?? 0
    places[at] = row
    starts[bucket] = at + 1
  }
  return places
}
