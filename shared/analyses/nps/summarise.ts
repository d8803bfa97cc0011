import { refuse } from '../../errors/refusal.ts'
import { mergeValueCounts } from '../../statistics/counts/merge-value-counts.ts'
import type { ValueCounts } from '../../statistics/counts/value-counts.ts'
import { valueCountsOf } from '../../statistics/counts/value-counts-of.ts'
import { readItem } from '../common/read-item.ts'
import type { Sample } from '../common/sample.ts'
import type { NpsOptions } from './options.ts'

export interface NpsStatistics {
  readonly counts: ValueCounts
}

export function summariseNps(sample: Sample, options: NpsOptions): NpsStatistics {
  const { name, values, scale } = readItem(sample, options.item, options)
  if (scale && (scale[0] !== 0 || scale[1] !== 10)) refuse('notNpsScale', { item: name, min: scale[0], max: scale[1] })
  const counts = valueCountsOf(values, sample.weights)
  const outside = [...counts.values].filter((value) => !(Number.isInteger(value) && value >= 0 && value <= 10))
  if (outside.length > 0) {
    const count = outside.reduce((sum, value) => sum + (counts.counts[counts.values.indexOf(value)] ?? 0), 0)
    refuse('outsideNpsScale', { item: name, count, value: outside[0] ?? 0 })
  }
  return { counts }
}

export function mergeNps(a: NpsStatistics, b: NpsStatistics): NpsStatistics {
  return { counts: mergeValueCounts(a.counts, b.counts) }
}
