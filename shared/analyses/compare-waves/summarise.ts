import { type Axis, type ClassifiedCell, classify, mergeCells } from '../common/classify.ts'
import { readItem } from '../common/read-item.ts'
import type { Sample } from '../common/sample.ts'
import type { CompareWavesOptions } from './options.ts'

export interface CompareWavesStatistics {
  /** Categories: wave and, when asked for, segment (null: no answer). */
  readonly cells: readonly ClassifiedCell[]
  readonly dropped: number
}

const mostWaves = 200
const mostSegments = 500

export function summariseCompareWaves(sample: Sample, options: CompareWavesOptions): CompareWavesStatistics {
  const { dependent, wave, mix } = options
  const { values } = readItem(sample, dependent, options)
  const axes: Axis[] = [{ variable: wave, limit: mostWaves }]
  if (mix !== null) axes.push({ variable: mix, limit: mostSegments, keepMissing: true })
  const cells = classify(sample, axes, values, options)
  const used = cells.reduce((sum, { moments }) => sum + moments.n, 0)
  return { cells, dropped: sample.table.rowCount - used }
}

export function mergeCompareWaves(a: CompareWavesStatistics, b: CompareWavesStatistics): CompareWavesStatistics {
  return { cells: mergeCells(a.cells, b.cells), dropped: a.dropped + b.dropped }
}
