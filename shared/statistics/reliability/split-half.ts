import { type SquareMatrix, sumOf } from '../matrix/square-matrix.ts'
import { lambda4 } from './guttman-lambdas.ts'

export interface SplitHalf {
  readonly items: readonly [number, number]
  readonly correlation: number
  readonly spearmanBrownEqual: number
  readonly spearmanBrownUnequal: number
  readonly guttman: number
}

/**
 * Split-half reliability: the correlation of the two half scores, stepped up to full length by Spearman-Brown, for equal
 * halves and for halves of unequal length (Horst 1951, Educational and Psychological Measurement 11, 368-371), and Guttman's coefficient. Depends on
 * the split; alpha is the mean over all splits. Horst's formula loses the sign: with a negative correlation of the halves
 * it still gives a positive number, as SPSS does.
 *
 * @param half positions (0-based) of the items in the first half
 */
export function splitHalf(covariance: SquareMatrix, half: readonly number[]): SplitHalf {
  const other = Array.from({ length: covariance.size }, (_, i) => i).filter((i) => !half.includes(i))
  const between = sumOf(covariance, half, other)
  const product = sumOf(covariance, half) * sumOf(covariance, other)
  const correlation = product > 0 ? Math.max(-1, Math.min(1, between / Math.sqrt(product))) : Number.NaN
  return {
    items: [half.length, other.length],
    correlation,
    spearmanBrownEqual: correlation > -1 ? (2 * correlation) / (1 + correlation) : Number.NaN,
    spearmanBrownUnequal: horst(correlation, half.length / covariance.size),
    guttman: lambda4(covariance, half),
  }
}

function horst(correlation: number, share: number): number {
  const square = correlation ** 2
  if (square === 1) return 1
  const product = share * (1 - share)
  return (Math.sqrt(square ** 2 + 4 * square * (1 - square) * product) - square) / (2 * (1 - square) * product)
}
