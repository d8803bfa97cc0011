/** A numeric column as places in the ascending list of its different values; −1 where there is no value. */
export interface ValueCodes {
  readonly codes: Int32Array
  readonly values: Float64Array
}

/** Whole numbers that lie within this range are looked up in a table instead of a map. */
const tableRange = 4096

/**
 * Codes a column by its different values; NaN is a missing value.
 *
 * @example valueCodesOf(Float64Array.of(5, 3, Number.NaN, 5)) // codes [1, 0, -1, 1], values [3, 5]
 */
export function valueCodesOf(column: Float64Array): ValueCodes {
  const found = new Set<number>()
  for (const value of column) if (!Number.isNaN(value)) found.add(value)
  const values = Float64Array.from(found).sort()
  const place = placeOf(values)
  const codes = new Int32Array(column.length)
  for (let row = 0; row < column.length; row++) codes[row] = place(column[row] as number)
  return { codes, values }
}

function placeOf(values: Float64Array): (value: number) => number {
  const lowest = values[0] ?? 0
  const highest = values[values.length - 1] ?? 0
  if (values.every(Number.isInteger) && highest - lowest < tableRange) {
    const table = new Int32Array(highest - lowest + 1).fill(-1)
    values.forEach((value, i) => {
      table[value - lowest] = i
    })
    return (value) => (Number.isNaN(value) ? -1 : (table[value - lowest] as number))
  }
  const places = new Map<number, number>()
  values.forEach((value, i) => {
    places.set(value, i)
  })
  return (value) => places.get(value) ?? -1
}
