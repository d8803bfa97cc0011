import { refuse } from '../../errors/refusal.ts'
import { compose, type FuzzyOperator } from '../../statistics/fuzzy/compose.ts'
import type { Grade } from './options.ts'
import type { EvaluationNode } from './read-tree.ts'
import type { Evaluation } from './result.ts'

/** A node of which every leaf has memberships. */
export interface FilledNode {
  readonly name: string
  readonly weight: number
  readonly children: readonly FilledNode[]
  /** Of a leaf; null for an inner node. */
  readonly membership: readonly number[] | null
  readonly n: number
}

/**
 * Puts the shares of the answers into the leaves; a leaf without any is left out, and its siblings share its weight in
 * proportion. Null when nothing is left.
 */
export function fill(
  node: EvaluationNode,
  answers: ReadonlyMap<string, { readonly n: number; readonly shares: readonly number[] }>,
): FilledNode | null {
  const { name, weight, item, membership } = node
  if (membership) return { name, weight, children: [], membership, n: 0 }
  if (item !== null) {
    const found = answers.get(item)
    return found ? { name, weight, children: [], membership: found.shares, n: found.n } : null
  }
  const children = node.children.flatMap((child) => fill(child, answers) ?? [])
  if (children.length === 0) return null
  const total = children.reduce((sum, child) => sum + child.weight, 0)
  if (total === 0) refuse('fuzzyWeightsZero', { node: name })
  const rescaled = children.map((child) => ({ ...child, weight: child.weight / total }))
  return { name, weight, children: rescaled, membership: null, n: 0 }
}

/** B of a node: its children's memberships, each brought to a sum of 1, composed level by level with the same operator. */
export function evaluate(node: FilledNode, operator: FuzzyOperator, grades: readonly Grade[]): Evaluation {
  if (node.membership) return describe(node.membership, grades)
  const rows = node.children.map((child) => evaluate(child, operator, grades).normalized)
  return describe(
    compose(
      node.children.map(({ weight }) => weight),
      rows,
      operator,
    ),
    grades,
  )
}

function describe(membership: readonly number[], grades: readonly Grade[]): Evaluation {
  const sum = membership.reduce((total, value) => total + value, 0)
  const normalized = membership.map((value) => value / sum)
  const best = membership.indexOf(Math.max(...membership))
  return {
    membership: [...membership],
    normalized,
    grade: grades[best]?.label ?? '',
    score: normalized.reduce((total, share, i) => total + share * (grades[i]?.value ?? 0), 0),
  }
}
