import type { IndexNode } from './index-system.ts'
import type { Variable } from './variable.ts'

/** Question numbers, punctuation and spaces say nothing about what an item asks. */
function essence(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^\s*(?:[qt]\s*)?(?:第)?\d+(?:题)?\s*[.、:)—-]?\s*/u, '')
    .replace(/[\s\p{P}\p{S}]/gu, '')
}

/**
 * Binds leaves that have no variable to the items that mean the same: equal names or labels first, then one contained in
 * the other where only one item fits. A variable is bound once.
 */
export function bindByName(tree: IndexNode, variables: readonly Variable[]): IndexNode {
  const taken = new Set<string>()
  collectBound(tree, taken)
  const items = variables.filter(({ role, name }) => role === 'item' && !taken.has(name))
  const free = new Map(
    items.map((item) => [item.name, [essence(item.label), essence(item.name)].filter((t) => t !== '')]),
  )
  const exact = bindWith(tree, (name) => [...free].find(([, texts]) => texts.includes(name))?.[0] ?? null, free)
  return bindWith(
    exact,
    (name) => {
      const fitting = [...free].filter(([, texts]) => texts.some((text) => text.includes(name) || name.includes(text)))
      return fitting.length === 1 ? (fitting[0]?.[0] ?? null) : null
    },
    free,
  )
}

function collectBound(node: IndexNode, taken: Set<string>): void {
  if (node.variable !== null) taken.add(node.variable)
  for (const child of node.children) collectBound(child, taken)
}

function bindWith(node: IndexNode, match: (name: string) => string | null, free: Map<string, unknown>): IndexNode {
  if (node.children.length > 0) return { ...node, children: node.children.map((child) => bindWith(child, match, free)) }
  const name = essence(node.name)
  if (node.variable !== null || name === '') return node
  const variable = match(name)
  if (variable !== null) free.delete(variable)
  return { ...node, variable }
}
