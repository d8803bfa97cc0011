/** A control chart's lines: one entry a point, in the order of the points. */
export interface ControlLimits {
  readonly values: readonly number[]
  readonly center: readonly number[]
  readonly ucl: readonly number[]
  readonly lcl: readonly number[]
  /** Standard deviation of each plotted value: what zones and rules go by. */
  readonly deviations: readonly number[]
}

/** Limits three standard deviations off the centre, cut at the bounds a value cannot pass. */
export function threeSigma(
  values: readonly number[],
  center: readonly number[],
  deviations: readonly number[],
  bounds: { readonly low?: number; readonly high?: (i: number) => number } = {},
): ControlLimits {
  const { low = Number.NEGATIVE_INFINITY, high = () => Number.POSITIVE_INFINITY } = bounds
  return {
    values,
    center,
    deviations,
    ucl: center.map((middle, i) => Math.min(high(i), middle + 3 * (deviations[i] ?? 0))),
    lcl: center.map((middle, i) => Math.max(low, middle - 3 * (deviations[i] ?? 0))),
  }
}
