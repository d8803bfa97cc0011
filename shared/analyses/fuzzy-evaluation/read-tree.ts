import { refuse } from '../../errors/refusal.ts'
import type { Note } from '../define.ts'
import type { FuzzyNode, FuzzyOptions } from './options.ts'

/** A checked node: weights of siblings add up to 1; typed memberships too. */
export interface EvaluationNode {
  readonly name: string
  readonly weight: number
  readonly children: readonly EvaluationNode[]
  readonly item: string | null
  readonly membership: readonly number[] | null
}

/** What stands for the whole when it has no name: the B of B = A∘R. */
export const wholeName = 'B'
const exact = 1e-9

/** The evaluation as a tree, whichever of the three forms it came in; refuses what does not fit together. */
export function readTree(options: FuzzyOptions): { tree: EvaluationNode; notes: Note[] } {
  const { membership, items, tree, grades } = options
  if ([membership, items, tree].filter((form) => form !== undefined).length !== 1) refuse('membershipForm')
  const repeated = grades.find(({ label }, i) => grades.findIndex((grade) => grade.label === label) !== i)
  if (repeated) refuse('duplicateGrade', { label: repeated.label })
  const notes: Note[] = []
  const root = tree ?? { name: wholeName, children: flatNodes(options) }
  return { tree: readNode(root, 1, grades.length, notes), notes }
}

function flatNodes({ membership, items, weights, names }: FuzzyOptions): FuzzyNode[] {
  const rows = membership?.length ?? items?.length ?? 0
  for (const list of [weights, membership ? names : undefined]) {
    if (list && list.length !== rows) refuse('membershipSize', { rows, expected: list.length })
  }
  return Array.from({ length: rows }, (_, i) => {
    const weight = weights ? { weight: weights[i] ?? 0 } : {}
    const item = items?.[i]
    if (item !== undefined) return { item, ...weight }
    return { name: names?.[i] ?? String(i + 1), membership: membership?.[i] ?? [], ...weight }
  })
}

function readNode(node: FuzzyNode, weight: number, grades: number, notes: Note[]): EvaluationNode {
  const { children, item, membership } = node
  const name = node.name ?? item ?? wholeName
  if ([children, item, membership].filter((form) => form !== undefined).length !== 1) {
    refuse('fuzzyLeaf', { node: name })
  }
  if (children) {
    const weights = readWeights(name, children, notes)
    return {
      name,
      weight,
      children: children.map((child, i) => readNode(child, weights[i] ?? 0, grades, notes)),
      item: null,
      membership: null,
    }
  }
  return {
    name,
    weight,
    children: [],
    item: item ?? null,
    membership: membership ? readMembership(name, membership, grades, notes) : null,
  }
}

function readWeights(node: string, children: readonly FuzzyNode[], notes: Note[]): number[] {
  const given = children.flatMap(({ weight }) => (weight === undefined ? [] : [weight]))
  if (given.length === 0) {
    if (children.length > 1) notes.push({ code: 'fuzzyEqualWeights', details: { node } })
    return children.map(() => 1 / children.length)
  }
  if (given.length < children.length) refuse('fuzzyWeightsPartial', { node })
  const negative = children.find(({ weight }) => (weight ?? 0) < 0)
  if (negative) {
    refuse('setWeightNegative', {
      set: node,
      name: negative.name ?? negative.item ?? '',
      value: negative.weight ?? 0,
    })
  }
  const sum = given.reduce((total, weight) => total + weight, 0)
  if (sum === 0) refuse('fuzzyWeightsZero', { node })
  if (Math.abs(sum - 1) > exact) notes.push({ code: 'fuzzyWeightsRescaled', details: { node, sum } })
  return given.map((weight) => weight / sum)
}

/** Shares as they are, or counts of answers; brought to a sum of 1. */
function readMembership(name: string, membership: readonly number[], grades: number, notes: Note[]): number[] {
  if (membership.length !== grades) refuse('membershipGrades', { name, given: membership.length, grades })
  const negative = membership.find((value) => value < 0)
  if (negative !== undefined) refuse('membershipNegative', { name, value: negative })
  const sum = membership.reduce((total, value) => total + value, 0)
  if (sum === 0) refuse('membershipZero', { name })
  const counts = membership.every(Number.isInteger)
  if (!counts && Math.abs(sum - 1) > exact) notes.push({ code: 'membershipRescaled', details: { name, sum } })
  return membership.map((value) => value / sum)
}

/** The items of the leaves, each once. */
export function itemsOf(node: EvaluationNode): string[] {
  const own = node.item === null ? [] : [node.item]
  return [...new Set([...own, ...node.children.flatMap(itemsOf)])]
}

/** The leaves in order. */
export function leavesOf(node: EvaluationNode): EvaluationNode[] {
  return node.children.length === 0 ? [node] : node.children.flatMap(leavesOf)
}
