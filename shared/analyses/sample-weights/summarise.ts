import { refuse } from '../../errors/refusal.ts'
import type { Sample } from '../common/sample.ts'
import type { Margin } from './margin.ts'
import { marginCodes } from './margin-codes.ts'
import type { SampleWeightOptions } from './options.ts'

/** What weighting needs of the rows; all arrays have one entry for each row of the data, in order. */
export interface WeightingStatistics {
  /** By margin: the category of the row, one past the last target for a missing one that keeps its share, −1 for no weight. */
  readonly codes: readonly Int32Array[]
  /** Base weights; null when all start from 1. */
  readonly base: Float64Array | null
  /** By margin: rows without an answer. */
  readonly missing: readonly number[]
  readonly baseMissing: number
  readonly baseZero: number
}

/** The variable with the base weights, whichever of the two options names it; refuses two different ones. */
export function baseOf({ base, weight }: Pick<SampleWeightOptions, 'base' | 'weight'>): string | null {
  if (base !== null && weight !== null && base !== weight) refuse('baseAndWeight')
  return base ?? weight
}

export function summariseWeighting(
  sample: Sample,
  margins: readonly Margin[],
  options: SampleWeightOptions,
): WeightingStatistics {
  const { rows, of } = sample.kept ?? { rows: null, of: sample.table.rowCount }
  const base = baseWeights(sample, options)
  const codes = margins.map((margin) => marginCodes(sample.table, margin))
  const missing = codes.map((column, m) => {
    const inPlace = options.missing === 'keepShare' ? (margins[m]?.categories.length ?? 0) : -1
    const count = replaceMissing(column, inPlace)
    if (base.values) dropWithoutBase(column, base.values)
    return count
  })
  const spread = (column: Int32Array) => {
    if (!rows) return column
    const all = new Int32Array(of).fill(-1)
    for (let i = 0; i < rows.length; i++) all[rows[i] as number] = column[i] as number
    return all
  }
  return {
    codes: codes.map(spread),
    base: base.values && spreadBase(base.values, rows, of),
    missing,
    baseMissing: base.missing,
    baseZero: base.zero,
  }
}

function replaceMissing(codes: Int32Array, inPlace: number): number {
  let count = 0
  for (let row = 0; row < codes.length; row++) {
    if ((codes[row] as number) >= 0) continue
    codes[row] = inPlace
    count++
  }
  return count
}

function dropWithoutBase(codes: Int32Array, base: Float64Array): void {
  for (let row = 0; row < codes.length; row++) if (!((base[row] as number) > 0)) codes[row] = -1
}

function baseWeights(sample: Sample, options: SampleWeightOptions) {
  const variable = baseOf(options)
  // Rows without a weight were left out before: `weight` is applied to every analysis.
  if (sample.weights) return { values: sample.weights, missing: 0, zero: 0 }
  if (variable === null) return { values: null, missing: 0, zero: 0 }
  const column = sample.table.columns.get(variable) ?? refuse('unknownVariable', { variable })
  if (column.kind !== 'numeric') refuse('notNumeric', { variable })
  let missing = 0
  let zero = 0
  for (const value of column.values) {
    if (value < 0) refuse('baseNegative', { variable, value })
    if (value === 0) zero++
    if (Number.isNaN(value)) missing++
  }
  return { values: column.values, missing, zero }
}

function spreadBase(values: Float64Array, rows: Int32Array | null, of: number): Float64Array {
  if (!rows) return values
  const all = new Float64Array(of)
  for (let i = 0; i < rows.length; i++) all[rows[i] as number] = values[i] as number
  return all
}

export function mergeWeighting(a: WeightingStatistics, b: WeightingStatistics): WeightingStatistics {
  return {
    codes: a.codes.map((left, m) => {
      const right = b.codes[m] ?? new Int32Array()
      const all = new Int32Array(left.length + right.length)
      all.set(left)
      all.set(right, left.length)
      return all
    }),
    base: a.base && b.base && joined(a.base, b.base),
    missing: a.missing.map((count, m) => count + (b.missing[m] ?? 0)),
    baseMissing: a.baseMissing + b.baseMissing,
    baseZero: a.baseZero + b.baseZero,
  }
}

function joined(a: Float64Array, b: Float64Array): Float64Array {
  const all = new Float64Array(a.length + b.length)
  all.set(a)
  all.set(b, a.length)
  return all
}
