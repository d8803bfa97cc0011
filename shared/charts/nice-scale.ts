export interface Scale {
  readonly min: number
  readonly max: number
  readonly interval: number
}

/**
 * A number axis with round ticks (1, 2, 2.5 or 5 times a power of ten) that holds all values. A bound that is given stays
 * as it is.
 *
 * @example niceScale([3, 87], { min: 0 }) // { min: 0, max: 100, interval: 20 }
 */
export function niceScale(
  values: readonly number[],
  bounds: { readonly min?: number | undefined; readonly max?: number | undefined; readonly ticks?: number } = {},
): Scale {
  const finite = values.filter(Number.isFinite)
  const low = bounds.min ?? Math.min(...finite, Number.POSITIVE_INFINITY)
  const high = bounds.max ?? Math.max(...finite, Number.NEGATIVE_INFINITY)
  if (!Number.isFinite(low) || !Number.isFinite(high))
    return { min: bounds.min ?? 0, max: bounds.max ?? 1, interval: 1 }
  const size = Math.max(Math.abs(low), Math.abs(high))
  // Values that differ by rounding errors only are one value.
  const span = high - low > size * 1e-9 && high - low > 1e-12 ? high - low : size > 1e-12 ? size : 1
  const interval = roundStep(span / (bounds.ticks ?? 5))
  const min = bounds.min ?? Math.floor(low / interval + 1e-9) * interval
  const max = bounds.max ?? Math.ceil(high / interval - 1e-9) * interval
  return { min, max: max > min ? max : min + interval, interval }
}

function roundStep(step: number): number {
  const power = 10 ** Math.floor(Math.log10(step))
  const factor = [1, 2, 2.5, 5, 10].find((candidate) => candidate * power >= step * 0.999) ?? 10
  return factor * power
}
