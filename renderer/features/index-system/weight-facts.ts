import type { IndexNode } from '#shared/survey/index-system.ts'
import type { WeightSet } from '#shared/survey/weight-set.ts'

/** Weights that differ by no more than this are the same, and such a sum is 1: sets are printed with three decimals. */
const rounding = 0.0015

/** What is to be said of the weights of a node's children. */
export interface WeightFacts {
  /** null: none of them has a weight. */
  readonly sum: number | null
  readonly sumsToOne: boolean
  /** The kept set they come from, the newest that fits; null: none does. */
  readonly source: WeightSet | null
}

/** The sum of the weights below each node and where they come from, by the node's id. */
export function weightFacts(root: IndexNode, sets: readonly WeightSet[]): ReadonlyMap<string, WeightFacts> {
  const facts = new Map<string, WeightFacts>()
  const visit = (node: IndexNode): void => {
    const weights = node.children.flatMap(({ weight }) => (weight === null ? [] : [weight]))
    const sum = weights.length === 0 ? null : weights.reduce((total, weight) => total + weight, 0)
    const source = sum === null ? null : (sets.findLast((set) => isFrom(node, set)) ?? null)
    facts.set(node.id, { sum, sumsToOne: sum !== null && Math.abs(sum - 1) <= rounding, source })
    for (const child of node.children) visit(child)
  }
  visit(root)
  return facts
}

/** Whether every child has the weight the set gives it. */
function isFrom({ id, children }: IndexNode, { nodeId, weights }: WeightSet): boolean {
  if (nodeId !== id || weights.length === 0) return false
  return weights.every(({ name, weight }) => {
    const child = children.find((one) => one.name === name)
    return child !== undefined && child.weight !== null && Math.abs(child.weight - weight) <= 1e-9
  })
}
