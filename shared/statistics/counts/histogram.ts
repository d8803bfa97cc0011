import { type ValueCounts, validCount } from './value-counts.ts'

export interface Bin {
  readonly from: number
  readonly to: number
  readonly count: number
}

/** With at most this many whole steps between the extremes, every whole number gets its own bar. */
const singleSteps = 20

/**
 * A histogram: whole numbers of a short range (marks, counts) each in a bin centred on them, other values in bins of a
 * round width (1, 2 or 5 times a power of ten), about as many as Sturges's rule asks for. A value on an edge belongs to
 * the bin above. Empty without values.
 *
 * @example histogram(valueCountsOf(Float64Array.of(1, 2, 2), null)) // [0.5, 1.5): 1, [1.5, 2.5): 2
 */
export function histogram(counts: ValueCounts): Bin[] {
  const { values, weights } = counts
  const min = values[0]
  const max = values[values.length - 1]
  if (min === undefined || max === undefined) return []
  const whole = values.every(Number.isInteger) && max - min <= singleSteps
  const width = whole || min === max ? 1 : roundWidth((max - min) / Math.ceil(Math.log2(validCount(counts)) + 1))
  const start = whole || min === max ? min - 0.5 : Math.floor(min / width) * width
  const bins = Math.floor((max - start) / width) + 1
  const totals = new Float64Array(bins)
  values.forEach((value, i) => {
    const bin = Math.min(bins - 1, Math.floor((value - start) / width))
    totals[bin] = (totals[bin] ?? 0) + (weights[i] ?? 0)
  })
  return [...totals].map((count, i) => ({ from: edge(start, i, width), to: edge(start, i + 1, width), count }))
}

function roundWidth(wanted: number): number {
  const power = 10 ** Math.floor(Math.log10(wanted))
  return ([1, 2, 5].find((step) => step * power >= wanted) ?? 10) * power
}

/** An edge without the rounding noise of repeated addition (0.30000000000000004). */
function edge(start: number, i: number, width: number): number {
  return Number((start + i * width).toPrecision(12))
}
