import { refuse } from '../../errors/refusal.ts'
import {
  mergeStratumMoments,
  type StratumMoments,
  stratumMomentsOf,
} from '../../statistics/weighting/stratum-moments.ts'
import type { Column } from '../../survey/data-table.ts'
import { answeredRows } from '../common/answered-rows.ts'
import { readItem } from '../common/read-item.ts'
import type { Sample } from '../common/sample.ts'
import { takeSample } from '../common/take-sample.ts'
import type { WeightedMeanOptions } from './options.ts'

export interface WeightedMeanStatistics {
  readonly n: number
  readonly dropped: number
  /** Rows without a stratum. */
  readonly strataMissing: number
  readonly variables: readonly {
    readonly name: string
    /** By stratum; one, of no name, when there are none. */
    readonly strata: ReadonlyMap<string, StratumMoments>
  }[]
}

export function summariseWeightedMeans(whole: Sample, options: WeightedMeanOptions): WeightedMeanStatistics {
  const { variables, strata, missing } = options
  const placed =
    strata === null
      ? whole
      : takeSample(whole, answeredRows(whole.table, [strata], 'all'), [...new Set([...variables, strata])])
  const complete = missing === 'listwise' ? answeredRows(placed.table, variables, 'all') : null
  const names = strata === null ? variables : [...new Set([...variables, strata])]
  const sample = complete ? takeSample(placed, complete, names) : placed
  const groups = strata === null ? { names: [''], codes: null } : stratumCodes(sample, strata)
  return {
    n: complete ? complete.length : answeredRows(placed.table, variables, 'any').length,
    dropped: complete ? placed.table.rowCount - complete.length : 0,
    strataMissing: whole.table.rowCount - placed.table.rowCount,
    variables: variables.map((name) => {
      const { values } = readItem(sample, name, options)
      const moments = stratumMomentsOf(values, sample.weights, groups.codes, groups.names.length)
      return { name, strata: new Map(groups.names.map((group, i) => [group, moments[i] as StratumMoments])) }
    }),
  }
}

/** The strata as positions in a list of their names; every row has one by now. */
function stratumCodes(sample: Sample, variable: string): { names: string[]; codes: Int32Array } {
  const column: Column = sample.table.columns.get(variable) ?? refuse('unknownVariable', { variable })
  if (column.kind === 'text') return { names: [...column.categories], codes: column.codes }
  const places = new Map<number, number>()
  const codes = Int32Array.from(column.values, (value) => {
    const known = places.get(value)
    if (known !== undefined) return known
    places.set(value, places.size)
    return places.size - 1
  })
  return { names: [...places.keys()].map((value) => column.labels[String(value)] ?? String(value)), codes }
}

export function mergeWeightedMeans(a: WeightedMeanStatistics, b: WeightedMeanStatistics): WeightedMeanStatistics {
  return {
    n: a.n + b.n,
    dropped: a.dropped + b.dropped,
    strataMissing: a.strataMissing + b.strataMissing,
    variables: a.variables.map(({ name, strata }, i) => {
      const merged = new Map(strata)
      for (const [stratum, moments] of b.variables[i]?.strata ?? []) {
        const known = merged.get(stratum)
        merged.set(stratum, known ? mergeStratumMoments(known, moments) : moments)
      }
      return { name, strata: merged }
    }),
  }
}
