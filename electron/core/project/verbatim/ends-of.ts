/** The lowest and the highest of some ids. `Math.min(...ids)` overflows the stack at 100,000 of them. */
export function endsOf(ids: Iterable<number>): [number, number] {
  let [low, high] = [Number.MAX_SAFE_INTEGER, 0]
  for (const id of ids) {
    if (id < low) low = id
    if (id > high) high = id
  }
  return [low, high]
}
