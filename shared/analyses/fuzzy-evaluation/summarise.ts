import { answeredRows } from '../common/answered-rows.ts'
import type { Sample } from '../common/sample.ts'
import { takeSample } from '../common/take-sample.ts'
import { type GradeCounts, gradeAnswers } from './grade-answers.ts'
import type { FuzzyOptions } from './options.ts'
import { itemsOf, readTree } from './read-tree.ts'

export interface FuzzyStatistics {
  readonly n: number
  readonly dropped: number
  readonly items: readonly GradeCounts[]
}

export function summariseFuzzy(whole: Sample, options: FuzzyOptions): FuzzyStatistics {
  const items = itemsOf(readTree(options).tree)
  if (items.length === 0) return { n: 0, dropped: 0, items: [] }
  const complete = options.missing === 'listwise' ? answeredRows(whole.table, items, 'all') : null
  const sample = complete ? takeSample(whole, complete, items) : whole
  return {
    n: complete ? complete.length : answeredRows(whole.table, items, 'any').length,
    dropped: complete ? whole.table.rowCount - complete.length : 0,
    items: items.map((item) => gradeAnswers(sample, item, options)),
  }
}

export function mergeFuzzy(a: FuzzyStatistics, b: FuzzyStatistics): FuzzyStatistics {
  return {
    n: a.n + b.n,
    dropped: a.dropped + b.dropped,
    items: a.items.map((left, i) => {
      const right = b.items[i] ?? left
      return {
        item: left.item,
        n: left.n + right.n,
        counts: left.counts.map((count, grade) => count + (right.counts[grade] ?? 0)),
      }
    }),
  }
}
