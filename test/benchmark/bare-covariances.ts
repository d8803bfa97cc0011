/** The least anyone could do: means, then the sums of products of every pair of columns, nothing checked. */
export function bareCovariances(columns: readonly Float64Array[]): Float64Array {
  const rows = columns[0]?.length ?? 0
  const centred = columns.map((values) => {
    let sum = 0
    for (let row = 0; row < rows; row++) sum += values[row] ?? 0
    const mean = sum / rows
    return values.map((value) => value - mean)
  })
  const result = new Float64Array(columns.length * columns.length)
  for (const [i, a] of centred.entries()) {
    for (const [j, b] of centred.entries()) {
      if (j < i) continue
      let sum = 0
      for (let row = 0; row < rows; row++) sum += (a[row] ?? 0) * (b[row] ?? 0)
      result[i * columns.length + j] = sum / (rows - 1)
    }
  }
  return result
}
