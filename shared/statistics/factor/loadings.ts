import { at, type SquareMatrix, squareMatrix } from '../matrix/square-matrix.ts'

/** Loadings factor by factor: one column a factor, one entry an item. */
export type Loadings = readonly Float64Array[]

/** Σ of squares of each factor's loadings: the variance it explains when factors do not correlate. */
export function sumsOfSquares(loadings: Loadings): number[] {
  return loadings.map((column) => column.reduce((sum, x) => sum + x * x, 0))
}

/** Σ of squares of each item's loadings: its communality when factors do not correlate. */
export function communalitiesOf(loadings: Loadings): Float64Array {
  return Float64Array.from({ length: loadings[0]?.length ?? 0 }, (_, item) =>
    loadings.reduce((sum, column) => sum + (column[item] ?? 0) ** 2, 0),
  )
}

/** Loadings times a square matrix (factors by factors). */
export function timesSquare(loadings: Loadings, matrix: SquareMatrix): Float64Array[] {
  return loadings.map((first, k) =>
    first.map((_, item) => loadings.reduce((sum, column, l) => sum + (column[item] ?? 0) * at(matrix, l, k), 0)),
  )
}

/** Each factor turned so that its loadings have a positive sum. */
export function withPositiveSums(loadings: Loadings): Float64Array[] {
  return loadings.map((column) => (column.reduce((sum, x) => sum + x, 0) < 0 ? column.map((x) => -x) : column))
}

/** Products of every two columns of two sets of loadings: AᵀB. */
export function crossProductsOf(a: Loadings, b: Loadings): SquareMatrix {
  return squareMatrix(a.length, (k, l) => {
    const left = a[k] ?? new Float64Array()
    return left.reduce((sum, x, item) => sum + x * (b[l]?.[item] ?? 0), 0)
  })
}
