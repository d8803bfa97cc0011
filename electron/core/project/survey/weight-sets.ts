import { refuse } from '#shared/errors/refusal.ts'
import type { IndexNode } from '#shared/survey/index-system.ts'
import type { WeightSet } from '#shared/survey/weight-set.ts'
import type { Connection, ReadableProject, WritableProject } from '../file/handle.ts'
import { reading } from '../file/reading.ts'
import { pluck } from '../file/statement.ts'
import { inStep } from '../history/in-step.ts'
import { record } from '../history/step.ts'
import { indexSystemNoun } from './index-system-noun.ts'
import { readSets, type StoredWeightSet, weightSetNoun } from './weight-set-noun.ts'

/** The kept indicator weights, oldest first. */
export function readWeightSets(project: ReadableProject): WeightSet[] {
  return reading(project, readSets).map(({ position: _position, ...set }) => set)
}

/**
 * Keeps a set of indicator weights, new or changed; with `apply` its weights become those of the index node's children, in
 * the same step. Refuses to apply `unknownIndexNode`, `weightWithoutNode` (a weight that no child is named after).
 */
export function saveWeightSet(
  project: WritableProject,
  set: WeightSet,
  { apply }: { readonly apply: boolean } = { apply: false },
): void {
  inStep(project, 'saveWeightSet', set.name, (step) => {
    const { connection } = step
    const position = weightSetNoun.read(connection, set.id)?.position ?? nextPosition(connection)
    record(step, weightSetNoun, set.id, { ...set, position })
    if (apply) record(step, indexSystemNoun, '', withWeights(indexSystemNoun.read(connection, ''), set))
  })
}

/** Removes a set; the weights it gave to the index system stay. */
export function removeWeightSet(project: WritableProject, id: string): void {
  inStep(project, 'removeWeightSet', '', (step) => record<StoredWeightSet>(step, weightSetNoun, id, null))
}

function nextPosition(connection: Connection): number {
  return Number(pluck(connection, 'SELECT coalesce(max(position), 0) + 1 FROM weight_set').get())
}

function withWeights(root: IndexNode | null, set: WeightSet): IndexNode {
  const node = root && findNode(root, set.nodeId)
  if (!root || !node) return refuse('unknownIndexNode', { weightSet: set.name })
  const weightOf = new Map(set.weights.map(({ name, weight }) => [name, weight]))
  for (const name of weightOf.keys()) {
    if (!node.children.some((child) => child.name === name))
      refuse('weightWithoutNode', { weightSet: set.name, name, node: node.name })
  }
  return replaced(root, node.id, {
    ...node,
    children: node.children.map((child) => ({ ...child, weight: weightOf.get(child.name) ?? child.weight })),
  })
}

function findNode(node: IndexNode, id: string): IndexNode | null {
  if (node.id === id) return node
  for (const child of node.children) {
    const found = findNode(child, id)
    if (found) return found
  }
  return null
}

function replaced(node: IndexNode, id: string, by: IndexNode): IndexNode {
  if (node.id === id) return by
  return { ...node, children: node.children.map((child) => replaced(child, id, by)) }
}
