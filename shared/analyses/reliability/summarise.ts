import { type ItemMoments, itemMomentsOf, mergeItemMoments } from '../common/item-moments.ts'
import { readItem } from '../common/read-item.ts'
import type { Sample } from '../common/sample.ts'
import type { ReliabilityOptions } from './options.ts'

export interface ReliabilityStatistics {
  readonly of: ItemMoments
  /** Every answer is 0 or 1. */
  readonly dichotomous: boolean
  /** Items that were not reversed though the codebook gives them another direction than the rest. */
  readonly against: readonly string[]
}

export function summariseReliability(sample: Sample, options: ReliabilityOptions): ReliabilityStatistics {
  const items = options.items.map((name) => readItem(sample, name, options))
  const columns = items.map((item) => item.values)
  const low = items.filter((item) => !item.reversed && item.direction === 'low').map((item) => item.name)
  return {
    of: itemMomentsOf(columns, sample.weights, options.missing === 'listwise' ? 'listwise' : 'pairwise'),
    dichotomous: columns.every(isDichotomous),
    against: low.length < items.length ? low : [],
  }
}

function isDichotomous(values: Float64Array): boolean {
  return values.every((value) => value === 0 || value === 1 || Number.isNaN(value))
}

export function mergeReliability(a: ReliabilityStatistics, b: ReliabilityStatistics): ReliabilityStatistics {
  return { ...a, of: mergeItemMoments(a.of, b.of), dichotomous: a.dichotomous && b.dichotomous }
}
