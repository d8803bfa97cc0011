import { ruleSets, type SpecialCause } from '../../statistics/quality/special-causes.ts'
import type { ControlChartResult } from './result.ts'

/** Zone rules suppose normal values; charts of counts do without them, as in Minitab. */
const forCounts: readonly SpecialCause[] = [
  'beyondLimits',
  'eightOneSide',
  'nineOneSide',
  'sixTrending',
  'fourteenAlternating',
]

/** The rules of the set that apply to a kind of chart. */
export function rulesFor({ kind, rules }: Pick<ControlChartResult, 'kind' | 'rules'>): SpecialCause[] {
  const counts = kind === 'p' || kind === 'np' || kind === 'c' || kind === 'u'
  return ruleSets[rules].filter((rule) => !counts || forCounts.includes(rule))
}
