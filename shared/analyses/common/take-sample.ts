import { takeRows } from '../../survey/take-rows.ts'
import type { Sample } from './sample.ts'

/** The sample with the given rows (0-based) and the named variables only. */
export function takeSample(sample: Sample, rows: Int32Array, names: readonly string[]): Sample {
  const { weights, table } = sample
  return {
    table: takeRows(table, rows, names),
    weights: weights && Float64Array.from(rows, (row) => weights[row] ?? 0),
  }
}
