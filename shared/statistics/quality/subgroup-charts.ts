import { c4 } from './c4.ts'
import { type ControlLimits, threeSigma } from './control-limits.ts'
import { rangeConstants } from './range-constants.ts'

export interface SubgroupCharts {
  readonly sigma: number
  readonly means: ControlLimits
  /** Ranges or standard deviations within the subgroups. */
  readonly spread: ControlLimits
}

/** Mean and standard deviation of a measure of spread in samples of n from a normal distribution with σ = 1. */
interface SpreadConstants {
  readonly mean: number
  readonly sd: number
}

/**
 * X-bar charts with R or s. σ is the mean of R/d₂ (s/c₄), each subgroup weighted by the precision with which it tells σ,
 * (d₂/d₃)² or c₄²/(1 − c₄²): the minimum-variance estimate of Burr (1969), and plain R̄/d₂ (s̄/c₄) where sizes are equal.
 * The centre is the mean of all values. Spread charts do not go under 0.
 *
 * @param subgroups in time order, each of two values or more
 */
export function subgroupCharts(subgroups: readonly (readonly number[])[], by: 'range' | 'deviation'): SubgroupCharts {
  const means = subgroups.map(mean)
  const spreads = subgroups.map(by === 'range' ? rangeOf : deviationOf)
  const constants = subgroups.map((values) => spreadConstants(values.length, by))
  const precision = constants.map(({ mean: expected, sd }) => (expected / sd) ** 2)
  const sigma =
    spreads.reduce((sum, spread, i) => sum + ((precision[i] ?? 0) * spread) / (constants[i]?.mean ?? 1), 0) /
    precision.reduce((sum, weight) => sum + weight, 0)
  const count = subgroups.reduce((sum, values) => sum + values.length, 0)
  const center = means.reduce((sum, value, i) => sum + value * (subgroups[i]?.length ?? 0), 0) / count
  return {
    sigma,
    means: threeSigma(
      means,
      means.map(() => center),
      subgroups.map((values) => sigma / Math.sqrt(values.length)),
    ),
    spread: threeSigma(
      spreads,
      constants.map((constant) => constant.mean * sigma),
      constants.map((constant) => constant.sd * sigma),
      { low: 0 },
    ),
  }
}

function spreadConstants(n: number, by: 'range' | 'deviation'): SpreadConstants {
  if (by === 'range') {
    const { d2, d3 } = rangeConstants(n)
    return { mean: d2, sd: d3 }
  }
  const expected = c4(n)
  return { mean: expected, sd: Math.sqrt(1 - expected ** 2) }
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

function rangeOf(values: readonly number[]): number {
  let low = Number.POSITIVE_INFINITY
  let high = Number.NEGATIVE_INFINITY
  for (const value of values) {
    low = Math.min(low, value)
    high = Math.max(high, value)
  }
  return high - low
}

function deviationOf(values: readonly number[]): number {
  const center = mean(values)
  return Math.sqrt(values.reduce((sum, value) => sum + (value - center) ** 2, 0) / (values.length - 1))
}
