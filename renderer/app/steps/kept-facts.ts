import type { IndexNode } from '#shared/survey/index-system.ts'
import type { Snapshot } from '#shared/survey/snapshot.ts'
import type { WeightSet } from '#shared/survey/weight-set.ts'
import { analysesAt, type Place } from '../../features/analysis/stage-analyses.ts'
import { weightFacts } from '../../features/index-system/weight-facts.ts'
import { computeAhp } from '../../features/weights/compute-ahp.ts'
import { walk } from '../../ui/outline/outline-node.ts'
import type { PageId } from '../route.ts'

/** What only the analyses can say of what is kept. They are a large part of the program: this file is read when needed. */
export interface KeptFacts {
  /** The kept results of each step's analyses. */
  readonly cards: Readonly<Partial<Record<PageId, readonly Snapshot[]>>>
  /** Indicators weighted by judgements whose consistency ratio fails. */
  readonly inconsistent: readonly { readonly node: string; readonly name: string; readonly cr: number }[]
  /** Kept rakings that did not reach their targets. */
  readonly notConverged: readonly Snapshot[]
}

const placesOf: Readonly<Partial<Record<PageId, readonly Place[]>>> = {
  reliability: ['reliability'],
  weights: ['indicatorWeights', 'sampleWeights'],
  scores: ['scores'],
  diagnosis: ['diagnosis', 'data'],
}

export function keptFacts(
  tree: IndexNode | null,
  sets: readonly WeightSet[],
  snapshots: readonly Snapshot[],
): KeptFacts {
  const of = (places: readonly Place[]) => {
    const ids = new Set(places.flatMap((place) => analysesAt(place).map(({ id }) => id)))
    return snapshots.filter(({ analysis }) => ids.has(analysis))
  }
  return {
    cards: Object.fromEntries(Object.entries(placesOf).map(([step, places]) => [step, of(places)])),
    inconsistent: tree === null ? [] : inconsistentIn(tree, sets),
    notConverged: snapshots.filter(({ analysis, result }) => analysis === 'rake' && result['converged'] === false),
  }
}

/** Only the judgements whose weights stand in the tree count, not those that were tried and left. */
function inconsistentIn(tree: IndexNode, sets: readonly WeightSet[]): KeptFacts['inconsistent'] {
  const facts = weightFacts(tree, sets)
  return walk([tree]).flatMap(({ node }) => {
    const source = facts.get(node.id)?.source ?? null
    if (source === null || source.analysis !== 'ahp') return []
    const result = computeAhp(source.options)
    return result instanceof Error || result.consistent ? [] : [{ node: node.id, name: node.name, cr: result.cr }]
  })
}
