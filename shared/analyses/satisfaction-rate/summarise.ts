import { refuse } from '../../errors/refusal.ts'
import { mergeValueCounts } from '../../statistics/counts/merge-value-counts.ts'
import type { ValueCounts } from '../../statistics/counts/value-counts.ts'
import { valueCountsOf } from '../../statistics/counts/value-counts-of.ts'
import type { Scale } from '../../survey/variable.ts'
import { readItem } from '../common/read-item.ts'
import type { Sample } from '../common/sample.ts'
import type { SatisfactionRateOptions } from './options.ts'

/** The item's marks; null where the counts were typed in. */
export type SatisfactionRateStatistics = {
  readonly item: string
  readonly counts: ValueCounts
  readonly scale: Scale
  readonly best: 'high' | 'low'
  /** The codebook says nothing of the direction. */
  readonly assumed: boolean
  /** Labels by mark, as the marks stand after reversing. */
  readonly labels: ReadonlyMap<number, string>
} | null

export function summariseSatisfactionRate(
  sample: Sample,
  options: SatisfactionRateOptions,
): SatisfactionRateStatistics {
  if (options.item === undefined) return null
  const { name, values, scale, direction, reversed } = readItem(sample, options.item, options, { needScale: true })
  const [min, max] = scale ?? refuse('undeclaredScale', { item: name })
  const column = sample.table.columns.get(name)
  const labels = Object.entries(column?.kind === 'numeric' ? column.labels : {})
  return {
    item: name,
    counts: valueCountsOf(values, sample.weights),
    scale: [min, max],
    best: reversed ? 'high' : (direction ?? 'high'),
    assumed: !reversed && direction === null,
    labels: new Map(labels.map(([code, label]) => [reversed ? min + max - Number(code) : Number(code), label])),
  }
}

export function mergeSatisfactionRate(
  a: SatisfactionRateStatistics,
  b: SatisfactionRateStatistics,
): SatisfactionRateStatistics {
  return a && b && { ...a, counts: mergeValueCounts(a.counts, b.counts) }
}
