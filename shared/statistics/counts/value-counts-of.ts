import type { ValueCounts } from './value-counts.ts'

/** Whole numbers that lie within this range are counted in one pass, without sorting. */
const countableRange = 4096

/**
 * Counts the values of a column; NaN is a missing value. Weights are real numbers, one a row.
 *
 * @example valueCountsOf(Float64Array.of(5, 3, 5, Number.NaN), null).values // Float64Array [3, 5]; counts [1, 2]; missing 1
 */
export function valueCountsOf(column: Float64Array, weights: Float64Array | null): ValueCounts {
  const { missing, missingWeight, squaredWeight, lowest, highest, whole } = survey(column, weights)
  const rest = { squaredWeight, missing, missingWeight }
  if (!(lowest <= highest)) {
    return { values: new Float64Array(), counts: new Float64Array(), weights: new Float64Array(), ...rest }
  }
  if (whole && highest - lowest < countableRange) return { ...countWhole(column, weights, lowest, highest), ...rest }
  return { ...countSorted(column, weights), ...rest }
}

function survey(column: Float64Array, weights: Float64Array | null) {
  let missing = 0
  let missingWeight = 0
  let squaredWeight = 0
  let lowest = Number.POSITIVE_INFINITY
  let highest = Number.NEGATIVE_INFINITY
  let whole = true
  for (let row = 0; row < column.length; row++) {
    const value = column[row] as number
    const weight = weights ? (weights[row] as number) : 1
    if (Number.isNaN(value)) {
      missing++
      missingWeight += weight
      continue
    }
    squaredWeight += weight * weight
    if (value < lowest) lowest = value
    if (value > highest) highest = value
    if (whole && !Number.isInteger(value)) whole = false
  }
  return { missing, missingWeight, squaredWeight, lowest, highest, whole }
}

function countWhole(column: Float64Array, weights: Float64Array | null, lowest: number, highest: number) {
  const counts = new Float64Array(highest - lowest + 1)
  const sums = weights ? new Float64Array(counts.length) : counts
  for (let row = 0; row < column.length; row++) {
    const value = column[row] as number
    if (Number.isNaN(value)) continue
    counts[value - lowest] = (counts[value - lowest] as number) + 1
    if (weights) sums[value - lowest] = (sums[value - lowest] as number) + (weights[row] as number)
  }
  const found: number[] = []
  for (let i = 0; i < counts.length; i++) if (counts[i] !== 0) found.push(i)
  return {
    values: Float64Array.from(found, (i) => lowest + i),
    counts: Float64Array.from(found, (i) => counts[i] as number),
    weights: Float64Array.from(found, (i) => sums[i] as number),
  }
}

function countSorted(column: Float64Array, weights: Float64Array | null) {
  const sorted = column.filter((value) => !Number.isNaN(value)).sort()
  const values = sorted.filter((value, i) => i === 0 || value !== sorted[i - 1])
  const counts = new Float64Array(values.length)
  let at = 0
  for (const value of sorted) {
    if (value !== values[at]) at++
    counts[at] = (counts[at] as number) + 1
  }
  if (!weights) return { values, counts, weights: counts }
  const sums = new Float64Array(values.length)
  const places = new Map<number, number>()
  values.forEach((value, i) => {
    places.set(value, i)
  })
  for (let row = 0; row < column.length; row++) {
    const place = places.get(column[row] as number)
    if (place !== undefined) sums[place] = (sums[place] as number) + (weights[row] as number)
  }
  return { values, counts, weights: sums }
}
