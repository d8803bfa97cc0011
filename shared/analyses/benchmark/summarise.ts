import { type ClassifiedCell, classify, mergeCells } from '../common/classify.ts'
import { readItem } from '../common/read-item.ts'
import type { Sample } from '../common/sample.ts'
import type { BenchmarkOptions } from './options.ts'

export interface BenchmarkStatistics {
  /** Categories: unit and, when asked for, wave. */
  readonly cells: readonly ClassifiedCell[]
  readonly dropped: number
  /** Low marks are good ones and were turned round. */
  readonly reversed: boolean
}

const mostUnits = 5000
const mostWaves = 200

export function summariseBenchmark(sample: Sample, options: BenchmarkOptions): BenchmarkStatistics {
  const { score, unit, wave } = options
  const { values, reversed } = readItem(sample, score, options, { followDirection: true })
  const axes = [{ variable: unit, limit: mostUnits }, ...(wave === null ? [] : [{ variable: wave, limit: mostWaves }])]
  const cells = classify(sample, axes, values, options)
  const used = cells.reduce((sum, { moments }) => sum + moments.n, 0)
  return {
    cells,
    dropped: sample.table.rowCount - used,
    reversed: reversed && !options.reverse.includes(score),
  }
}

export function mergeBenchmark(a: BenchmarkStatistics, b: BenchmarkStatistics): BenchmarkStatistics {
  return { ...a, cells: mergeCells(a.cells, b.cells), dropped: a.dropped + b.dropped }
}
