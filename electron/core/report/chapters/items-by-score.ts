import type { IndexNode } from '#shared/survey/index-system.ts'
import type { ChapterContext } from './chapter.ts'
import { pinnedIndex } from './index-result.ts'

export interface ScoredItem {
  readonly label: string
  readonly dimension: string
  readonly score: number
}

/** The items of the pinned index with their scores, best first; ties by name. */
export function itemsByScore({ input, say }: ChapterContext): ScoredItem[] {
  const index = pinnedIndex(input)
  if (index === null || input.indexTree === null) return []
  const scores = new Map(index.nodes.map((node) => [node.name, node.score]))
  const items = leavesOf(input.indexTree, '').flatMap(({ node, dimension }): ScoredItem[] => {
    const score = scores.get(node.name) ?? (node.variable === null ? undefined : scores.get(node.variable))
    if (score === undefined || score === null) return []
    return [{ label: say.name(node.name), dimension, score }]
  })
  return items.sort((a, b) => b.score - a.score || a.label.localeCompare(b.label, say.language))
}

/** The items below a node, each with the dimension right above it. */
export function leavesOf(node: IndexNode, dimension: string): { node: IndexNode; dimension: string }[] {
  if (node.children.length === 0) return [{ node, dimension }]
  return node.children.flatMap((child) => leavesOf(child, node.name))
}
