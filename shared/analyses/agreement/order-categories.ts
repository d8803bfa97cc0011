import { refuse } from '../../errors/refusal.ts'
import type { Category } from '../common/category-codes.ts'
import { type NamedCategory, namedCategories } from '../common/named-categories.ts'
import type { AgreementOptions } from './options.ts'
import { type AgreementStatistics, mostCategories } from './summarise.ts'

/**
 * The categories in the order that weights go by: the given one (which may have categories nobody used), or codes
 * ascending. Refuses a rating that the given order does not have, weights on texts without an order, and too many values.
 */
export function orderCategories(statistics: AgreementStatistics, options: AgreementOptions): NamedCategory[] {
  const found = [...statistics.categories.values()]
  if (found.length > mostCategories) refuse('tooManyRatings', { count: found.length, limit: mostCategories })
  const { order, weights, raters } = options
  if (!order) {
    const isText = found.some((category) => typeof category.value === 'string')
    if (weights !== 'none' && isText) refuse('orderNeeded', { variable: raters[0] ?? '' })
    return namedCategories(found)
  }
  const repeated = order.find((value, i) => order.indexOf(value) !== i)
  if (repeated !== undefined) refuse('duplicateItem', { item: repeated })
  const chosen = order.map((value) => found.find((category) => isCalled(category, value)) ?? unused(value))
  const left = found.find((category) => !chosen.includes(category))
  if (left) refuse('categoryNotInOrder', { variable: raterOf(left, statistics, raters), value: left.label })
  return namedCategories(chosen, (a, b) => chosen.indexOf(a) - chosen.indexOf(b))
}

function isCalled({ value, label }: Category, wanted: string | number): boolean {
  return value === wanted || label === wanted || String(value) === String(wanted)
}

function unused(value: string | number): Category {
  return { value, label: String(value) }
}

function raterOf({ value }: Category, { marginals }: AgreementStatistics, raters: readonly string[]): string {
  return raters[marginals.findIndex((own) => (own.get(String(value)) ?? 0) > 0)] ?? raters[0] ?? ''
}
