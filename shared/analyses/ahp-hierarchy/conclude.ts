import { hierarchyConsistency, type WeighedConsistency } from '../../statistics/ahp/hierarchy-consistency.ts'
import type { PriorityMethod } from '../../statistics/ahp/priorities.ts'
import { consistencyLimit } from '../bands.ts'
import { unusedOptions } from '../common/unused-options.ts'
import type { CommonResult, Note } from '../define.ts'
import type { AhpHierarchyOptions } from './options.ts'
import type { AhpHierarchyResult } from './result.ts'
import { weighTree } from './weigh-tree.ts'

const methodOf: Readonly<Record<PriorityMethod, CommonResult['method']>> = {
  root: { id: 'ahpHierarchyRoot', references: ['saaty1980', 'crawfordWilliams1985'] },
  sum: { id: 'ahpHierarchySum', references: ['saaty1980'] },
  eigenvector: { id: 'ahpHierarchyEigenvector', references: ['saaty1980'] },
}

export function concludeAhpHierarchy(_: null, options: AhpHierarchyOptions): AhpHierarchyResult {
  const { nodes, comparisons, notes, experts } = weighTree(options)
  const total = together(comparisons)
  const levels = [...new Set(comparisons.map(({ level }) => level))].sort((a, b) => a - b)
  const failed = comparisons.filter(({ consistent }) => !consistent).length
  const hidden: Note[] =
    total.consistent && failed > 0 ? [{ code: 'hierarchyHidesNode', details: { count: failed } }] : []
  const { id, references } = methodOf[options.method]
  return {
    // Sets of judgements, whatever their size.
    n: experts,
    nTotal: experts,
    missing: 'none',
    notes: [...unusedOptions(options), ...notes, ...hidden],
    method: {
      id,
      references: [
        ...references,
        ...(experts > 1 ? (['formanPeniwati1998'] as const) : []),
        ...(options.randomIndex === 'tran2007' ? (['saatyTran2007'] as const) : []),
      ],
    },
    name: options.tree.name,
    nodes,
    priorities: prioritiesOf(nodes),
    comparisons: [...comparisons],
    levels: levels.map((level) => ({ level, ...together(comparisons.filter((one) => one.level === level)) })),
    total,
    randomIndex: options.randomIndex,
  }
}

function together(comparisons: readonly WeighedConsistency[]) {
  const consistency = hierarchyConsistency(comparisons)
  return { ...consistency, consistent: consistency.cr < consistencyLimit }
}

function prioritiesOf(nodes: AhpHierarchyResult['nodes']) {
  const byName = new Map<string, number>()
  for (const { name, leaf, overallWeight } of nodes) {
    if (leaf) byName.set(name, (byName.get(name) ?? 0) + overallWeight)
  }
  // Weights that differ by rounding only keep the order of the tree.
  const size = (weight: number) => Math.round(weight * 1e12)
  return [...byName].map(([name, weight]) => ({ name, weight })).sort((a, b) => size(b.weight) - size(a.weight))
}
