import { refuse } from '../../errors/refusal.ts'
import { maximumCriteria } from '../../statistics/ahp/random-index.ts'
import { concludeAhp } from '../ahp/conclude.ts'
import { ahpOptions } from '../ahp/options.ts'
import type { Note } from '../define.ts'
import type { AhpHierarchyOptions, JudgedTree } from './options.ts'
import type { AhpHierarchyResult, HierarchyComparison } from './result.ts'

export interface WeighedTree {
  readonly nodes: AhpHierarchyResult['nodes']
  readonly comparisons: readonly HierarchyComparison[]
  readonly notes: readonly Note[]
  /** The most that judged any node. */
  readonly experts: number
}

/** The weights of every node, from the root down; every comparison is an AHP of its own. */
export function weighTree(options: AhpHierarchyOptions): WeighedTree {
  const nodes: AhpHierarchyResult['nodes'] = []
  const comparisons: HierarchyComparison[] = []
  const notes: Note[] = []
  let experts = 1

  function weigh(node: JudgedTree, level: number, overallWeight: number): void {
    const children = node.children ?? []
    const weights = weightsUnder(node, level + 1, overallWeight)
    children.forEach((child, i) => {
      const weight = weights[i] ?? 0
      const leaf = (child.children ?? []).length === 0
      const place = { name: child.name, parent: node.name, level: level + 1, leaf }
      nodes.push({ ...place, weight, overallWeight: overallWeight * weight })
      weigh(child, level + 1, overallWeight * weight)
    })
  }

  function weightsUnder(node: JudgedTree, level: number, overallWeight: number): number[] {
    const count = checkChildren(node)
    if (count === 0) return []
    if (count === 1) {
      notes.push({ code: 'nodeWithoutChoice', details: { node: node.name } })
      return [1]
    }
    const { lambdaMax, ci, ri, cr, consistent, worstJudgement, ...judged } = judgeChildren(node, options)
    experts = Math.max(experts, judged.nTotal)
    comparisons.push({
      ...{ node: node.name, level, overallWeight, criteria: count },
      ...{ lambdaMax, ci, ri, cr, consistent, worstJudgement },
    })
    notes.push(...judged.notes.map((note) => ofNode(note, node.name)))
    return judged.weights.map(({ weight }) => weight)
  }

  if ((options.tree.children ?? []).length === 0) refuse('hierarchyWithoutChildren', { node: options.tree.name })
  weigh(options.tree, 0, 1)
  return { nodes, comparisons, notes, experts }
}

/** How many children a node has; refuses what cannot be compared, by the node's name. */
function checkChildren(node: JudgedTree): number {
  const names = (node.children ?? []).map(({ name }) => name)
  const given = [node.matrix, node.judgements, node.experts].filter((form) => form !== undefined).length
  const repeated = names.find((name, i) => names.indexOf(name) !== i)
  const count = names.length
  if (repeated !== undefined) refuse('duplicateChild', { node: node.name, name: repeated })
  if (count === 0 && given > 0) refuse('judgementsOnLeaf', { node: node.name })
  if (count > maximumCriteria) refuse('tooManyChildren', { node: node.name, count, limit: maximumCriteria })
  if (count > 1 && given !== 1) refuse('nodeJudgementsNeeded', { node: node.name, count })
  return count
}

function judgeChildren(
  node: JudgedTree,
  { method, randomIndex, aggregation, excludeInconsistent }: AhpHierarchyOptions,
) {
  const { children = [], matrix, judgements, experts } = node
  const criteria = children.map(({ name }) => name)
  const judged = { criteria, matrix, judgements, experts, aggregation, excludeInconsistent }
  return concludeAhp(null, ahpOptions.parse({ ...judged, method, randomIndex }))
}

/** A note of a single comparison, told of its node. */
function ofNode(note: Note, node: string): Note {
  if (note.code === 'inconsistent') return { code: 'nodeInconsistent', details: { node, ...note.details } }
  const { expert } = note.details
  if (expert !== undefined) return { ...note, details: { ...note.details, expert: `${node} · ${expert}` } }
  if (note.code !== 'randomIndexDecides') return note
  return { code: 'nodeTableDecides', details: { node, cr: note.details['cr'] ?? 0 } }
}
