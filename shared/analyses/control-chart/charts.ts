import { refuse } from '../../errors/refusal.ts'
import { type AttributeKind, attributeChart } from '../../statistics/quality/attribute-chart.ts'
import type { ControlLimits } from '../../statistics/quality/control-limits.ts'
import { individualsChart } from '../../statistics/quality/individuals-chart.ts'
import { subgroupCharts } from '../../statistics/quality/subgroup-charts.ts'
import type { Note } from '../define.ts'
import { type Count, countsOf } from './counts.ts'
import type { ControlChartOptions } from './options.ts'
import type { Subgroup } from './subgroups.ts'

/** The lines of a chart with its companion, before the rules are applied. */
export interface Charted {
  readonly names: readonly string[]
  readonly sizes: readonly number[] | null
  readonly main: ControlLimits
  readonly sigma: number | null
  readonly spread: { readonly of: 'movingRange' | 'range' | 'standardDeviation'; readonly limits: ControlLimits } | null
  readonly per: number | null
  readonly notes: readonly Note[]
}

/** Ranges of more values than this waste what the values in between tell. */
const mostForRange = 10
/** A rate under this is told per thousand. */
const tinyRate = 0.01

export function chartOf(subgroups: readonly Subgroup[], options: ControlChartOptions): Charted {
  const { kind } = options
  if (kind === 'individuals') return individuals(subgroups)
  if (kind === 'xbarR' || kind === 'xbarS') return xbar(kind, subgroups)
  const { counts, notes } = countsOf(kind, subgroups, options.weight !== null)
  atLeastTwo(counts.length)
  if (kind === 'np') equalSizes(counts)
  return attribute(kind, counts, options, notes)
}

function individuals(subgroups: readonly Subgroup[]): Charted {
  atLeastTwo(subgroups.length)
  // A point of several rows (consecutive ones were asked for) is their mean.
  const values = subgroups.map(({ rows }) => rows.reduce((sum, { value }) => sum + value, 0) / rows.length)
  const { main, movingRange, sigma } = individualsChart(values)
  const names = subgroups.map(({ name }) => name)
  return { names, sizes: null, main, sigma, spread: { of: 'movingRange', limits: movingRange }, per: null, notes: [] }
}

function xbar(kind: 'xbarR' | 'xbarS', subgroups: readonly Subgroup[]): Charted {
  const usable = subgroups.filter(({ rows }) => rows.length > 1)
  atLeastTwo(usable.length)
  const leftOut = subgroups.length - usable.length
  const notes: Note[] = leftOut > 0 ? [{ code: 'subgroupsLeftOut', details: { count: leftOut } }] : []
  const sizes = usable.map(({ rows }) => rows.length)
  const largest = Math.max(...sizes)
  if (kind === 'xbarR' && largest > mostForRange)
    notes.push({ code: 'largeSubgroups', details: { n: largest, limit: mostForRange } })
  const values = usable.map(({ rows }) => rows.map((row) => row.value))
  const { means, spread, sigma } = subgroupCharts(values, kind === 'xbarR' ? 'range' : 'deviation')
  const of = kind === 'xbarR' ? 'range' : 'standardDeviation'
  const names = usable.map(({ name }) => name)
  return { names, sizes, main: means, sigma, spread: { of, limits: spread }, per: null, notes }
}

function attribute(
  kind: AttributeKind,
  counts: readonly Count[],
  options: ControlChartOptions,
  notes: readonly Note[],
): Charted {
  const sizes = counts.map(({ size }) => size)
  const limits = attributeChart(
    kind,
    counts.map(({ count }) => count),
    sizes,
  )
  const per = kind === 'u' ? (options.per === 'auto' ? readablePer(limits.center[0] ?? 0) : options.per) : 1
  const main = per === 1 ? limits : scaled(limits, per)
  const varies = kind !== 'c' && sizes.some((size) => size !== sizes[0])
  const all: Note[] = [...notes]
  if (per > 1 && options.per === 'auto') all.push({ code: 'ratePer', details: { per } })
  if (varies) {
    all.push({ code: 'limitsVary', details: { smallest: Math.min(...sizes), largest: Math.max(...sizes) } })
  }
  return {
    names: counts.map(({ name }) => name),
    sizes: kind === 'c' ? null : sizes,
    main,
    sigma: varies ? null : (main.deviations[0] ?? 0),
    spread: null,
    per: kind === 'u' ? per : null,
    notes: all,
  }
}

/** 1, or the power of a thousand that brings a tiny rate to where it can be read. */
function readablePer(rate: number): number {
  let per = 1
  while (rate > 0 && rate * per < tinyRate) per *= 1000
  return per
}

function scaled(limits: ControlLimits, factor: number): ControlLimits {
  const times = (values: readonly number[]) => values.map((value) => value * factor)
  const { values, center, ucl, lcl, deviations } = limits
  return {
    values: times(values),
    center: times(center),
    ucl: times(ucl),
    lcl: times(lcl),
    deviations: times(deviations),
  }
}

function atLeastTwo(n: number): void {
  if (n < 2) refuse('tooFewPoints', { n, needed: 2 })
}

function equalSizes(counts: readonly Count[]): void {
  const [first] = counts
  const other = counts.find(({ size }) => size !== first?.size)
  if (first && other) refuse('sizesDiffer', { point: other.name, size: other.size, other: first.size })
}
