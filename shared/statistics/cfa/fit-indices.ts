import { chiSquarePValue } from '../distributions/chi-square-p-value.ts'
import { cholesky } from '../matrix/cholesky.ts'
import { at, type SquareMatrix } from '../matrix/square-matrix.ts'
import { impliedCovariance, type Structure } from './covariance-structure.ts'
import { type Rmsea, rmsea } from './rmsea.ts'

/** Undefined values are NaN. */
export interface FitIndices {
  readonly chiSquare: number
  readonly df: number
  readonly p: number
  /** The model in which nothing correlates. */
  readonly baseline: { readonly chiSquare: number; readonly df: number }
  readonly cfi: number
  readonly tli: number
  /** null without degrees of freedom. */
  readonly rmsea: Rmsea | null
  readonly srmr: number
}

/**
 * Fit of a measurement model as lavaan reports it: χ² = n·F, comparative fit index, Tucker-Lewis index, RMSEA with n, SRMR
 * over all elements of the correlation matrix.
 *
 * Bentler (1990), Psychological Bulletin 107, 238-246; Tucker & Lewis (1973), Psychometrika 38, 1-10; Hu & Bentler (1999).
 *
 * @param n may be an effective sample size
 */
export function fitIndices(
  correlation: SquareMatrix,
  structure: Structure,
  discrepancy: number,
  n: number,
): FitIndices {
  const items = correlation.size
  const factors = structure.factors.size
  const df = (items * (items + 1)) / 2 - (2 * items + (factors * (factors - 1)) / 2)
  const chiSquare = n * discrepancy
  const baseline = { chiSquare: -n * logDeterminant(correlation), df: (items * (items - 1)) / 2 }
  const excess = Math.max(0, chiSquare - df)
  const reference = Math.max(excess, baseline.chiSquare - baseline.df)
  const ratio = baseline.chiSquare / baseline.df
  return {
    chiSquare,
    df,
    p: df > 0 ? chiSquarePValue(chiSquare, df) : Number.NaN,
    baseline,
    cfi: reference > 0 ? 1 - excess / reference : 1,
    tli: df > 0 ? (ratio - chiSquare / df) / (ratio - 1) : Number.NaN,
    rmsea: df > 0 ? rmsea(chiSquare, df, n) : null,
    srmr: rootMeanSquareResidual(correlation, impliedCovariance(structure)),
  }
}

function logDeterminant(correlation: SquareMatrix): number {
  const lower = cholesky(correlation)
  let sum = 0
  for (let i = 0; i < correlation.size; i++) sum += lower ? 2 * Math.log(at(lower, i, i)) : Number.NaN
  return sum
}

function rootMeanSquareResidual(correlation: SquareMatrix, implied: SquareMatrix): number {
  let sum = 0
  for (let i = 0; i < correlation.size; i++) {
    for (let j = 0; j <= i; j++) sum += (at(correlation, i, j) - at(implied, i, j)) ** 2
  }
  return Math.sqrt(sum / ((correlation.size * (correlation.size + 1)) / 2))
}
