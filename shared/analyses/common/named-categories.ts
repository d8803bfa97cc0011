import { compareText } from '../../statistics/counts/compare-text.ts'
import type { Category } from './category-codes.ts'

/** A category under the name it has in results: its label, with the value behind it where two share a label. */
export interface NamedCategory extends Category {
  readonly name: string
}

/** Each category once, numbers ascending before texts, or in another order. */
export function namedCategories(
  categories: Iterable<Category>,
  compare: (a: Category, b: Category) => number = compareCategories,
): NamedCategory[] {
  const byValue = new Map([...categories].map((category) => [category.value, category]))
  const sorted = [...byValue.values()].sort(compare)
  const shared = new Set(sorted.map(({ label }) => label).filter((label, i, all) => all.indexOf(label) !== i))
  return sorted.map((category) => ({
    ...category,
    name: shared.has(category.label) ? `${category.label} (${category.value})` : category.label,
  }))
}

function compareCategories(a: Category, b: Category): number {
  if (typeof a.value === 'number' && typeof b.value === 'number') return a.value - b.value
  return compareText(String(a.value), String(b.value))
}
