import { emptyMoments, type Moments } from '../../statistics/moments/moments.ts'
import { momentsOf } from '../../statistics/moments/moments-of.ts'
import { answeredRows } from '../common/answered-rows.ts'
import { readItem } from '../common/read-item.ts'
import type { Sample } from '../common/sample.ts'
import type { CorrelationsOptions } from './options.ts'
import { mergePearson, type PearsonStatistics, pairsOf } from './pearson-statistics.ts'

/** Pearson needs moments only; ranks need the columns whole. */
export type CorrelationsStatistics = {
  /** Rows in the sample, and those that answer any of the variables. */
  readonly rows: number
  readonly answered: number
} & (
  | { readonly kind: 'pearson'; readonly of: PearsonStatistics }
  | { readonly kind: 'ranks'; readonly columns: readonly Float64Array[]; readonly weights: Float64Array | null }
)

export function summariseCorrelations(sample: Sample, options: CorrelationsOptions): CorrelationsStatistics {
  const { weights, table } = sample
  const columns = options.variables.map((name) => readItem(sample, name, options).values)
  const base = { rows: table.rowCount, answered: answeredRows(table, options.variables, 'any').length }
  if (options.method !== 'pearson') return { ...base, kind: 'ranks', columns, weights }
  const complete = options.missing === 'listwise' || columns.every((column) => !column.some(Number.isNaN))
  if (complete) return { ...base, kind: 'pearson', of: { kind: 'whole', moments: momentsOf(columns, weights) } }
  const moments = pairsOf(columns.length).map(([i, j]): Moments => {
    const x = columns[i]
    const y = columns[j]
    return x && y ? momentsOf([x, y], weights) : emptyMoments(2)
  })
  return { ...base, kind: 'pearson', of: { kind: 'pairs', moments } }
}

export function mergeCorrelations(a: CorrelationsStatistics, b: CorrelationsStatistics): CorrelationsStatistics {
  const base = { rows: a.rows + b.rows, answered: a.answered + b.answered }
  if (a.kind === 'pearson' && b.kind === 'pearson') return { ...base, kind: 'pearson', of: mergePearson(a.of, b.of) }
  if (a.kind === 'ranks' && b.kind === 'ranks') {
    return {
      ...base,
      kind: 'ranks',
      columns: a.columns.map((column, i) => join(column, b.columns[i])),
      weights: a.weights && join(a.weights, b.weights ?? undefined),
    }
  }
  throw new Error('Moments and columns do not merge.')
}

function join(a: Float64Array, b: Float64Array = new Float64Array()): Float64Array {
  const joined = new Float64Array(a.length + b.length)
  joined.set(a)
  joined.set(b, a.length)
  return joined
}
