import { refuse } from '../../errors/refusal.ts'
import { keyOrder, type RowKeys } from '../common/row-keys.ts'
import type { ControlChartOptions } from './options.ts'
import type { ControlStatistics } from './summarise.ts'

/** One value in time order, with what it belongs to. */
export interface ControlRow {
  readonly value: number
  readonly size: number | null
  readonly weight: number
  /** What the point is called when this row is one. */
  readonly name: string
  /** Place of its subgroup in `subgroups`; null: a point of its own. */
  readonly subgroup: number | null
}

export interface ControlRows {
  readonly rows: readonly ControlRow[]
  /** Names in the order of the chart; null where rows are points. */
  readonly subgroups: readonly string[] | null
  /** Rows without value, size, subgroup or time. */
  readonly leftOut: number
}

export function controlRows(statistics: ControlStatistics, options: ControlChartOptions): ControlRows {
  return statistics ? fromData(statistics, options) : fromValues(options)
}

function fromData(statistics: NonNullable<ControlStatistics>, { size }: ControlChartOptions): ControlRows {
  const { values, sizes, weights, subgroup, time } = statistics
  const order = timeOrder(values.length, time)
  const constant = typeof size === 'number' ? size : null
  const rows = order.flatMap((row): ControlRow[] => {
    const value = values[row] ?? Number.NaN
    const own = sizes ? (sizes[row] ?? Number.NaN) : constant
    const place = subgroup ? (subgroup.codes[row] ?? -1) : null
    if (Number.isNaN(value) || Number.isNaN(own) || place === -1) return []
    const name = time ? (time.keys[time.codes[row] ?? -1]?.name ?? '') : String(row + 1)
    return [{ value, size: own, weight: weights?.[row] ?? 1, name, subgroup: place }]
  })
  if (!subgroup) return { rows, subgroups: null, leftOut: values.length - rows.length }
  return { ...inOrder(rows, subgroup, time !== null), leftOut: values.length - rows.length }
}

/** Rows (0-based) by time; those without one are left out, those of one time stay in the order of the data. */
function timeOrder(rowCount: number, time: RowKeys | null): number[] {
  const rows = Array.from({ length: rowCount }, (_, row) => row)
  if (!time) return rows
  const ranks = new Map(keyOrder(time.keys).map((place, rank) => [place, rank]))
  const rankOf = (row: number) => ranks.get(time.codes[row] ?? -1) ?? -1
  return rows.filter((row) => rankOf(row) >= 0).sort((a, b) => rankOf(a) - rankOf(b))
}

/** Subgroups in the order in which time brings them up, or else in their own. */
function inOrder(rows: readonly ControlRow[], { keys }: RowKeys, byTime: boolean) {
  const order = byTime ? [...new Set(rows.map((row) => row.subgroup ?? -1))] : keyOrder(keys)
  const ranks = new Map(order.map((place, rank) => [place, rank]))
  return {
    rows: rows.map((row) => ({ ...row, subgroup: ranks.get(row.subgroup ?? -1) ?? null })),
    subgroups: order.map((place) => keys[place]?.name ?? ''),
  }
}

function fromValues({ kind, values = [], sizes, size, names }: ControlChartOptions): ControlRows {
  const bySubgroup = kind === 'xbarR' || kind === 'xbarS'
  const lists = values.filter((value) => Array.isArray(value))
  if (lists.length > 0) {
    if (!bySubgroup) refuse('valuesNotNested')
    return nested(lists, names)
  }
  const flat = values.filter((value) => typeof value === 'number')
  if (bySubgroup && sizes) return nested(cut(flat, sizes), names)
  if (sizes && sizes.length !== flat.length) refuse('sizesLength', { sizes: sizes.length, values: flat.length })
  const constant = typeof size === 'number' ? size : null
  // Consecutive values that make up a point have no names of their own.
  if (names && !bySubgroup) checkNames(names, flat.length)
  const rows = flat.map((value, i) => ({
    value,
    size: sizes?.[i] ?? constant,
    weight: 1,
    name: names?.[i] ?? String(i + 1),
    subgroup: null,
  }))
  return { rows, subgroups: null, leftOut: 0 }
}

function nested(lists: readonly (readonly number[])[], names: readonly string[] | undefined): ControlRows {
  if (names) checkNames(names, lists.length)
  const rows = lists.flatMap((list, subgroup) =>
    list.map((value) => ({ value, size: null, weight: 1, name: '', subgroup })),
  )
  return { rows, subgroups: lists.map((_, i) => names?.[i] ?? String(i + 1)), leftOut: 0 }
}

function cut(values: readonly number[], sizes: readonly number[]): number[][] {
  let start = 0
  const lists = sizes.map((size) => {
    start += size
    return values.slice(start - size, start)
  })
  if (start !== values.length || sizes.some((size) => !Number.isInteger(size) || size < 1))
    refuse('sizesLength', { sizes: sizes.length, values: values.length })
  return lists
}

function checkNames(names: readonly string[], values: number): void {
  if (names.length !== values) refuse('namesLength', { names: names.length, values })
}
