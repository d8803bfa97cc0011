import { type ValueCounts, validCount } from './value-counts.ts'

export interface Bin {
  readonly from: number
  readonly to: number
  readonly count: number
}

/** A range that is at most this share of the values (or of a thousandth) is rounding: no edge lies between them. */
const negligible = 1e-9

/** With at most this many whole steps between the extremes, every whole number gets its own bar. */
const singleSteps = 20

/**
 * A histogram: whole numbers of a short range (marks, counts) each in a bin centred on them, other values in bins of a
 * round width (1, 2 or 5 times a power of ten), about as many as Sturges's rule asks for. A value on an edge belongs to
 * the bin above. Values that are equal but for rounding share one bin. Empty without values.
 *
 * @example histogram(valueCountsOf(Float64Array.of(1, 2, 2), null)) // [0.5, 1.5): 1, [1.5, 2.5): 2
 */
export function histogram(counts: ValueCounts): Bin[] {
  const { values, weights } = counts
  const min = values[0]
  const max = values[values.length - 1]
  if (min === undefined || max === undefined) return []
  const whole = values.every(Number.isInteger) && max - min <= singleSteps
  const single = whole || max - min <= negligible * Math.max(1e-3, Math.abs(min), Math.abs(max))
  const width = single ? 1 : roundWidth((max - min) / Math.ceil(Math.log2(validCount(counts)) + 1))
  const start = single ? min - 0.5 : stepsBelow(min / width) * width
  const bins = stepsBelow((max - start) / width) + 1
  const totals = new Float64Array(bins)
  values.forEach((value, i) => {
    const bin = Math.max(0, Math.min(bins - 1, stepsBelow((value - start) / width)))
    totals[bin] = (totals[bin] ?? 0) + (weights[i] ?? 0)
  })
  return [...totals].map((count, i) => ({ from: edge(start, i, width), to: edge(start, i + 1, width), count }))
}

function roundWidth(wanted: number): number {
  const power = 10 ** Math.floor(Math.log10(wanted))
  return ([1, 2, 5].find((step) => step * power >= wanted) ?? 10) * power
}

/** Whole steps up to a place; one that rounding leaves just under an edge (0.3/0.1 is 2.9999999999999996) is on it. */
function stepsBelow(steps: number): number {
  const nearest = Math.round(steps)
  return Math.abs(steps - nearest) < 1e-9 ? nearest : Math.floor(steps)
}

/** An edge without the rounding noise of repeated addition (0.30000000000000004). */
function edge(start: number, i: number, width: number): number {
  return Number((start + i * width).toPrecision(12))
}
