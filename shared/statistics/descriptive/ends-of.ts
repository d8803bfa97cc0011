/**
 * The lowest and the highest of some numbers; of none, Infinity and −Infinity. `Math.min(...values)` overflows the stack at
 * some 100,000 of them.
 *
 * @example endsOf([3, 1, 2]) // [1, 3]
 */
export function endsOf(values: Iterable<number>): [low: number, high: number] {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const value of values) {
    if (value < low) low = value
    if (value > high) high = value
  }
  return [low, high]
}
