import { refuse } from '../../errors/refusal.ts'
import { type CategoryCounts, categoryCountsOf, mergeCategoryCounts } from '../../statistics/counts/category-counts.ts'
import { mergeValueCounts } from '../../statistics/counts/merge-value-counts.ts'
import type { ValueCounts } from '../../statistics/counts/value-counts.ts'
import { valueCountsOf } from '../../statistics/counts/value-counts-of.ts'
import type { NumericColumn } from '../../survey/data-table.ts'
import { answeredRows } from '../common/answered-rows.ts'
import { readItem } from '../common/read-item.ts'
import type { Sample } from '../common/sample.ts'
import { takeSample } from '../common/take-sample.ts'
import type { FrequenciesOptions } from './options.ts'

/** One variable's counts: numbers keep the labels of their codes. */
export type VariableCounts =
  | {
      readonly kind: 'numeric'
      readonly name: string
      readonly counts: ValueCounts
      readonly labels: ReadonlyMap<number, string>
    }
  | { readonly kind: 'text'; readonly name: string; readonly counts: CategoryCounts }

export interface FrequenciesStatistics {
  /** Cases with an answer to any of the variables (all of them, with listwise deletion). */
  readonly n: number
  readonly dropped: number
  readonly variables: readonly VariableCounts[]
}

export function summariseFrequencies(whole: Sample, options: FrequenciesOptions): FrequenciesStatistics {
  const { variables, missing } = options
  const complete = missing === 'listwise' ? answeredRows(whole.table, variables, 'all') : null
  const sample = complete ? takeSample(whole, complete, variables) : whole
  return {
    n: complete ? complete.length : answeredRows(whole.table, variables, 'any').length,
    dropped: complete ? whole.table.rowCount - complete.length : 0,
    variables: variables.map((name) => countVariable(sample, name, options)),
  }
}

function countVariable(sample: Sample, name: string, options: FrequenciesOptions): VariableCounts {
  const column = sample.table.columns.get(name) ?? refuse('unknownVariable', { variable: name })
  if (column.kind === 'text') {
    return { kind: 'text', name, counts: categoryCountsOf(column.codes, column.categories, sample.weights) }
  }
  const { values, reversed, scale } = readItem(sample, name, options)
  const turned = reversed && scale ? scale[0] + scale[1] : null
  return { kind: 'numeric', name, counts: valueCountsOf(values, sample.weights), labels: labelsOf(column, turned) }
}

/** Labels by code; a reversed code keeps the label of the answer that was ticked. */
function labelsOf(column: NumericColumn, sumOfEnds: number | null): ReadonlyMap<number, string> {
  return new Map(
    Object.entries(column.labels).map(([code, label]) => [
      sumOfEnds === null ? Number(code) : sumOfEnds - Number(code),
      label,
    ]),
  )
}

export function mergeFrequencies(a: FrequenciesStatistics, b: FrequenciesStatistics): FrequenciesStatistics {
  return {
    n: a.n + b.n,
    dropped: a.dropped + b.dropped,
    variables: a.variables.map((left, i) => mergeVariable(left, b.variables[i] ?? left)),
  }
}

function mergeVariable(a: VariableCounts, b: VariableCounts): VariableCounts {
  if (a.kind === 'numeric' && b.kind === 'numeric') return { ...a, counts: mergeValueCounts(a.counts, b.counts) }
  if (a.kind === 'text' && b.kind === 'text') return { ...a, counts: mergeCategoryCounts(a.counts, b.counts) }
  throw new Error(`The parts of the data disagree on the type of ${a.name}.`)
}
