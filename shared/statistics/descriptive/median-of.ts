/**
 * The median of the values that are not NaN; NaN without any.
 *
 * @example medianOf([4, NaN, 1, 2, 3]) // 2.5
 */
export function medianOf(values: Float64Array | readonly number[]): number {
  const given = Float64Array.from(values)
    .filter((value) => !Number.isNaN(value))
    .sort()
  const middle = Math.floor(given.length / 2)
  const upper = given[middle] ?? Number.NaN
  return given.length % 2 === 1 ? upper : ((given[middle - 1] ?? Number.NaN) + upper) / 2
}
