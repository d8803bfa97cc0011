import { compareNatural } from '../../statistics/counts/compare-natural.ts'
import type { Category } from './category-codes.ts'

/** Waves in the order of time: codes by size, names as people count (第二期 before 第十期). */
export function compareWaveCategories(a: Category, b: Category): number {
  if (typeof a.value === 'number' && typeof b.value === 'number') return a.value - b.value
  return compareNatural(String(a.value), String(b.value))
}
