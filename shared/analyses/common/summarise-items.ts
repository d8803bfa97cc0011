import type { MissingRule } from './item-covariances.ts'
import { type ItemMoments, itemMomentsOf, mergeItemMoments } from './item-moments.ts'
import type { CommonOptions } from './options.ts'
import { readItem } from './read-item.ts'
import type { Sample } from './sample.ts'

/** What the analyses keep of the rows that work on means and covariances of items alone. */
export interface ItemStatistics {
  readonly of: ItemMoments
}

export function summariseItems(
  sample: Sample,
  items: readonly string[],
  options: CommonOptions & { readonly missing: MissingRule },
): ItemStatistics {
  const columns = items.map((name) => readItem(sample, name, options).values)
  return { of: itemMomentsOf(columns, sample.weights, options.missing === 'listwise' ? 'listwise' : 'pairwise') }
}

export function mergeItems(a: ItemStatistics, b: ItemStatistics): ItemStatistics {
  return { of: mergeItemMoments(a.of, b.of) }
}
