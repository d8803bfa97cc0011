import { refuse } from '../../errors/refusal.ts'
import { readItem } from '../common/read-item.ts'
import { mergeRowKeys, type RowKeys, rowKeysOf } from '../common/row-keys.ts'
import type { Sample } from '../common/sample.ts'
import type { RunChartOptions } from './options.ts'

/** The rows as they come; null where the values were typed in. */
export type RunChartStatistics = {
  readonly values: Float64Array
  readonly weights: Float64Array | null
  readonly time: RowKeys | null
} | null

export function summariseRunChart(sample: Sample, options: RunChartOptions): RunChartStatistics {
  const { variable, time } = options
  if (variable === undefined) return null
  const { values } = readItem(sample, variable, options)
  if (time === null) return { values, weights: sample.weights, time: null }
  const column = sample.table.columns.get(time) ?? refuse('unknownVariable', { variable: time })
  return { values, weights: sample.weights, time: rowKeysOf(column) }
}

export function mergeRunChart(a: RunChartStatistics, b: RunChartStatistics): RunChartStatistics {
  if (!a || !b) return null
  return {
    values: joined(a.values, b.values),
    weights: a.weights && b.weights && joined(a.weights, b.weights),
    time: a.time && b.time && mergeRowKeys(a.time, b.time),
  }
}

function joined(a: Float64Array, b: Float64Array): Float64Array {
  const all = new Float64Array(a.length + b.length)
  all.set(a)
  all.set(b, a.length)
  return all
}
