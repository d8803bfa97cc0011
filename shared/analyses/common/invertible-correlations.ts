import { refuse } from '../../errors/refusal.ts'
import { collinearVariables } from '../../statistics/matrix/collinear-variables.ts'
import { at, diagonal, type SquareMatrix } from '../../statistics/matrix/square-matrix.ts'
import { correlationOf } from '../../statistics/moments/covariance.ts'
import type { Note } from '../define.ts'
import { checkCases } from './check-cases.ts'
import { droppedCases } from './dropped-cases.ts'
import { type ItemCovariances, itemCovariances, type MissingRule } from './item-covariances.ts'
import type { ItemMoments } from './item-moments.ts'
import type { SampleFacts } from './sample.ts'

export interface ItemCorrelations extends ItemCovariances {
  readonly correlation: SquareMatrix
  /** What the reader must know of the rule for missing answers. */
  readonly notes: readonly Note[]
}

/**
 * The correlations of items for methods that need their inverse. Refuses by name: too few cases (they must outnumber the
 * items), items without variance, pairs without common cases, items that others determine, and contradictions that
 * pairwise deletion left.
 */
export function invertibleCorrelations(
  of: ItemMoments,
  names: readonly string[],
  missing: MissingRule,
  facts: SampleFacts,
): ItemCorrelations {
  const found = itemCovariances(of, missing)
  const name = (i: number) => names[i] ?? ''
  if (found.pairs && found.pairs.smallest < 2) refusePair(found.covariance, name)
  checkCases(Math.min(found.n, found.pairs?.smallest ?? found.n), found.weight, names.length + 1, facts)
  const { covariance, means } = found
  const constant = [...diagonal(covariance)].flatMap((variance, i) =>
    variance <= ((means[i] ?? 0) * 1e-12) ** 2 ? [name(i)] : [],
  )
  if (constant.length > 0) refuse('zeroVarianceItems', { items: quoted(constant) })
  const correlation = correlationOf(covariance)
  const collinear = collinearVariables(correlation)
  if (collinear) {
    const item = name(collinear.variable)
    if (collinear.indefinite) refuse('indefiniteCorrelations', { item })
    refuse('collinearItems', { item, others: quoted(collinear.others.map(name)) })
  }
  return { ...found, correlation, notes: notesOf(found, missing, facts) }
}

/** Names in a row that reads in either language. */
function quoted(names: readonly string[]): string {
  return names.map((name) => `“${name}”`).join(' ')
}

function refusePair(covariance: SquareMatrix, name: (i: number) => string): never {
  for (let i = 0; i < covariance.size; i++) {
    for (let j = 0; j < i; j++) {
      if (Number.isNaN(at(covariance, i, j))) refuse('pairWithoutCases', { a: name(j), b: name(i) })
    }
  }
  refuse('pairWithoutCases', { a: name(0), b: name(1) })
}

function notesOf({ n, imputed, pairs }: ItemCovariances, missing: MissingRule, facts: SampleFacts): Note[] {
  const notes: Note[] = missing === 'listwise' ? droppedCases(facts, n) : []
  if (imputed > 0) notes.push({ code: 'imputedShrinks', details: { count: imputed } })
  if (pairs && pairs.smallest < pairs.largest) notes.push({ code: 'pairwiseCounts', details: { ...pairs } })
  return notes
}
