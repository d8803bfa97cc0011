import { inverse } from '../matrix/cholesky.ts'
import { at, diagonal, type SquareMatrix, sumOf } from '../matrix/square-matrix.ts'

export interface GuttmanLambdas {
  readonly lambda1: number
  readonly lambda2: number
  /** Cronbach's alpha. */
  readonly lambda3: number
  /** The split into the first ⌈k/2⌉ items and the rest, as in SPSS; not the best split. */
  readonly lambda4: number
  readonly lambda5: number
  /** NaN when the covariance matrix has no inverse. */
  readonly lambda6: number
}

/**
 * Guttman's six lower bounds of reliability from the covariance matrix (SPSS RELIABILITY MODEL=GUTTMAN; R psych works on
 * correlations and searches for the best split instead).
 *
 * Guttman (1945), Psychometrika 10, 255-282.
 */
export function guttmanLambdas(covariance: SquareMatrix): GuttmanLambdas {
  const { size } = covariance
  const total = sumOf(covariance)
  const lambda1 = 1 - diagonal(covariance).reduce((sum, variance) => sum + variance, 0) / total
  const squares = Array.from({ length: size }, (_, j) => {
    let sum = 0
    for (let i = 0; i < size; i++) if (i !== j) sum += at(covariance, i, j) ** 2
    return sum
  })
  const factor = size / (size - 1)
  const inverted = inverse(covariance)
  const residuals = inverted ? diagonal(inverted).reduce((sum, value) => sum + 1 / value, 0) : Number.NaN
  const half = Array.from({ length: Math.ceil(size / 2) }, (_, i) => i)
  return {
    lambda1,
    lambda2: lambda1 + Math.sqrt(factor * squares.reduce((sum, square) => sum + square, 0)) / total,
    lambda3: factor * lambda1,
    lambda4: lambda4(covariance, half),
    lambda5: lambda1 + (2 * Math.sqrt(Math.max(...squares))) / total,
    lambda6: 1 - residuals / total,
  }
}

/** Guttman's split-half coefficient 2(1 − (variance of one half + variance of the other) / variance of the sum). */
export function lambda4(covariance: SquareMatrix, half: readonly number[]): number {
  const other = Array.from({ length: covariance.size }, (_, i) => i).filter((i) => !half.includes(i))
  return 2 * (1 - (sumOf(covariance, half) + sumOf(covariance, other)) / sumOf(covariance))
}
