import type { Pieces } from '#shared/work/pieces.ts'

/** Dictionary order of Chinese, and 第10期 after 第9期. */
const collator = new Intl.Collator('zh-CN', { numeric: true })
/** Texts ordered at once, and merged between two yields: some milliseconds. */
const run = 1_024

/**
 * The places of texts as a Chinese dictionary orders them (pinyin), numbers in them by size; by merging, since a comparison
 * takes about a microsecond.
 *
 * @example collatedOrder(['第10期', '第9期']) // Uint32Array [1, 0]
 */
export function* collatedOrder(texts: readonly string[]): Pieces<Uint32Array> {
  const compare = (a: number, b: number) => collator.compare(texts[a] ?? '', texts[b] ?? '')
  let order = Uint32Array.from(texts.keys())
  const rounds = 1 + Math.ceil(Math.log2(Math.max(1, order.length / run)))
  for (let from = 0; from < order.length; from += run) {
    order.subarray(from, from + run).sort(compare)
    yield from / order.length / rounds
  }
  for (let width = run, round = 1; width < order.length; width *= 2, round++) {
    const merged = new Uint32Array(order.length)
    for (let from = 0; from < order.length; from += 2 * width) {
      const middle = Math.min(order.length, from + width)
      const end = Math.min(order.length, from + 2 * width)
      let [left, right] = [from, middle]
      for (let to = from; to < end; to++) {
        const takesLeft = right >= end || (left < middle && compare(order[left] ?? 0, order[right] ?? 0) <= 0)
        merged[to] = order[takesLeft ? left++ : right++] ?? 0
        if (to % run === 0) yield (round + to / order.length) / rounds
      }
    }
    order = merged
  }
  return order
}
