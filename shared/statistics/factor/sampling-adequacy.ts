import { inverse } from '../matrix/cholesky.ts'
import { at, type SquareMatrix } from '../matrix/square-matrix.ts'

export interface SamplingAdequacy {
  readonly overall: number
  /** Kaiser's measure of sampling adequacy of each item (MSA). */
  readonly items: Float64Array
}

/**
 * The Kaiser-Meyer-Olkin measure: Σr² / (Σr² + Σp²) over pairs of different items, p their partial correlation given all
 * others; and the same for each item alone. 0.5 by construction for two items; NaN when no item correlates with another.
 * Null when the correlation matrix has no inverse.
 *
 * Kaiser & Rice (1974), Educational and Psychological Measurement 34, 111-117.
 */
export function samplingAdequacy(correlation: SquareMatrix): SamplingAdequacy | null {
  const inverted = inverse(correlation)
  if (!inverted) return null
  const { size } = correlation
  const correlations = new Float64Array(size)
  const partials = new Float64Array(size)
  for (let i = 0; i < size; i++) {
    for (let j = 0; j < size; j++) {
      if (i === j) continue
      correlations[i] = (correlations[i] ?? 0) + at(correlation, i, j) ** 2
      partials[i] = (partials[i] ?? 0) + at(inverted, i, j) ** 2 / (at(inverted, i, i) * at(inverted, j, j))
    }
  }
  const sum = (values: Float64Array) => values.reduce((total, value) => total + value, 0)
  return {
    overall: sum(correlations) / (sum(correlations) + sum(partials)),
    items: correlations.map((squares, i) => squares / (squares + (partials[i] ?? 0))),
  }
}
