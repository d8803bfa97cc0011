import { normalPValue } from '../distributions/normal-p-value.ts'
import { at, type SquareMatrix, squareMatrix, sumOf } from '../matrix/square-matrix.ts'

/** How far two different categories count as agreement: not at all, or less the further apart they stand. */
export type KappaWeights = 'none' | 'linear' | 'quadratic'

/** Undefined values are NaN. */
export interface CohenKappa {
  readonly value: number
  /** The general asymptotic standard error: for intervals. */
  readonly se: number
  /** Kappa over its standard error under independence (SPSS's approximate T), two-sided p. */
  readonly z: number
  readonly p: number
  /** Observed and expected agreement, weighted. */
  readonly agreement: number
  readonly expected: number
}

/**
 * Cohen's kappa of two raters from their table (counts; rows the first rater, columns the second, the same categories in
 * the same order), plain or weighted: 1 − |i − j|ᵃ/(c − 1)ᵃ with a = 1 or 2. Low when nearly all ratings fall into one
 * category, whatever the agreement. NaN when chance agreement is complete.
 *
 * Cohen (1960; 1968); standard errors: Fleiss, Cohen & Everitt (1969), Psychological Bulletin 72, 323-327.
 *
 * @example cohenKappa({ size: 2, values: Float64Array.of(20, 5, 10, 15) }, 'none').value // 0.4
 */
export function cohenKappa(table: SquareMatrix, weights: KappaWeights): CohenKappa {
  const { size } = table
  const n = sumOf(table)
  const weight = weightMatrix(size, weights)
  const places = Array.from({ length: size }, (_, i) => i)
  const rows = places.map((i) => sumOf(table, [i], places) / n)
  const columns = places.map((j) => sumOf(table, places, [j]) / n)
  const ofRow = places.map((i) => places.reduce((sum, j) => sum + at(weight, i, j) * (columns[j] ?? 0), 0))
  const ofColumn = places.map((j) => places.reduce((sum, i) => sum + at(weight, i, j) * (rows[i] ?? 0), 0))
  let agreement = 0
  let expected = 0
  for (const i of places) {
    for (const j of places) {
      agreement += (at(weight, i, j) * at(table, i, j)) / n
      expected += at(weight, i, j) * (rows[i] ?? 0) * (columns[j] ?? 0)
    }
  }
  const beyond = 1 - expected
  const value = beyond > 1e-12 ? (agreement - expected) / beyond : Number.NaN
  let spread = 0
  let nullSpread = 0
  for (const i of places) {
    for (const j of places) {
      const both = (ofRow[i] ?? 0) + (ofColumn[j] ?? 0)
      spread += (at(table, i, j) / n) * (at(weight, i, j) - both * (1 - value)) ** 2
      nullSpread += (rows[i] ?? 0) * (columns[j] ?? 0) * (at(weight, i, j) - both) ** 2
    }
  }
  const root = (variance: number) => Math.sqrt(Math.max(0, variance) / n) / beyond
  const se = root(spread - (value - expected * (1 - value)) ** 2)
  const nullError = root(nullSpread - expected ** 2)
  const z = nullError > 1e-12 ? value / nullError : Number.NaN
  return { value, se, z, p: normalPValue(z), agreement, expected }
}

function weightMatrix(size: number, weights: KappaWeights): SquareMatrix {
  const power = weights === 'linear' ? 1 : 2
  return squareMatrix(size, (i, j) => {
    if (i === j) return 1
    return weights === 'none' ? 0 : 1 - (Math.abs(i - j) / (size - 1)) ** power
  })
}
