import { refuse } from '../../errors/refusal.ts'
import { passingRows } from '../common/passing-rows.ts'
import { readItem } from '../common/read-item.ts'
import { mergeRowKeys, type RowKeys, rowKeysOf } from '../common/row-keys.ts'
import type { Sample } from '../common/sample.ts'
import type { ControlChartOptions } from './options.ts'

/** The rows as they come; null where the values were typed in. */
export type ControlStatistics = {
  readonly values: Float64Array
  readonly sizes: Float64Array | null
  readonly weights: Float64Array | null
  readonly subgroup: RowKeys | null
  readonly time: RowKeys | null
} | null

export function summariseControlChart(sample: Sample, options: ControlChartOptions): ControlStatistics {
  const { variable, size, subgroup, time } = options
  if (variable === undefined) return null
  const keysOf = (name: string) => rowKeysOf(columnOf(sample, name))
  return {
    values: options.countedValues
      ? eventsIn(sample, variable, options.countedValues)
      : readItem(sample, variable, options).values,
    sizes: typeof size === 'string' ? readItem(sample, size, options).values : null,
    weights: sample.weights,
    subgroup: typeof subgroup === 'string' ? keysOf(subgroup) : null,
    time: time === null ? null : keysOf(time),
  }
}

function columnOf(sample: Sample, name: string) {
  return sample.table.columns.get(name) ?? refuse('unknownVariable', { variable: name })
}

/** 1 where the answer is one of those that count, 0 where it is another, NaN where there is none. */
function eventsIn(sample: Sample, variable: string, counted: readonly (string | number)[]): Float64Array {
  const { codes } = rowKeysOf(columnOf(sample, variable))
  const events = Float64Array.from(codes, (code) => (code < 0 ? Number.NaN : 0))
  for (const row of passingRows(sample.table, [{ variable, in: [...counted] }]) ?? []) events[row] = 1
  return events
}

export function mergeControlChart(a: ControlStatistics, b: ControlStatistics): ControlStatistics {
  if (!a || !b) return null
  return {
    values: joined(a.values, b.values),
    sizes: a.sizes && b.sizes && joined(a.sizes, b.sizes),
    weights: a.weights && b.weights && joined(a.weights, b.weights),
    subgroup: a.subgroup && b.subgroup && mergeRowKeys(a.subgroup, b.subgroup),
    time: a.time && b.time && mergeRowKeys(a.time, b.time),
  }
}

function joined(a: Float64Array, b: Float64Array): Float64Array {
  const all = new Float64Array(a.length + b.length)
  all.set(a)
  all.set(b, a.length)
  return all
}
