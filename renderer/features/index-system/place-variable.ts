import type { IndexNode } from '#shared/survey/index-system.ts'
import type { Variable } from '#shared/survey/variable.ts'
import { variableTitle } from '#shared/survey/variable-title.ts'
import { appendChild, replaceNode } from '../../ui/outline/edit-outline.ts'

/** What a dragged variable is called among the things that can be dropped. */
export const variableDragType = 'application/x-csat-variable'

/**
 * The tree with a variable put on an indicator: an item without a variable is bound to it; a dimension, and the index, get an
 * item of that name. null: the item has another variable already.
 */
export function placeVariable(
  tree: IndexNode,
  node: IndexNode,
  variable: Pick<Variable, 'name' | 'label'>,
  newId: () => string,
): IndexNode | null {
  const isRoot = node.id === tree.id
  if (node.children.length === 0 && !isRoot) {
    if (node.variable !== null) return null
    return replaceNode([tree], node.id, (old) => [{ ...old, variable: variable.name }])[0] ?? null
  }
  const item = { id: newId(), name: variableTitle(variable), variable: variable.name, weight: null, children: [] }
  return appendChild([tree], node.id, item)[0] ?? null
}
