import { mergeValueCounts } from '../../statistics/counts/merge-value-counts.ts'
import type { ValueCounts } from '../../statistics/counts/value-counts.ts'
import { valueCountsOf } from '../../statistics/counts/value-counts-of.ts'
import { type Category, categoryCodes } from '../common/category-codes.ts'
import { readItem } from '../common/read-item.ts'
import type { Sample } from '../common/sample.ts'
import type { CompareGroupsOptions } from './options.ts'

/** The answers of one group: Levene's test needs every value, means and variances would not do. */
interface GroupAnswers {
  readonly category: Category
  readonly counts: ValueCounts
}

export interface CompareGroupsStatistics {
  readonly groups: readonly GroupAnswers[]
  /** Rows without group or answer. */
  readonly dropped: number
}

/** Pairs, and with them the comparison, get out of hand beyond. */
const mostGroups = 100

export function summariseCompareGroups(sample: Sample, options: CompareGroupsOptions): CompareGroupsStatistics {
  const { values } = readItem(sample, options.dependent, options)
  const { codes, categories } = categoryCodes(sample, options.group, options, mostGroups)
  const sizes = new Int32Array(categories.length)
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row] as number
    if (code >= 0 && !Number.isNaN(values[row] as number)) sizes[code] = (sizes[code] as number) + 1
  }
  const answers = categories.map((_, code) => new Float64Array(sizes[code] as number))
  const weights = sample.weights && categories.map((_, code) => new Float64Array(sizes[code] as number))
  const filled = new Int32Array(categories.length)
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row] as number
    const value = values[row] as number
    const group = answers[code]
    if (!group || Number.isNaN(value)) continue
    const place = filled[code] as number
    group[place] = value
    const groupWeights = weights?.[code]
    if (groupWeights) groupWeights[place] = sample.weights?.[row] ?? 0
    filled[code] = place + 1
  }
  return {
    groups: categories.flatMap((category, code) => {
      const group = answers[code]
      return group && group.length > 0 ? [{ category, counts: valueCountsOf(group, weights?.[code] ?? null) }] : []
    }),
    dropped: codes.length - sizes.reduce((sum, size) => sum + size, 0),
  }
}

export function mergeCompareGroups(a: CompareGroupsStatistics, b: CompareGroupsStatistics): CompareGroupsStatistics {
  const merged = new Map(a.groups.map((group) => [group.category.value, group]))
  for (const group of b.groups) {
    const known = merged.get(group.category.value)
    merged.set(group.category.value, known ? { ...known, counts: mergeValueCounts(known.counts, group.counts) } : group)
  }
  return { groups: [...merged.values()], dropped: a.dropped + b.dropped }
}
