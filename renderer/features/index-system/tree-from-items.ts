import type { IndexNode } from '#shared/survey/index-system.ts'
import type { Variable } from '#shared/survey/variable.ts'
import { variableTitle } from '#shared/survey/variable-title.ts'

/** A first index system: one index with every item below it, to be grouped into dimensions by hand. */
export function treeFromItems(name: string, variables: readonly Variable[], newId: () => string): IndexNode {
  const children = variables
    .filter(({ role }) => role === 'item')
    .map((item) => ({
      id: newId(),
      name: variableTitle(item),
      variable: item.name,
      weight: null,
      children: [],
    }))
  return { id: newId(), name, variable: null, weight: null, children }
}
