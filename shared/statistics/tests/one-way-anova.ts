import { fPValue } from '../distributions/f-p-value.ts'
import type { GroupSummary } from './group-summary.ts'

export interface OneWayAnova {
  readonly ssBetween: number
  readonly ssWithin: number
  readonly dfBetween: number
  readonly dfWithin: number
  /** null without variance within the groups. */
  readonly f: number | null
  readonly p: number | null
  /** Share of the variance that lies between the groups; null when there is none at all. */
  readonly etaSquared: number | null
}

/**
 * One-way analysis of variance from the groups' sizes, means and variances; R's `aov(y ~ g)`. Where the variances differ
 * use `welchAnova`. null where no degree of freedom is left within the groups.
 *
 * @example oneWayAnova([{ n: 3, mean: 1, variance: 1 }, { n: 3, mean: 3, variance: 1 }])?.f // 6
 */
export function oneWayAnova(groups: readonly GroupSummary[]): OneWayAnova | null {
  const n = groups.reduce((sum, group) => sum + group.n, 0)
  const grandMean = groups.reduce((sum, group) => sum + group.n * group.mean, 0) / n
  const ssBetween = groups.reduce((sum, group) => sum + group.n * (group.mean - grandMean) ** 2, 0)
  const ssWithin = groups.reduce((sum, group) => sum + (group.n > 1 ? (group.n - 1) * group.variance : 0), 0)
  const dfBetween = groups.length - 1
  const dfWithin = n - groups.length
  if (!(dfBetween > 0 && dfWithin > 0)) return null
  const f = ssWithin > 0 ? ssBetween / dfBetween / (ssWithin / dfWithin) : null
  return {
    ssBetween,
    ssWithin,
    dfBetween,
    dfWithin,
    f,
    p: f === null ? null : fPValue(f, dfBetween, dfWithin),
    etaSquared: ssBetween + ssWithin > 0 ? ssBetween / (ssBetween + ssWithin) : null,
  }
}
