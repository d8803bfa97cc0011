import { type ClassifiedCell, classify, mergeCells } from '../common/classify.ts'
import type { Sample } from '../common/sample.ts'
import type { CrosstabOptions } from './options.ts'

export interface CrosstabStatistics {
  /** Categories: row, column and, when asked for, layer. */
  readonly cells: readonly ClassifiedCell[]
  /** Rows with a gap in one of the variables. */
  readonly dropped: number
}

const mostCategories = 200

export function crosstabVariables({ rows, columns, layer }: CrosstabOptions): string[] {
  return layer === null ? [rows, columns] : [rows, columns, layer]
}

export function summariseCrosstab(sample: Sample, options: CrosstabOptions): CrosstabStatistics {
  const axes = crosstabVariables(options).map((variable) => ({ variable, limit: mostCategories }))
  const cells = classify(sample, axes, null, options)
  const used = cells.reduce((sum, { moments }) => sum + moments.n, 0)
  return { cells, dropped: sample.table.rowCount - used }
}

export function mergeCrosstab(a: CrosstabStatistics, b: CrosstabStatistics): CrosstabStatistics {
  return { cells: mergeCells(a.cells, b.cells), dropped: a.dropped + b.dropped }
}
