import { type ControlLimits, threeSigma } from './control-limits.ts'
import { rangeConstants } from './range-constants.ts'

export interface IndividualsChart {
  readonly sigma: number
  readonly main: ControlLimits
  /** One value fewer than points: the distance of each from the one before. */
  readonly movingRange: ControlLimits
}

/**
 * Individuals and moving range of two: σ = mean moving range / d₂(2); moving ranges at (1 ± 3d₃/d₂) times their mean, not
 * under 0. For single measurements; sizes or counts behind the values call for p, c or u.
 *
 * @param values in time order, at least two
 */
export function individualsChart(values: readonly number[]): IndividualsChart {
  const { d2, d3 } = rangeConstants(2)
  const ranges = values.slice(1).map((value, i) => Math.abs(value - (values[i] ?? 0)))
  const meanRange = mean(ranges)
  const sigma = meanRange / d2
  const center = mean(values)
  return {
    sigma,
    main: threeSigma(
      values,
      values.map(() => center),
      values.map(() => sigma),
    ),
    movingRange: threeSigma(
      ranges,
      ranges.map(() => meanRange),
      ranges.map(() => d3 * sigma),
      { low: 0 },
    ),
  }
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
