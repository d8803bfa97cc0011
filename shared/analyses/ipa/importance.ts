import { refuse } from '../../errors/refusal.ts'
import { at } from '../../statistics/matrix/square-matrix.ts'
import { standardizedCoefficients } from '../../statistics/regression/standardized-coefficients.ts'
import type { Scale } from '../../survey/variable.ts'
import type { JointStatistics } from './columns.ts'
import type { IpaOptions } from './options.ts'
import type { IpaColumn } from './summarise.ts'

export interface Importances {
  readonly by: 'correlation' | 'regression' | 'stated'
  /** By item; null for an item without variance. */
  readonly values: readonly (number | null)[]
  /** The scale importance is told on; null where none is known. */
  readonly scale: Scale | null
}

export function importances(joint: JointStatistics, columns: readonly IpaColumn[], options: IpaOptions): Importances {
  const { importance, items } = options
  if (typeof importance !== 'string') return stated(joint, columns, importance, items)
  const overall = items.length
  if (Number.isNaN(at(joint.correlation, overall, overall))) refuse('constantOverall', { item: options.overall ?? '' })
  const varying = items.flatMap((_, i) => (Number.isNaN(at(joint.correlation, i, i)) ? [] : [i]))
  if (importance === 'correlation') {
    const values = items.map((_, i) => (varying.includes(i) ? at(joint.correlation, i, overall) : null))
    return { by: importance, values, scale: [0, 1] }
  }
  const beta = joint.n > varying.length + 1 ? standardizedCoefficients(joint.correlation, varying, overall) : null
  if (!beta) refuse('itemsOverlap')
  const values = items.map((_, i) => beta[varying.indexOf(i)] ?? null)
  return { by: importance, values, scale: [0, 1] }
}

function stated(
  joint: JointStatistics,
  columns: readonly IpaColumn[],
  sources: Readonly<Record<string, number | string>>,
  items: readonly string[],
): Importances {
  const scales: (Scale | null)[] = []
  const values = items.map((item) => {
    const source = sources[item]
    if (typeof source === 'number') {
      scales.push(null)
      return source
    }
    const place = columns.findIndex((column, i) => i >= items.length && column.name === source)
    scales.push(columns[place]?.scale ?? null)
    return joint.columns[place]?.mean ?? null
  })
  const [first = null] = scales
  const common = first && scales.every((scale) => scale?.[0] === first[0] && scale[1] === first[1]) ? first : null
  return { by: 'stated', values, scale: common }
}
