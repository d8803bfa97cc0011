/**
 * First and second moments of several columns together over rows without gaps: everything that alpha, correlations and
 * regressions need. Two sets of rows merge exactly (`mergeMoments`), so they can come from chunks, workers or a database.
 */
export interface Moments {
  /** How many columns. */
  readonly size: number
  /** How many rows. */
  readonly n: number
  /** Σw; equal to n without weights. */
  readonly weight: number
  /** Σw². */
  readonly squaredWeight: number
  readonly means: Float64Array
  /** Σ w (x − mean of x)(y − mean of y), row by row, symmetric. */
  readonly products: Float64Array
}

export function emptyMoments(size: number): Moments {
  return {
    size,
    n: 0,
    weight: 0,
    squaredWeight: 0,
    means: new Float64Array(size),
    products: new Float64Array(size * size),
  }
}
