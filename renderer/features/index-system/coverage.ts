import type { IndexNode } from '#shared/survey/index-system.ts'
import type { Variable } from '#shared/survey/variable.ts'
import { variableTitle } from '#shared/survey/variable-title.ts'
import { walk } from '../../ui/outline/outline-node.ts'
import { isOutcome } from '../diagnosis/likely-overall.ts'

/** What is wrong with the tree, or missing in it. `node` is null for a variable that no node has. */
export interface CoverageWarning {
  readonly code:
    | 'itemNowhere'
    | 'singleItem'
    | 'notBound'
    | 'unknownVariable'
    | 'boundTwice'
    | 'noScale'
    | 'noDirection'
    | 'weightsIncomplete'
  readonly node: IndexNode | null
  /** Variable name, or the node's own name. */
  readonly name: string
}

/**
 * Checks that every item is counted once (outcomes such as the overall impression aside), and every leaf can be scored.
 * Before there are data nothing can be bound: that is no fault of the tree.
 */
export function coverageWarnings(tree: IndexNode, variables: readonly Variable[]): readonly CoverageWarning[] {
  const placed = walk([tree])
  const known = new Map(variables.map((variable) => [variable.name, variable]))
  const bound = new Map<string, number>()
  for (const { node } of placed) {
    if (node.variable !== null) bound.set(node.variable, (bound.get(node.variable) ?? 0) + 1)
  }
  const ofNodes = placed.flatMap(({ node, level }) => [
    ...(node.children.length > 0 ? dimensionWarnings(node, level) : leafWarnings(node, known)),
    ...(node.variable !== null && (bound.get(node.variable) ?? 0) > 1 ? [warn('boundTwice', node)] : []),
  ])
  const nowhere = variables
    .filter((variable) => variable.role === 'item' && !bound.has(variable.name) && !isOutcome(variable))
    .map((variable): CoverageWarning => ({ code: 'itemNowhere', node: null, name: variableTitle(variable) }))
  return [...ofNodes, ...nowhere]
}

function warn(code: CoverageWarning['code'], node: IndexNode): CoverageWarning {
  return { code, node, name: node.name }
}

function dimensionWarnings(node: IndexNode, level: number): readonly CoverageWarning[] {
  const weighted = node.children.filter(({ weight }) => weight !== null).length
  return [
    ...(level > 1 && node.children.length === 1 ? [warn('singleItem', node)] : []),
    ...(weighted > 0 && weighted < node.children.length ? [warn('weightsIncomplete', node)] : []),
  ]
}

function leafWarnings(node: IndexNode, known: ReadonlyMap<string, Variable>): readonly CoverageWarning[] {
  if (known.size === 0) return []
  if (node.variable === null) return [warn('notBound', node)]
  const variable = known.get(node.variable)
  if (variable === undefined) return [warn('unknownVariable', node)]
  if (variable.scale === null) return [warn('noScale', node)]
  return variable.direction === null ? [warn('noDirection', node)] : []
}
