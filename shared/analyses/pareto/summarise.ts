import { refuse } from '../../errors/refusal.ts'
import { answerJoints } from '../../survey/answer-joints.ts'
import type { Column } from '../../survey/data-table.ts'
import { readItem } from '../common/read-item.ts'
import type { Sample } from '../common/sample.ts'
import type { ParetoOptions } from './options.ts'

/** Per category: mentions, and the (weighted) sum of what is measured; null where the table was typed in. */
export type ParetoStatistics = {
  readonly categories: ReadonlyMap<string, { readonly n: number; readonly value: number }>
  /** Respondents counted: with a set of answers fewer than there are mentions. */
  readonly n: number
  /** Cases without an amount. */
  readonly withoutAmount: number
} | null

export function summarisePareto(sample: Sample, options: ParetoOptions): ParetoStatistics {
  if (options.variable === undefined) return null
  const column = sample.table.columns.get(options.variable) ?? refuse('unknownVariable', { variable: options.variable })
  const amounts =
    options.measure === 'count' || options.amount === undefined
      ? null
      : readItem(sample, options.amount, options).values
  const categories = new Map<string, { n: number; value: number }>()
  const namesOf = categoryNames(column)
  let n = 0
  let withoutAmount = 0
  for (let row = 0; row < sample.table.rowCount; row++) {
    const names = namesOf(row)
    if (names.length === 0) continue
    const amount = amounts ? (amounts[row] ?? Number.NaN) : 1
    if (Number.isNaN(amount)) {
      withoutAmount++
      continue
    }
    n++
    const value = amount * (sample.weights?.[row] ?? 1)
    for (const name of names) {
      const known = categories.get(name)
      categories.set(name, { n: (known?.n ?? 0) + 1, value: (known?.value ?? 0) + value })
    }
  }
  return { n, categories, withoutAmount }
}

/**
 * The categories of a row: its text, or the label of its code; each member of a set of answers counts for itself, so that
 * the bars are mentions then. None for a missing answer.
 */
function categoryNames(column: Column): (row: number) => readonly string[] {
  if (column.kind === 'text') {
    const members = column.categories.map((text) => [...new Set(text.split(answerJoints.set))])
    return (row) => members[column.codes[row] ?? -1] ?? []
  }
  return (row) => {
    const value = column.values[row] ?? Number.NaN
    return Number.isNaN(value) ? [] : [column.labels[String(value)] ?? String(value)]
  }
}

export function mergePareto(a: ParetoStatistics, b: ParetoStatistics): ParetoStatistics {
  if (!a || !b) return null
  const categories = new Map(a.categories)
  for (const [name, { n, value }] of b.categories) {
    const known = categories.get(name)
    categories.set(name, { n: n + (known?.n ?? 0), value: value + (known?.value ?? 0) })
  }
  return { n: a.n + b.n, categories, withoutAmount: a.withoutAmount + b.withoutAmount }
}
