import { refuse } from '../../errors/refusal.ts'
import type { CfaOptions } from './options.ts'

export interface FactorItems {
  /** All items, factor by factor. */
  readonly items: readonly string[]
  readonly factors: readonly string[]
  /** For each item, the position of its factor. */
  readonly factorOf: readonly number[]
}

/**
 * The items in a row with their factors. Refuses an item named twice, and a factor with too few items: three when it is
 * the only one, else two, so that there are never more parameters than covariances.
 */
export function factorItems({ factors }: Pick<CfaOptions, 'factors'>): FactorItems {
  const entries = Object.entries(factors)
  if (entries.length === 0) refuse('tooFewItems', { k: 0, needed: 3 })
  const needed = entries.length === 1 ? 3 : 2
  const home = new Map<string, string>()
  for (const [factor, items] of entries) {
    for (const item of items) {
      const other = home.get(item)
      if (other === factor) refuse('duplicateItem', { item })
      if (other !== undefined) refuse('itemInTwoFactors', { item, a: other, b: factor })
      home.set(item, factor)
    }
    if (items.length < needed) refuse('factorNeedsItems', { factor, k: items.length, needed })
  }
  return {
    items: [...home.keys()],
    factors: entries.map(([factor]) => factor),
    factorOf: entries.flatMap(([, items], f) => items.map(() => f)),
  }
}
