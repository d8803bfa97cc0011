import { mergeValueCounts } from '../../statistics/counts/merge-value-counts.ts'
import type { ValueCounts } from '../../statistics/counts/value-counts.ts'
import { valueCountsOf } from '../../statistics/counts/value-counts-of.ts'
import { answeredRows } from '../common/answered-rows.ts'
import { readItem } from '../common/read-item.ts'
import type { Sample } from '../common/sample.ts'
import { takeSample } from '../common/take-sample.ts'
import type { DescriptivesOptions } from './options.ts'

export interface DescriptivesStatistics {
  /** Cases with an answer to any of the variables (all of them, with listwise deletion). */
  readonly n: number
  readonly dropped: number
  readonly variables: readonly { readonly name: string; readonly counts: ValueCounts }[]
}

export function summariseDescriptives(whole: Sample, options: DescriptivesOptions): DescriptivesStatistics {
  const { variables, missing } = options
  const complete = missing === 'listwise' ? answeredRows(whole.table, variables, 'all') : null
  const sample = complete ? takeSample(whole, complete, variables) : whole
  return {
    n: complete ? complete.length : answeredRows(whole.table, variables, 'any').length,
    dropped: complete ? whole.table.rowCount - complete.length : 0,
    variables: variables.map((name) => ({
      name,
      counts: valueCountsOf(readItem(sample, name, options).values, sample.weights),
    })),
  }
}

export function mergeDescriptives(a: DescriptivesStatistics, b: DescriptivesStatistics): DescriptivesStatistics {
  return {
    n: a.n + b.n,
    dropped: a.dropped + b.dropped,
    variables: a.variables.map(({ name, counts }, i) => ({
      name,
      counts: mergeValueCounts(counts, b.variables[i]?.counts ?? counts),
    })),
  }
}
