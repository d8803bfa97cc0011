import type { PlacedNode } from '../satisfaction-index/tree.ts'

/** One weight moved: which, and what the items weigh in the index then. */
export interface Variation {
  readonly position: number
  readonly weightLow: number
  readonly weightHigh: number
  /** Overall weight of every item, by the order of `items`, with the node's weight lowered, and raised. */
  readonly low: Float64Array
  readonly high: Float64Array
  readonly capped: boolean
}

/** A weight this near to all of its parent leaves its siblings nothing to be rescaled. */
const everything = 1 - 1e-12

/**
 * Every weight moved down and up by a share of itself, its siblings rescaled in proportion. Nodes without siblings, or whose
 * siblings weigh nothing, cannot move.
 */
export function varyWeights(
  nodes: readonly PlacedNode[],
  items: readonly string[],
  change: number,
): { variations: Variation[]; fixed: PlacedNode[] } {
  const variations: Variation[] = []
  const fixed: PlacedNode[] = []
  for (const parent of nodes) {
    for (const position of parent.children) {
      const node = nodes[position]
      if (!node) continue
      if (parent.children.length < 2) continue
      if (node.weight >= everything) {
        fixed.push(node)
        continue
      }
      const weightLow = node.weight * (1 - change)
      const weightHigh = Math.min(1, node.weight * (1 + change))
      variations.push({
        position,
        weightLow,
        weightHigh,
        low: itemWeights(nodes, items, { position, parent, weight: weightLow }),
        high: itemWeights(nodes, items, { position, parent, weight: weightHigh }),
        capped: node.weight * (1 + change) > 1 + 1e-12,
      })
    }
  }
  // Depth first like the nodes, not parent by parent.
  return { variations: variations.sort((a, b) => a.position - b.position), fixed }
}

/** What each item weighs in the index; with one node's weight replaced and its siblings rescaled, when told so. */
export function itemWeights(
  nodes: readonly PlacedNode[],
  items: readonly string[],
  changed?: { readonly position: number; readonly parent: PlacedNode; readonly weight: number },
): Float64Array {
  const overall = new Float64Array(nodes.length)
  const sums = new Float64Array(items.length)
  const weightOf = (position: number) => {
    const weight = nodes[position]?.weight ?? 0
    if (!changed?.parent.children.includes(position)) return weight
    if (position === changed.position) return changed.weight
    return (weight * (1 - changed.weight)) / (1 - (nodes[changed.position]?.weight ?? 0))
  }
  overall[0] = 1
  nodes.forEach((node, position) => {
    const own = overall[position] as number
    for (const child of node.children) overall[child] = own * weightOf(child)
    const item = node.item === null ? -1 : items.indexOf(node.item)
    if (item >= 0) sums[item] = (sums[item] as number) + own
  })
  return sums
}
