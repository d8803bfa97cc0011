import type { Path } from './judged-tree.ts'
import { asRecord, asRecords } from './read-value.ts'

/** A node of a fuzzy evaluation as the form holds it. */
export interface GradedNode {
  readonly name: string
  readonly weight: number | null
  readonly children: readonly GradedNode[]
  /** Of a leaf: the item that is asked, or null for typed memberships. */
  readonly item: string | null
  readonly membership: readonly number[]
}

/** Reads the option `tree` of `fuzzyEvaluation`; null where it is no tree. */
export function readGradedTree(value: unknown): GradedNode | null {
  if (typeof value !== 'object' || value === null) return null
  const { name, weight, children, item, membership } = asRecord(value)
  return {
    name: typeof name === 'string' ? name : typeof item === 'string' ? item : '',
    weight: typeof weight === 'number' ? weight : null,
    children: asRecords(children).flatMap((child) => readGradedTree(child) ?? []),
    item: typeof item === 'string' ? item : null,
    membership: Array.isArray(membership) ? membership.map((one) => (typeof one === 'number' ? one : 0)) : [],
  }
}

/** The option for a tree; typed memberships have a number for each grade. */
export function writeGradedTree(node: GradedNode, grades: number): Readonly<Record<string, unknown>> {
  const { name, weight, children, item, membership } = node
  return {
    ...(name === '' ? {} : { name }),
    ...(weight === null ? {} : { weight }),
    ...(children.length > 0
      ? { children: children.map((child) => writeGradedTree(child, grades)) }
      : item !== null
        ? { item }
        : { membership: Array.from({ length: grades }, (_, at) => membership[at] ?? 0) }),
  }
}

/** All nodes from the root down, with their places. */
export function gradedNodes(node: GradedNode, path: Path = []): { readonly node: GradedNode; readonly path: Path }[] {
  return [{ node, path }, ...node.children.flatMap((child, at) => gradedNodes(child, [...path, at]))]
}

/** The tree with one node changed, or taken out (null). The root stays. */
export function withNode(tree: GradedNode, path: Path, change: (node: GradedNode) => GradedNode | null): GradedNode {
  const [first, ...rest] = path
  if (first === undefined) return change(tree) ?? tree
  return {
    ...tree,
    children: tree.children.flatMap((child, at) => {
      if (at !== first) return [child]
      return rest.length === 0 ? (change(child) ?? []) : [withNode(child, rest, change)]
    }),
  }
}

/** A leaf that takes its memberships from nowhere yet. */
export function newLeaf(name: string): GradedNode {
  return { name, weight: null, children: [], item: null, membership: [] }
}
