import type { Pieces } from '#shared/work/pieces.ts'
import { radixOrder } from './radix-order.ts'

/** Fewer texts are compared with each other. */
const few = 1_000
/** Texts between two yields. */
const chunk = 50_000
/** Characters looked at in one go, at most. */
const furthest = 16

/**
 * The places of texts in the order of their characters (UTF-16 units). As many characters as fit are read as one number of
 * the base of the characters there are, and the numbers are ordered: a million ids of digits fit whole, and take a third of
 * the time that comparing them takes. Texts that are equal so far go on with their next characters.
 *
 * @example characterOrder(['b', 'ab', 'a']) // Uint32Array [2, 1, 0]
 */
export function* characterOrder(texts: readonly string[]): Pieces<Uint32Array> {
  const order = new Uint32Array(texts.length)
  for (let at = 0; at < order.length; at++) order[at] = at
  const open = [{ from: 0, to: order.length, depth: 0 }]
  let settled = 0
  for (let run = open.pop(); run !== undefined; run = open.pop()) {
    const { from, to, depth } = run
    const part = order.subarray(from, to)
    if (part.length <= few) {
      part.sort((a, b) => byCharacter(texts[a] ?? '', texts[b] ?? ''))
      settled += part.length
    } else {
      const { base, ranks, window } = yield* alphabetOf(texts, part, depth, settled / order.length)
      yield settled / order.length
      const keys = new Float64Array(part.length)
      for (let at = 0; at < part.length; at++) {
        const text = texts[part[at] ?? 0] ?? ''
        let key = 0
        for (let unit = depth; unit < depth + window; unit++)
          key = key * base + (unit < text.length ? (ranks[text.charCodeAt(unit)] ?? 0) : 0)
        keys[at] = key
        if (at % chunk === 0) yield settled / order.length
      }
      const inner = yield* shareless(radixOrder(keys), settled / order.length)
      const before = part.slice()
      for (let at = 0; at < part.length; at++) part[at] = before[inner[at] ?? 0] ?? 0
      yield settled / order.length
      let start = 0
      for (let at = 1; at <= part.length; at++) {
        if (at % chunk === 0) yield settled / order.length
        if (at < part.length && keys[inner[at] ?? 0] === keys[inner[start] ?? 0]) continue
        const end = depth + window
        // Texts that end within the window and have the same characters are the same text.
        const isDone = at - start === 1 || (texts[part[start] ?? 0] ?? '').length < end
        if (isDone) settled += at - start
        else open.push({ from: from + start, to: from + at, depth: end })
        start = at
      }
    }
    yield settled / order.length
  }
  return order
}

function byCharacter(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** The characters that come next in some texts, ranked from 1 on (0: the text has ended), and how many of them fit into a number. */
function* alphabetOf(texts: readonly string[], places: Uint32Array, depth: number, share: number) {
  const ranks = new Uint32Array(65_536)
  for (let at = 0; at < places.length; at++) {
    if (at % chunk === 0) yield share
    const text = texts[places[at] ?? 0] ?? ''
    const end = Math.min(text.length, depth + furthest)
    for (let unit = depth; unit < end; unit++) ranks[text.charCodeAt(unit)] = 1
  }
  let count = 0
  for (let unit = 0; unit < ranks.length; unit++) if (ranks[unit] === 1) ranks[unit] = ++count
  const base = count + 1
  const window = Math.max(
    1,
    Math.min(furthest, Math.floor(Math.log(Number.MAX_SAFE_INTEGER) / Math.log(Math.max(2, base)))),
  )
  return { base, ranks, window }
}

/** Work whose own shares say nothing: the share stays where it is. */
function* shareless<Result>(work: Pieces<Result>, share: number): Pieces<Result> {
  for (;;) {
    const step = work.next()
    if (step.done === true) return step.value
    yield share
  }
}
