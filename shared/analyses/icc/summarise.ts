import { type ItemMoments, itemMomentsOf, mergeItemMoments } from '../common/item-moments.ts'
import { readItem } from '../common/read-item.ts'
import type { Sample } from '../common/sample.ts'
import type { IccOptions } from './options.ts'

export interface IccStatistics {
  readonly of: ItemMoments
}

export function summariseIcc(sample: Sample, options: IccOptions): IccStatistics {
  const columns = options.items.map((name) => readItem(sample, name, options).values)
  return { of: itemMomentsOf(columns, sample.weights, options.missing === 'listwise' ? 'listwise' : 'pairwise') }
}

export function mergeIcc(a: IccStatistics, b: IccStatistics): IccStatistics {
  return { of: mergeItemMoments(a.of, b.of) }
}
