/** The median of the values that are none NaN; NaN without any. */
export function medianOf(values: Float64Array): number {
  const given = values.filter((value) => !Number.isNaN(value)).sort()
  const middle = Math.floor(given.length / 2)
  const upper = given[middle] ?? Number.NaN
  return given.length % 2 === 1 ? upper : ((given[middle - 1] ?? Number.NaN) + upper) / 2
}
