import type { ValueCounts } from '../counts/value-counts.ts'
import { validWeight } from '../counts/value-counts.ts'
import { effectiveSize } from '../weighting/effective-size.ts'
import type { GroupSummary } from './group-summary.ts'
import { oneWayAnova } from './one-way-anova.ts'
import type { FTest } from './welch-anova.ts'

/**
 * Levene's test of equal variances: the analysis of variance of the absolute deviations from the group means, as SPSS and
 * PSPP print it. (R's car::leveneTest takes the medians by default: Brown & Forsythe.) null where the deviations have no
 * variance within the groups.
 *
 * Levene (1960), in Contributions to Probability and Statistics, 278-292.
 *
 * @example leveneTest([valueCountsOf(Float64Array.of(1, 2, 3, 4), null), valueCountsOf(Float64Array.of(1, 3, 5, 8), null)])?.f // 3.4909
 */
export function leveneTest(groups: readonly ValueCounts[]): FTest | null {
  const anova = oneWayAnova(groups.map(deviationSummary))
  if (!anova || anova.f === null || anova.p === null) return null
  return { f: anova.f, df1: anova.dfBetween, df2: anova.dfWithin, p: anova.p }
}

function deviationSummary(group: ValueCounts): GroupSummary {
  const { values, weights } = group
  const weight = validWeight(group)
  const mean = weightedMean(values, weights, weight)
  const deviations = values.map((value) => Math.abs(value - mean))
  const deviation = weightedMean(deviations, weights, weight)
  const squares = deviations.reduce((sum, value, i) => sum + (weights[i] ?? 0) * (value - deviation) ** 2, 0)
  return { n: effectiveSize(weight, group.squaredWeight), mean: deviation, variance: squares / (weight - 1) }
}

function weightedMean(values: Float64Array, weights: Float64Array, weight: number): number {
  return values.reduce((sum, value, i) => sum + (weights[i] ?? 0) * value, 0) / weight
}
