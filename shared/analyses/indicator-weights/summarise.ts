import type { Scale } from '../../survey/variable.ts'
import { answeredRows } from '../common/answered-rows.ts'
import { type ItemMoments, itemMomentsOf, mergeItemMoments } from '../common/item-moments.ts'
import { readItem } from '../common/read-item.ts'
import type { Sample } from '../common/sample.ts'
import { takeSample } from '../common/take-sample.ts'
import type { DispersionOptions } from './options.ts'

export interface IndicatorColumn {
  readonly name: string
  readonly direction: 'high' | 'low'
  readonly scale: Scale | null
  /** Of the answers that take part; infinite when there are none. */
  readonly min: number
  readonly max: number
}

export interface IndicatorStatistics {
  readonly dropped: number
  readonly columns: readonly IndicatorColumn[]
  readonly of: ItemMoments
}

export function summariseIndicators(
  whole: Sample,
  options: Omit<DispersionOptions, 'normalize' | 'direction'> & Partial<DispersionOptions>,
): IndicatorStatistics {
  const { variables, missing } = options
  const complete = missing === 'listwise' ? answeredRows(whole.table, variables, 'all') : null
  const sample = complete ? takeSample(whole, complete, variables) : whole
  const items = variables.map((name) =>
    readItem(sample, name, options, { needScale: options.normalize === 'declared' }),
  )
  return {
    dropped: complete ? whole.table.rowCount - complete.length : 0,
    columns: items.map(({ name, values, scale, direction, reversed }) => ({
      name,
      scale,
      direction: options.direction?.[name] ?? (reversed ? 'high' : (direction ?? 'high')),
      ...rangeOf(values),
    })),
    of: itemMomentsOf(
      items.map(({ values }) => values),
      sample.weights,
      missing,
    ),
  }
}

function rangeOf(values: Float64Array): { min: number; max: number } {
  let min = Number.POSITIVE_INFINITY
  let max = Number.NEGATIVE_INFINITY
  for (let row = 0; row < values.length; row++) {
    const value = values[row] as number
    if (value < min) min = value
    if (value > max) max = value
  }
  return { min, max }
}

export function mergeIndicators(a: IndicatorStatistics, b: IndicatorStatistics): IndicatorStatistics {
  return {
    dropped: a.dropped + b.dropped,
    columns: a.columns.map((left, i) => {
      const right = b.columns[i] ?? left
      return { ...left, min: Math.min(left.min, right.min), max: Math.max(left.max, right.max) }
    }),
    of: mergeItemMoments(a.of, b.of),
  }
}
