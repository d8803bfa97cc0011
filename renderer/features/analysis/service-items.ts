import type { IndexNode } from '#shared/survey/index-system.ts'
import type { Variable } from '#shared/survey/variable.ts'
import { walk } from '../../ui/outline/outline-node.ts'
import { isOutcome } from '../diagnosis/likely-overall.ts'

/**
 * The items an analysis of the service begins with: those of the index system, as it says what belongs together; without
 * one, all items but the overall impression and the will to recommend.
 */
export function serviceItems(items: readonly Variable[], tree: IndexNode | null): string[] {
  const bound = new Set(tree === null ? [] : walk([tree]).map(({ node }) => node.variable))
  const inTree = items.filter(({ name }) => bound.has(name))
  const parts = inTree.length > 1 ? inTree : items.filter((item) => !isOutcome(item))
  return (parts.length > 1 ? parts : items).map(({ name }) => name)
}
