/** Size, mean and spread of one variable within one cell of a classification; mergeable (`mergeCellMoments`). */
export interface CellMoments {
  readonly n: number
  /** Σw and Σw². */
  readonly weight: number
  readonly squaredWeight: number
  readonly mean: number
  /** Σw(x − mean)². */
  readonly squares: number
}

/**
 * The moments of every cell in one pass over the rows (West 1979: the mean moves with each row, so nothing is squared that
 * could cancel). Rows with cell −1 or without a value (NaN) are left out; without values only the rows are counted.
 *
 * @example cellMomentsOf(Float64Array.of(2, 4, 9), Int32Array.of(0, 0, 1), 2, null)[0] // n 2, mean 3, squares 2
 */
export function cellMomentsOf(
  values: Float64Array | null,
  cells: Int32Array,
  cellCount: number,
  weights: Float64Array | null,
): CellMoments[] {
  const n = new Float64Array(cellCount)
  const sums = new Float64Array(cellCount)
  const squaredSums = new Float64Array(cellCount)
  const means = new Float64Array(cellCount)
  const squares = new Float64Array(cellCount)
  for (let row = 0; row < cells.length; row++) {
    const cell = cells[row] as number
    const value = values ? (values[row] as number) : 0
    if (cell < 0 || Number.isNaN(value)) continue
    const weight = weights ? (weights[row] as number) : 1
    const sum = (sums[cell] as number) + weight
    const difference = value - (means[cell] as number)
    const step = (difference * weight) / sum
    n[cell] = (n[cell] as number) + 1
    squares[cell] = (squares[cell] as number) + (sums[cell] as number) * difference * step
    means[cell] = (means[cell] as number) + step
    sums[cell] = sum
    squaredSums[cell] = (squaredSums[cell] as number) + weight * weight
  }
  return Array.from({ length: cellCount }, (_, cell) => ({
    n: n[cell] ?? 0,
    weight: sums[cell] ?? 0,
    squaredWeight: squaredSums[cell] ?? 0,
    mean: means[cell] ?? 0,
    squares: squares[cell] ?? 0,
  }))
}

/** The moments of two disjoint sets of rows taken together (Chan, Golub & LeVeque 1983). */
export function mergeCellMoments(a: CellMoments, b: CellMoments): CellMoments {
  if (a.n === 0) return b
  if (b.n === 0) return a
  const weight = a.weight + b.weight
  const difference = b.mean - a.mean
  return {
    n: a.n + b.n,
    weight,
    squaredWeight: a.squaredWeight + b.squaredWeight,
    mean: a.mean + (difference * b.weight) / weight,
    squares: a.squares + b.squares + (difference * difference * a.weight * b.weight) / weight,
  }
}
