import type { Scale } from '../../survey/variable.ts'
import { type ItemMoments, itemMomentsOf, mergeItemMoments } from '../common/item-moments.ts'
import { type ItemColumn, readItem } from '../common/read-item.ts'
import type { Sample } from '../common/sample.ts'
import { importanceVariables, overallRating } from './importance-variables.ts'
import type { IpaOptions } from './options.ts'

export interface IpaColumn {
  readonly name: string
  readonly scale: Scale | null
  /** Turned round because the codebook says that low is good. */
  readonly turned: boolean
}

export interface IpaStatistics {
  readonly of: ItemMoments
  /** The items, then the overall rating if there is one, then the variables of stated importance. */
  readonly columns: readonly IpaColumn[]
}

export function summariseIpa(sample: Sample, options: IpaOptions): IpaStatistics {
  const direction = { followDirection: true }
  const rules = { ...direction, needScale: options.crosshair === 'midpoint' }
  const columns = [
    ...options.items.map((name) => readItem(sample, name, options, rules)),
    ...[...overallRating(options), ...importanceVariables(options)].map((name) =>
      readItem(sample, name, options, direction),
    ),
  ]
  return {
    of: itemMomentsOf(
      columns.map((column) => column.values),
      sample.weights,
      options.missing,
    ),
    columns: columns.map((column) => describe(column, options)),
  }
}

function describe({ name, scale, reversed }: ItemColumn, options: IpaOptions): IpaColumn {
  return { name, scale, turned: reversed && !options.reverse.includes(name) }
}

export function mergeIpa(a: IpaStatistics, b: IpaStatistics): IpaStatistics {
  return { of: mergeItemMoments(a.of, b.of), columns: a.columns }
}
