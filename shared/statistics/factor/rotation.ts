import { at, type SquareMatrix, squareMatrix } from '../matrix/square-matrix.ts'
import { communalitiesOf, type Loadings, sumsOfSquares, timesSquare } from './loadings.ts'

/** Loadings after a rotation, factors from large to small, each with a positive sum. */
export interface Rotation {
  /** The pattern: weights of the factors in each item. */
  readonly pattern: Loadings
  /** Correlations of the factors; null when the rotation leaves them uncorrelated. */
  readonly correlations: SquareMatrix | null
  /** Correlations of items with factors; the pattern itself when factors do not correlate. */
  readonly structure: Loadings
  readonly converged: boolean
}

/** Rows of length 1 (Kaiser's normalisation) and the lengths that were taken off; an item without loadings stays. */
export function normaliseRows(loadings: Loadings): { rows: Float64Array[]; lengths: Float64Array } {
  const lengths = communalitiesOf(loadings).map((communality) => Math.sqrt(communality) || 1)
  return { rows: loadings.map((column) => column.map((x, i) => x / (lengths[i] ?? 1))), lengths }
}

/** Puts the lengths of the rows back. */
export function restoreRows(loadings: Loadings, lengths: Float64Array): Float64Array[] {
  return loadings.map((column) => column.map((x, i) => x * (lengths[i] ?? 1)))
}

/** Orders the factors by their sum of squares and turns each to a positive sum. */
export function inStandardOrder(pattern: Loadings, correlations: SquareMatrix | null, converged: boolean): Rotation {
  const sizes = sumsOfSquares(pattern)
  const order = [...sizes.keys()].sort((a, b) => (sizes[b] ?? 0) - (sizes[a] ?? 0))
  const signs = order.map((k) => ((pattern[k]?.reduce((sum, x) => sum + x, 0) ?? 0) < 0 ? -1 : 1))
  const ordered = order.map((k, i) => (pattern[k] ?? new Float64Array()).map((x) => x * (signs[i] ?? 1)))
  if (!correlations) return { pattern: ordered, correlations: null, structure: ordered, converged }
  const turned = squareMatrix(order.length, (i, j) =>
    i === j ? 1 : at(correlations, order[i] ?? -1, order[j] ?? -1) * (signs[i] ?? 1) * (signs[j] ?? 1),
  )
  return { pattern: ordered, correlations: turned, structure: timesSquare(ordered, turned), converged }
}
