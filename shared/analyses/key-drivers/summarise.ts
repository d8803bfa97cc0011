import { type ItemMoments, itemMomentsOf } from '../common/item-moments.ts'
import { readItem } from '../common/read-item.ts'
import type { Sample } from '../common/sample.ts'
import type { KeyDriversOptions } from './options.ts'

/** Moments of the predictors, then the dependent variable. */
export function summariseKeyDrivers(sample: Sample, options: KeyDriversOptions): ItemMoments {
  const columns = [...options.predictors, options.dependent].map((name) => readItem(sample, name, options).values)
  return itemMomentsOf(columns, sample.weights, options.missing === 'listwise' ? 'listwise' : 'pairwise')
}
