import { type ItemCovariances as Covariances, itemCovariances as covariances } from '../common/item-covariances.ts'
import type { Note } from '../define.ts'
import type { ReliabilityOptions } from './options.ts'
import type { ReliabilityStatistics } from './summarise.ts'

/** Means and covariances of the items, with what the reader must know of the rule for missing answers. */
export interface ItemCovariances extends Covariances {
  readonly notes: readonly Note[]
}

export function itemCovariances({ of }: ReliabilityStatistics, { missing }: ReliabilityOptions): ItemCovariances {
  const found = covariances(of, missing)
  return { ...found, notes: notesOf(found) }
}

function notesOf({ imputed, pairs }: Covariances): Note[] {
  if (imputed > 0) return [{ code: 'meanImputed', details: { count: imputed } }]
  if (pairs && pairs.smallest < 2) return [{ code: 'noCommonCases', details: {} }]
  if (pairs && pairs.smallest < pairs.largest) return [{ code: 'pairwiseInterval', details: { ...pairs } }]
  return []
}
