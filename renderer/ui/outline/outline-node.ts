/** Anything that can be edited as an outline: nodes with an identity, in order, nested. */
export interface OutlineNode<Self> {
  readonly id: string
  readonly children: readonly Self[]
}

/** Several trees side by side; a single tree is a forest of one. */
export type Forest<N> = readonly N[]

/** A node with its place. */
export interface Placed<N> {
  readonly node: N
  readonly parent: N | null
  /** The siblings it stands among, itself included. */
  readonly siblings: Forest<N>
  readonly at: number
  /** 1 for the roots. */
  readonly level: number
}

/** Every node with its place, in reading order. `open` decides whose children are walked. */
export function walk<N extends OutlineNode<N>>(
  forest: Forest<N>,
  open: (node: N) => boolean = () => true,
  parent: N | null = null,
  level = 1,
): readonly Placed<N>[] {
  return forest.flatMap((node, at) => [
    { node, parent, siblings: forest, at, level },
    ...(open(node) ? walk(node.children, open, node, level + 1) : []),
  ])
}

/** A node with its place, wherever it stands; null: there is none of that id. */
export function find<N extends OutlineNode<N>>(forest: Forest<N>, id: string): Placed<N> | null {
  return walk(forest).find(({ node }) => node.id === id) ?? null
}

/** The number of levels. */
export function depth<N extends OutlineNode<N>>(forest: Forest<N>): number {
  return walk(forest).reduce((deepest, { level }) => Math.max(deepest, level), 0)
}
