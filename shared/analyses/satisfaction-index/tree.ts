import { refuse } from '../../errors/refusal.ts'
import type { Note } from '../define.ts'
import type { IndexTree } from './options.ts'

/** A node of the index with its place and its weights settled. */
export interface PlacedNode {
  readonly name: string
  readonly item: string | null
  readonly level: number
  readonly parent: string
  readonly weight: number
  readonly overallWeight: number
  /** Positions of the children in the list. */
  readonly children: readonly number[]
}

const rounding = 1e-6

/**
 * The tree as a list, depth first, root first, with weights that add up to 1 under every parent; refuses a node with
 * nothing below it and weights that cannot be completed.
 */
export function placeNodes(tree: IndexTree): { nodes: PlacedNode[]; notes: Note[] } {
  const nodes: PlacedNode[] = []
  const notes: Note[] = []

  function place(node: IndexTree, level: number, parent: string, weight: number, overallWeight: number): number {
    const position = nodes.length
    const name = nameOf(node)
    const below = node.children ?? []
    if (node.item === undefined && below.length === 0) refuse('emptyNode', { node: name })
    if (node.item !== undefined && below.length > 0) refuse('nodeItemAndChildren', { node: name, item: node.item })
    const children: number[] = []
    nodes.push({ name, item: node.item ?? null, level, parent, weight, overallWeight, children })
    if (node.item === undefined) {
      const weights = weightsUnder(node, notes)
      below.forEach((child, i) => {
        const own = weights[i] ?? 0
        children.push(place(child, level + 1, name, own, overallWeight * own))
      })
    }
    return position
  }

  place(tree, 0, '', 1, 1)
  return { nodes, notes }
}

function nameOf(node: IndexTree): string {
  return node.name ?? node.item ?? ''
}

/** The items below a node, in order, each as often as it stands there. */
export function itemsBelow(tree: IndexTree): string[] {
  return tree.item !== undefined ? [tree.item] : (tree.children ?? []).flatMap(itemsBelow)
}

function weightsUnder(parent: IndexTree, notes: Note[]): number[] {
  const node = nameOf(parent)
  const given = (parent.children ?? []).map((child) => child.weight ?? null)
  const open = given.filter((weight) => weight === null).length
  const sum = given.reduce<number>((total, weight) => total + (weight ?? 0), 0)
  if (open === given.length) {
    if (open > 1) notes.push({ code: 'equalWeights', details: { node } })
    return given.map(() => 1 / open)
  }
  if (open > 0) {
    if (!(sum < 1)) refuse('nodeWeightMissing', { node, sum: Number(sum.toPrecision(6)) })
    return given.map((weight) => weight ?? (1 - sum) / open)
  }
  if (!(sum > 0)) refuse('nodeWeightsZero', { node })
  if (Math.abs(sum - 1) > rounding) notes.push({ code: 'weightsRenormalised', details: { node, sum } })
  return given.map((weight) => (weight ?? 0) / sum)
}
