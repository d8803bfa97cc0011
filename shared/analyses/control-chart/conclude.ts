import { refuse } from '../../errors/refusal.ts'
import type { MethodId } from '../../messages/methods.ts'
import type { ControlLimits } from '../../statistics/quality/control-limits.ts'
import { findSpecialCauses, type SpecialCause } from '../../statistics/quality/special-causes.ts'
import type { ReferenceKey } from '../../survey/references.ts'
import type { SampleFacts } from '../common/sample.ts'
import { sampleNotes } from '../common/sample-notes.ts'
import { unusedOptions } from '../common/unused-options.ts'
import type { Note } from '../define.ts'
import { type Charted, chartOf } from './charts.ts'
import type { ControlChartOptions, ControlKind } from './options.ts'
import type { ControlChartResult, ControlSpread } from './result.ts'
import { controlRows } from './rows.ts'
import { rulesFor } from './rules.ts'
import { subgroupsOf } from './subgroups.ts'
import type { ControlStatistics } from './summarise.ts'

/** Limits from fewer points than this are provisional. */
const pointsForLimits = 20

const methods = {
  individuals: 'controlIndividuals',
  xbarR: 'controlXbarR',
  xbarS: 'controlXbarS',
  p: 'controlP',
  np: 'controlNp',
  c: 'controlC',
  u: 'controlU',
} as const satisfies Record<ControlKind, MethodId>

export function concludeControlChart(
  statistics: ControlStatistics,
  options: ControlChartOptions,
  facts: SampleFacts,
): ControlChartResult {
  const given = controlRows(statistics, options)
  const grouped = subgroupsOf(given, options)
  const chart = chartOf(grouped.subgroups, options)
  if (chart.main.deviations.every((deviation) => !(deviation > 0))) refuse('noVariation')
  const notes: Note[] = statistics ? sampleNotes(facts) : unusedOptions(options)
  if (given.leftOut > 0) notes.push({ code: 'pointsWithoutValue', details: { count: given.leftOut } })
  notes.push(...grouped.notes, ...chart.notes)
  const found = findSpecialCauses(standardised(chart.main), rulesFor(options))
  if (found.length < pointsForLimits)
    notes.push({ code: 'fewSubgroups', details: { n: found.length, limit: pointsForLimits } })
  const spread = chart.spread && spreadOf(chart)
  return {
    n: given.rows.length,
    nTotal: statistics ? facts.nTotal : given.rows.length,
    missing: statistics ? options.missing : 'none',
    notes,
    method: { id: methods[options.kind], references: referencesOf(options) },
    kind: options.kind,
    rules: options.rules,
    center: chart.main.center[0] ?? 0,
    ucl: once(chart.main.ucl, chart.sizes),
    lcl: once(chart.main.lcl, chart.sizes),
    sigma: chart.sigma,
    points: chart.main.values.map((value, i) => ({
      name: chart.names[i] ?? '',
      value,
      size: chart.sizes?.[i] ?? null,
      violations: found[i] ?? [],
    })),
    inControl: [...found, ...(spread?.points ?? []).map(({ violations }) => violations)].every(
      (one) => one.length === 0,
    ),
    ...companion(chart, spread),
    ...(chart.per === null ? {} : { per: chart.per }),
  }
}

function standardised({ values, center, deviations }: ControlLimits): number[] {
  return values.map((value, i) => (value - (center[i] ?? 0)) / (deviations[i] ?? 1))
}

/** One number for limits that do not vary from point to point. */
function once(limits: readonly number[], sizes: readonly number[] | null): number[] {
  return sizes?.some((size) => size !== sizes[0]) ? [...limits] : limits.slice(0, 1)
}

/** Spread charts are judged by their limits only: ranges and deviations are not normal, and moving ranges not independent. */
function spreadOf({ names, sizes, spread, main }: Charted): ControlSpread {
  const { values, center, ucl, lcl } = spread?.limits ?? main
  const later = names.length - values.length
  const outside: SpecialCause[] = ['beyondLimits']
  return {
    center: sizes?.some((size) => size !== sizes[0]) ? null : (center[0] ?? 0),
    centers: once(center, sizes),
    ucl: once(ucl, sizes),
    lcl: once(lcl, sizes),
    points: values.map((value, i) => ({
      name: names[i + later] ?? '',
      value,
      violations: value > (ucl[i] ?? 0) || value < (lcl[i] ?? 0) ? outside : [],
    })),
  }
}

function companion({ spread }: Charted, limits: ControlSpread | null): Partial<ControlChartResult> {
  if (!spread || !limits) return {}
  if (spread.of !== 'movingRange') return { [spread.of]: limits }
  const { center, ucl, lcl, points } = limits
  return { movingRange: { center: center ?? 0, ucl: ucl[0] ?? 0, lcl: lcl[0] ?? 0, points } }
}

function referencesOf({ kind, rules }: ControlChartOptions): ReferenceKey[] {
  const own: ReferenceKey[] = kind === 'xbarR' || kind === 'xbarS' ? ['burr1969'] : []
  return ['shewhart1931', 'montgomery2013', ...own, rules === 'nelson' ? 'nelson1984' : 'westernElectric1956']
}
