import { type Forest, find, type OutlineNode } from './outline-node.ts'

type Node<N> = OutlineNode<N> & { readonly children: readonly N[] }

/** The forest with a node replaced by what `change` makes of it; nothing (an empty list) removes it. */
export function replaceNode<N extends Node<N>>(
  forest: Forest<N>,
  id: string,
  change: (node: N) => readonly N[],
): Forest<N> {
  return forest.flatMap((node) => {
    if (node.id === id) return change(node)
    const children = replaceNode(node.children, id, change)
    const same = children.length === node.children.length && children.every((child, at) => child === node.children[at])
    return same ? [node] : [{ ...node, children }]
  })
}

/** The forest without a node and all below it. */
export function removeNode<N extends Node<N>>(forest: Forest<N>, id: string): Forest<N> {
  return replaceNode(forest, id, () => [])
}

/** The forest with a new node right after another. */
export function insertAfter<N extends Node<N>>(forest: Forest<N>, id: string, fresh: N): Forest<N> {
  return replaceNode(forest, id, (node) => [node, fresh])
}

function insertBefore<N extends Node<N>>(forest: Forest<N>, id: string, fresh: N): Forest<N> {
  return replaceNode(forest, id, (node) => [fresh, node])
}

/** The forest with a new last child. */
export function appendChild<N extends Node<N>>(forest: Forest<N>, id: string, fresh: N): Forest<N> {
  return replaceNode(forest, id, (node) => [{ ...node, children: [...node.children, fresh] }])
}

/** One place up or down among its siblings; null where there is no such place. */
export function moveAmongSiblings<N extends Node<N>>(forest: Forest<N>, id: string, by: -1 | 1): Forest<N> | null {
  const place = find(forest, id)
  const neighbour = place?.siblings[place.at + by]
  if (place === null || neighbour === undefined) return null
  const without = removeNode(forest, id)
  return by === 1 ? insertAfter(without, neighbour.id, place.node) : insertBefore(without, neighbour.id, place.node)
}

/** Below the sibling above; null for a first child. */
export function indent<N extends Node<N>>(forest: Forest<N>, id: string): Forest<N> | null {
  const place = find(forest, id)
  const above = place?.siblings[place.at - 1]
  return place === null || above === undefined ? null : appendChild(removeNode(forest, id), above.id, place.node)
}

/** After its parent; null for a root. */
export function outdent<N extends Node<N>>(forest: Forest<N>, id: string): Forest<N> | null {
  const place = find(forest, id)
  if (place?.parent == null) return null
  return insertAfter(removeNode(forest, id), place.parent.id, place.node)
}

export type DropPlace = 'before' | 'inside' | 'after'

/** Moves a node to another place; null for a place within itself. */
export function moveTo<N extends Node<N>>(
  forest: Forest<N>,
  id: string,
  target: string,
  where: DropPlace,
): Forest<N> | null {
  const place = find(forest, id)
  if (place === null || find([place.node], target) !== null) return null
  const without = removeNode(forest, id)
  const insert = { before: insertBefore, inside: appendChild, after: insertAfter }[where]
  return insert(without, target, place.node)
}
