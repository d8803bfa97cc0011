/**
 * How often each value of a numeric column occurs: enough for every statistic of one variable, quantiles included, and
 * mergeable (`mergeValueCounts`). Survey items have a handful of values; a column of measurements has up to one a row.
 */
export interface ValueCounts {
  /** Different values, ascending. */
  readonly values: Float64Array
  /** Rows with each value. */
  readonly counts: Float64Array
  /** Σw of the rows with each value; the counts when there are no weights. */
  readonly weights: Float64Array
  /** Σw² of all rows with a value. */
  readonly squaredWeight: number
  /** Rows without a value, and their Σw. */
  readonly missing: number
  readonly missingWeight: number
}

/** Rows with a value. */
export function validCount(counts: ValueCounts): number {
  return counts.counts.reduce((sum, count) => sum + count, 0)
}

/** Σw of the rows with a value. */
export function validWeight(counts: ValueCounts): number {
  return counts.weights.reduce((sum, weight) => sum + weight, 0)
}
