import { fPValue } from '../distributions/f-p-value.ts'
import type { GroupSummary } from './group-summary.ts'

export interface FTest {
  readonly f: number
  readonly df1: number
  readonly df2: number
  readonly p: number
}

/**
 * Welch's analysis of variance for groups whose variances may differ; R's `oneway.test(y ~ g)`. null where a group has a
 * single case or no variance.
 *
 * Welch (1951), Biometrika 38, 330-336.
 *
 * @example welchAnova([{ n: 4, mean: 1, variance: 1 }, { n: 4, mean: 3, variance: 1 }])?.f // 8
 */
export function welchAnova(groups: readonly GroupSummary[]): FTest | null {
  if (!groups.every(({ n, variance }) => n > 1 && variance > 0)) return null
  const k = groups.length
  const weights = groups.map(({ n, variance }) => n / variance)
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const mean = groups.reduce((sum, group, i) => sum + (weights[i] ?? 0) * group.mean, 0) / total
  const between = groups.reduce((sum, group, i) => sum + (weights[i] ?? 0) * (group.mean - mean) ** 2, 0) / (k - 1)
  const spread = groups.reduce((sum, { n }, i) => sum + (1 - (weights[i] ?? 0) / total) ** 2 / (n - 1), 0) / (k * k - 1)
  const f = between / (1 + 2 * (k - 2) * spread)
  const df1 = k - 1
  const df2 = 1 / (3 * spread)
  return { f, df1, df2, p: fPValue(f, df1, df2) }
}
