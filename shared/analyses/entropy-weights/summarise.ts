import { mergeValueCounts } from '../../statistics/counts/merge-value-counts.ts'
import type { ValueCounts } from '../../statistics/counts/value-counts.ts'
import { valueCountsOf } from '../../statistics/counts/value-counts-of.ts'
import type { Scale } from '../../survey/variable.ts'
import { answeredRows } from '../common/answered-rows.ts'
import { readItem } from '../common/read-item.ts'
import type { Sample } from '../common/sample.ts'
import { takeSample } from '../common/take-sample.ts'
import type { EntropyOptions } from './options.ts'

export interface EntropyVariable {
  readonly name: string
  readonly direction: 'high' | 'low'
  readonly scale: Scale | null
  readonly counts: ValueCounts
  /** Every row's value, missing ones NaN; only when scores are asked for. */
  readonly rows: Float64Array | null
}

export interface EntropyStatistics {
  readonly n: number
  readonly dropped: number
  readonly variables: readonly EntropyVariable[]
}

export function summariseEntropy(whole: Sample, options: EntropyOptions): EntropyStatistics {
  const { variables, missing } = options
  const answered = answeredRows(whole.table, variables, missing === 'listwise' ? 'all' : 'any')
  const sample = missing === 'listwise' ? takeSample(whole, answered, variables) : whole
  return {
    n: answered.length,
    dropped: missing === 'listwise' ? whole.table.rowCount - answered.length : 0,
    variables: variables.map((name) => readVariable(whole, sample, name, options)),
  }
}

function readVariable(whole: Sample, sample: Sample, name: string, options: EntropyOptions): EntropyVariable {
  const rules = { needScale: options.normalize === 'declared' }
  const { values, scale, direction, reversed } = readItem(sample, name, options, rules)
  return {
    name,
    scale,
    direction: options.direction[name] ?? (reversed ? 'high' : (direction ?? 'high')),
    counts: valueCountsOf(values, sample.weights),
    rows: options.scores ? Float64Array.from(readItem(whole, name, options, rules).values) : null,
  }
}

export function mergeEntropy(a: EntropyStatistics, b: EntropyStatistics): EntropyStatistics {
  return {
    n: a.n + b.n,
    dropped: a.dropped + b.dropped,
    variables: a.variables.map((left, i) => {
      const right = b.variables[i] ?? left
      return {
        ...left,
        counts: mergeValueCounts(left.counts, right.counts),
        rows: left.rows && right.rows ? joined(left.rows, right.rows) : null,
      }
    }),
  }
}

function joined(a: Float64Array, b: Float64Array): Float64Array {
  const all = new Float64Array(a.length + b.length)
  all.set(a)
  all.set(b, a.length)
  return all
}
