import type { SquareMatrix } from '../matrix/square-matrix.ts'
import { subsetRSquared } from './subset-r-squared.ts'

/**
 * The Shapley value of R² (LMG): what each predictor adds to R², averaged over all orders in which predictors can enter.
 * Never negative, sums to R². Lindeman, Merenda & Gold (1980). 2^k subsets: for more than 20 predictors use
 * `relativeWeights`.
 *
 * @example for two uncorrelated predictors the squares of their correlations with the dependent variable
 */
export function shapleyRSquared(
  correlation: SquareMatrix,
  predictors: readonly number[],
  dependent: number,
): Float64Array {
  const k = predictors.length
  const explained = subsetRSquared(correlation, predictors, dependent)
  const shares = orderShares(k)
  const values = new Float64Array(k)
  for (let subset = 0; subset < explained.length; subset++) {
    const share = shares[bits(subset)] as number
    const without = explained[subset] as number
    for (let i = 0; i < k; i++) {
      if ((subset & (1 << i)) !== 0) continue
      values[i] = (values[i] as number) + share * ((explained[subset | (1 << i)] as number) - without)
    }
  }
  return values
}

/** By size s of a subset: the share of orders in which exactly these s come first and one given other next, s!(k−1−s)!/k!. */
function orderShares(k: number): Float64Array {
  const shares = new Float64Array(k + 1)
  // 1 / (k · C(k−1, s)); the full subset has no other.
  let combinations = 1
  for (let s = 0; s < k; s++) {
    shares[s] = 1 / (k * combinations)
    combinations = (combinations * (k - 1 - s)) / (s + 1)
  }
  return shares
}

function bits(subset: number): number {
  let count = 0
  for (let rest = subset; rest !== 0; rest &= rest - 1) count++
  return count
}
