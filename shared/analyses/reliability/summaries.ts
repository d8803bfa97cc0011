import { at, diagonal, type SquareMatrix } from '../../statistics/matrix/square-matrix.ts'
import { orNull } from '../common/result.ts'
import type { ReliabilitySummary } from './result.ts'

/** SPSS's summary item statistics: of the item means, the item variances and the correlations between items. */
export function summaries(means: Float64Array, covariance: SquareMatrix, correlation: SquareMatrix) {
  const correlations: number[] = []
  for (let i = 0; i < correlation.size; i++) {
    for (let j = 0; j < correlation.size; j++) {
      const value = i === j ? Number.NaN : at(correlation, i, j)
      if (!Number.isNaN(value)) correlations.push(value)
    }
  }
  return {
    itemMeans: summary([...means]),
    itemVariances: summary([...diagonal(covariance)]),
    // Both triangles, as SPSS counts them: the variance has k(k − 1) − 1 below the line.
    interItemCorrelations: summary(correlations),
  }
}

function summary(values: readonly number[]): ReliabilitySummary {
  if (values.length === 0) return { mean: null, min: null, max: null, range: null, ratio: null, variance: null }
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  const min = Math.min(...values)
  const max = Math.max(...values)
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0)
  return {
    mean: orNull(mean),
    min: orNull(min),
    max: orNull(max),
    range: orNull(max - min),
    ratio: min === 0 ? null : orNull(max / min),
    variance: values.length > 1 ? orNull(squares / (values.length - 1)) : null,
  }
}
