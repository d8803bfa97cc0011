/**
 * First and second moments of every pair of columns over the rows that answer both (pairwise deletion); all matrices row
 * by row. The diagonal holds the moments of single columns over all their answers. Mergeable (`mergePairwiseMoments`).
 */
export interface PairwiseMoments {
  readonly size: number
  /** Rows with at least one value. */
  readonly n: number
  /** Σw and Σw² over those rows. */
  readonly weight: number
  readonly squaredWeight: number
  /** Rows that answer both columns, and the sum of their weights. */
  readonly counts: Float64Array
  readonly weights: Float64Array
  /** In row i, column j: the mean of column i over the rows that answer both i and j. */
  readonly means: Float64Array
  /** Σ w (x − mean of x)(y − mean of y) with the means of that pair; symmetric. */
  readonly products: Float64Array
}

export function emptyPairwiseMoments(size: number): PairwiseMoments {
  const matrix = () => new Float64Array(size * size)
  return {
    size,
    n: 0,
    weight: 0,
    squaredWeight: 0,
    counts: matrix(),
    weights: matrix(),
    means: matrix(),
    products: matrix(),
  }
}
