import { type ItemMoments, itemMomentsOf, mergeItemMoments } from '../common/item-moments.ts'
import { readItem } from '../common/read-item.ts'
import type { Sample } from '../common/sample.ts'
import type { FactorOptions } from './options.ts'

export interface FactorStatistics {
  readonly of: ItemMoments
}

export function summariseFactor(sample: Sample, options: FactorOptions): FactorStatistics {
  const columns = options.items.map((name) => readItem(sample, name, options).values)
  return { of: itemMomentsOf(columns, sample.weights, options.missing === 'listwise' ? 'listwise' : 'pairwise') }
}

export function mergeFactor(a: FactorStatistics, b: FactorStatistics): FactorStatistics {
  return { of: mergeItemMoments(a.of, b.of) }
}
