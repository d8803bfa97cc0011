import { refuse } from '../../errors/refusal.ts'
import type { VariableNeed } from '../define.ts'
import type { ControlChartOptions } from './options.ts'

export function controlNeeds(options: ControlChartOptions): VariableNeed[] {
  const { kind, values, variable, size, subgroup, time, weight, countedValues } = options
  if ((values === undefined) === (variable === undefined)) refuse('valuesOrVariable')
  const bySubgroup = kind === 'xbarR' || kind === 'xbarS'
  if (bySubgroup && subgroup === undefined && typeof size !== 'number' && variable !== undefined)
    refuse('subgroupNeeded')
  if (variable === undefined) return []
  if (weight !== null) {
    if (kind !== 'p' || size !== undefined) refuse('weightNotForChart', { variable: weight })
    if (typeof subgroup !== 'string') refuse('weightWithoutGroups', { variable: weight })
  }
  return [
    { name: variable, as: countedValues ? 'category' : 'numeric' },
    ...(typeof size === 'string' ? [{ name: size, as: 'numeric' } as const] : []),
    ...(typeof subgroup === 'string' ? [{ name: subgroup, as: 'category' } as const] : []),
    ...(time === null ? [] : [{ name: time, as: 'category' } as const]),
  ]
}
