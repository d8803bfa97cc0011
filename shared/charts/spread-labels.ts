/**
 * How far to move labels that would touch, in pixels: they keep their order and stand at least `gap` apart, pushed away
 * from each other as little as that takes.
 *
 * @param places where each wants to stand
 * @example spreadLabels([10, 12], 6) // [-2, 2]
 */
export function spreadLabels(places: readonly number[], gap: number): number[] {
  const order = places.map((_, index) => index).sort((a, b) => (places[a] ?? 0) - (places[b] ?? 0))
  // Labels that touch form a block; a block stands about the mean of its wishes and swallows the one before it if need be.
  const blocks: { members: number[]; wish: number }[] = []
  for (const [rank, index] of order.entries()) {
    let block = { members: [index], wish: (places[index] ?? 0) - rank * gap }
    for (let before = blocks.at(-1); before !== undefined && before.wish > block.wish; before = blocks.at(-1)) {
      blocks.pop()
      const [a, b] = [before.members.length, block.members.length]
      block = {
        members: [...before.members, ...block.members],
        wish: (before.wish * a + block.wish * b) / (a + b),
      }
    }
    blocks.push(block)
  }
  const shifts = places.map(() => 0)
  let rank = 0
  for (const { members, wish } of blocks)
    for (const index of members) shifts[index] = wish + rank++ * gap - (places[index] ?? 0)
  return shifts
}
