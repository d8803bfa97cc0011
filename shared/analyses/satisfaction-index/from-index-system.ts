import type { IndexNode } from '../../survey/index-system.ts'
import type { IndexTree } from './options.ts'

/**
 * The option `tree` for a project's index system. Items that are not bound to a variable, and dimensions without a bound
 * item, are left out; null when nothing is left.
 */
export function treeOfIndexSystem(node: IndexNode): IndexTree | null {
  const { name, weight, variable } = node
  if (node.children.length === 0) return variable === null ? null : { name, item: variable, weight }
  const children = node.children.flatMap((child) => treeOfIndexSystem(child) ?? [])
  return children.length === 0 ? null : { name, weight, children }
}
