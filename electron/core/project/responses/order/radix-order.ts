import type { Pieces } from '#shared/work/pieces.ts'

const digits = 65_536
/** Which half of a double's bytes, as two 32-bit words, holds its sign. */
const highWord = new Uint32Array(Float64Array.of(1).buffer)[1] === 0 ? 0 : 1

/**
 * The places of numbers (no NaN) in ascending order, equal ones in their old order. Distributes by 16 bits at a time, from
 * the lowest, instead of comparing: a million different numbers take a tenth of a second, marks from 1 to 5 less, since
 * digits that are all alike are passed over.
 *
 * @example radixOrder(Float64Array.of(3, -1, 2)) // Uint32Array [1, 2, 0]
 */
export function* radixOrder(numbers: Float64Array): Pieces<Uint32Array> {
  const words = sortableWords(numbers)
  yield 0.1
  const counts = Array.from({ length: 4 }, () => new Uint32Array(digits))
  for (const [digit, count] of counts.entries()) {
    const { word, shift } = partOfDigit(digit)
    for (let at = word; at < words.length; at += 2) {
      const value = ((words[at] ?? 0) >>> shift) & 0xffff
      count[value] = (count[value] ?? 0) + 1
    }
    yield 0.1 + 0.05 * digit
  }
  let order = new Uint32Array(numbers.length)
  for (let at = 0; at < order.length; at++) order[at] = at
  for (const [digit, count] of counts.entries()) {
    if (count.includes(numbers.length)) continue
    order = distributed(order, words, digit, count)
    yield 0.3 + 0.175 * (digit + 1)
  }
  return order
}

/** The bits of the numbers, lower word first, so turned that they are ordered as whole numbers without a sign are. */
function sortableWords(numbers: Float64Array): Uint32Array {
  const plain = new Float64Array(numbers.length)
  // −0 and 0 are equal; the sum has no minus.
  for (let at = 0; at < plain.length; at++) plain[at] = (numbers[at] ?? 0) + 0
  const bits = new Uint32Array(plain.buffer)
  const words = new Uint32Array(bits.length)
  for (let at = 0; at < bits.length; at += 2) {
    const low = bits[at + 1 - highWord] ?? 0
    const high = bits[at + highWord] ?? 0
    const isNegative = high >>> 31 === 1
    words[at] = isNegative ? ~low : low
    words[at + 1] = isNegative ? ~high : high | 0x80000000
  }
  return words
}

function partOfDigit(digit: number): { readonly word: number; readonly shift: number } {
  return { word: digit >> 1, shift: (digit & 1) * 16 }
}

/** The places by one digit, otherwise in the order they stand in. */
function distributed(
  order: Uint32Array,
  words: Uint32Array,
  digit: number,
  count: Uint32Array,
): Uint32Array<ArrayBuffer> {
  const { word, shift } = partOfDigit(digit)
  const starts = new Uint32Array(digits)
  for (let value = 1; value < digits; value++) starts[value] = (starts[value - 1] ?? 0) + (count[value - 1] ?? 0)
  const next = new Uint32Array(order.length)
  for (let at = 0; at < order.length; at++) {
    const place = order[at] ?? 0
    const value = ((words[place * 2 + word] ?? 0) >>> shift) & 0xffff
    const to = starts[value] ?? 0
    next[to] = place
    starts[value] = to + 1
  }
  return next
}
