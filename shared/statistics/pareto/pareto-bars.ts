import { compareText } from '../counts/compare-text.ts'

export interface Category {
  readonly name: string
  readonly value: number
}

export interface RankedBar extends Category {
  readonly percent: number
  readonly cumulativePercent: number
  readonly vital: boolean
  readonly other: boolean
}

/** The sums of shares that are equal to the threshold but for rounding count as reaching it. */
const rounding = 1e-12

/**
 * The bars of a Pareto chart: descending by value, equal values by name (code points), “other” always last even when it is
 * the largest. Cumulative percent ends at exactly 100. Vital are the bars up to and including the first that reaches the
 * threshold; “other” is never one of them, because a heap of unlike things is no cause. Values must be above 0.
 *
 * Juran (1951), Quality Control Handbook.
 *
 * @param threshold a share, 0.8 for the 80/20 rule
 * @example paretoBars([{ name: 'a', value: 1 }, { name: 'b', value: 3 }], null, 0.7)[0] // b: 75 %, vital
 */
export function paretoBars(categories: readonly Category[], other: Category | null, threshold: number): RankedBar[] {
  const sorted = [...categories].sort((a, b) => b.value - a.value || compareText(a.name, b.name))
  const all = other ? [...sorted, other] : sorted
  const total = all.reduce((sum, { value }) => sum + value, 0)
  let before = 0
  return all.map(({ name, value }, i) => {
    const isOther = other !== null && i === all.length - 1
    const vital = !isOther && before < threshold * total * (1 - rounding)
    before += value
    return {
      name,
      value,
      percent: (value / total) * 100,
      // The last sum is the total itself, added up in the same order: exactly 100.
      cumulativePercent: (before / total) * 100,
      vital,
      other: isOther,
    }
  })
}

/**
 * Keeps at most `maximum` bars, “other” included: the smallest categories are added to it. `name` is what the new bar is
 * called where there is no “other” yet.
 */
export function mergeSmallest(categories: readonly Category[], other: Category | null, maximum: number, name: string) {
  if (categories.length + (other ? 1 : 0) <= maximum) return { kept: [...categories], other, merged: 0 }
  const sorted = [...categories].sort((a, b) => b.value - a.value || compareText(a.name, b.name))
  const rest = sorted.slice(maximum - 1)
  const value = rest.reduce((sum, category) => sum + category.value, other?.value ?? 0)
  return { kept: sorted.slice(0, maximum - 1), other: { name: other?.name ?? name, value }, merged: rest.length }
}
