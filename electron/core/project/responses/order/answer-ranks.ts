import { type Pieces, partOf } from '#shared/work/pieces.ts'
import { characterOrder } from './character-order.ts'
import { collatedOrder } from './collated-order.ts'
import { radixOrder } from './radix-order.ts'

/** Where the answer of each row stands among the different answers. */
export interface Ranks {
  /** −1: no answer. */
  readonly rankAt: Int32Array
  readonly count: number
}

/** Rows between two yields. */
const chunk = 50_000

/** @param values NaN: no answer */
export function* numberRanks(values: Float64Array): Pieces<Ranks> {
  // Plain loops: iterators over a million numbers take as long as ordering them.
  const rows = new Uint32Array(values.length)
  const given = new Float64Array(values.length)
  let count = 0
  for (let row = 0; row < values.length; row++) {
    const value = values[row] ?? Number.NaN
    if (Number.isNaN(value)) continue
    rows[count] = row
    given[count++] = value
  }
  yield 0.05
  const order = yield* partOf(radixOrder(given.subarray(0, count)), 0.05, 0.95)
  return yield* ranked(order, rows, values.length, (a, b) => given[a] === given[b])
}

/** @param rows which row each of the ordered answers is of */
function* ranked(
  order: Uint32Array,
  rows: Uint32Array,
  rowCount: number,
  isSame: (a: number, b: number) => boolean,
): Pieces<Ranks> {
  const rankAt = new Int32Array(rowCount).fill(-1)
  let rank = -1
  for (let at = 0; at < order.length; at++) {
    const place = order[at] ?? 0
    if (at === 0 || !isSame(place, order[at - 1] ?? 0)) rank++
    rankAt[rows[place] ?? 0] = rank
    if (at % chunk === 0) yield 0.95 + 0.05 * (at / order.length)
  }
  return { rankAt, count: rank + 1 }
}

/** So many different texts are ordered as a dictionary does; more are ids or comments, ordered by their characters. */
const mostCollated = 20_000

/** @param texts null: no answer */
export function* textRanks(texts: readonly (string | null)[]): Pieces<Ranks> {
  const codeOf = new Map<string, number>()
  const rankAt = new Int32Array(texts.length).fill(-1)
  for (let row = 0; row < texts.length && codeOf.size <= mostCollated; row++) {
    const text = texts[row] ?? null
    if (text === null) continue
    const code = codeOf.get(text) ?? codeOf.size
    codeOf.set(text, code)
    rankAt[row] = code
    if (row % chunk === 0) yield (row / texts.length) * 0.2
  }
  if (codeOf.size > mostCollated) return yield* partOf(manyTexts(texts), 0.2, 1)
  const order = yield* partOf(collatedOrder([...codeOf.keys()]), 0.2, 1)
  const rankOf = new Int32Array(order.length)
  for (const [rank, code] of order.entries()) rankOf[code] = rank
  for (let row = 0; row < rankAt.length; row++) rankAt[row] = rankOf[rankAt[row] ?? -1] ?? -1
  return { rankAt, count: order.length }
}

function* manyTexts(texts: readonly (string | null)[]): Pieces<Ranks> {
  const rows = new Uint32Array(texts.length)
  const given: string[] = []
  for (let row = 0; row < texts.length; row++) {
    const text = texts[row] ?? null
    if (text === null) continue
    rows[given.length] = row
    given.push(text)
    if (row % chunk === 0) yield 0.05 * (row / texts.length)
  }
  const order = yield* partOf(characterOrder(given), 0.05, 0.95)
  return yield* ranked(order, rows, texts.length, (a, b) => given[a] === given[b])
}
