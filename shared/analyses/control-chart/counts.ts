import { refuse } from '../../errors/refusal.ts'
import type { AttributeKind } from '../../statistics/quality/attribute-chart.ts'
import { effectiveSize } from '../../statistics/weighting/effective-size.ts'
import type { Note } from '../define.ts'
import type { Subgroup } from './subgroups.ts'

/** A count with the size behind it. */
export interface Count {
  readonly name: string
  readonly count: number
  readonly size: number
}

export interface Counts {
  readonly counts: readonly Count[]
  readonly notes: readonly Note[]
}

/**
 * The counts of the points. Without sizes, the rows of a subgroup are the size (p, np, u); points of single rows need one.
 * Refuses what is no count, by the point's name.
 */
export function countsOf(kind: AttributeKind, subgroups: readonly Subgroup[], weighted: boolean): Counts {
  const counts = subgroups.map((subgroup) => (weighted ? weightedCount(subgroup) : count(kind, subgroup)))
  if (!weighted) for (const one of counts) check(kind, one)
  const known = counts.filter(({ size }) => size > 0)
  const empty = counts.length - known.length
  const notes: Note[] = empty > 0 ? [{ code: 'emptySize', details: { count: empty } }] : []
  if (weighted) notes.push({ code: 'limitsFromEffectiveSize', details: {} })
  return { counts: known, notes }
}

function count(kind: AttributeKind, { name, rows }: Subgroup): Count {
  const total = rows.reduce((sum, { value }) => sum + value, 0)
  if (kind === 'c') return { name, count: total, size: 1 }
  const [first] = rows
  if (first?.size === null) {
    if (first.subgroup === null && rows.length === 1) refuse('sizesNeeded')
    return { name, count: total, size: rows.length }
  }
  return { name, count: total, size: rows.reduce((sum, { size }) => sum + (size ?? 0), 0) }
}

/** The weighted share as a count out of the effective size: limits then go by what the weights leave of n. */
function weightedCount({ name, rows }: Subgroup): Count {
  const weight = rows.reduce((sum, row) => sum + row.weight, 0)
  const squared = rows.reduce((sum, row) => sum + row.weight ** 2, 0)
  const share = rows.reduce((sum, row) => sum + row.weight * row.value, 0) / weight
  const size = effectiveSize(weight, squared)
  if (share < 0 || share > 1) refuse('countOutsideSize', { point: name, value: share * size, size })
  return { name, count: share * size, size }
}

function check(kind: AttributeKind, { name, count: value, size }: Count): void {
  if (!Number.isInteger(value) || value < 0) refuse('notACount', { point: name, value })
  if (size < 0 || (size === 0 && value > 0)) refuse('sizeNotPositive', { point: name, size, value })
  if ((kind === 'p' || kind === 'np') && value > size) refuse('countOutsideSize', { point: name, value, size })
}
