import { at, type SquareMatrix } from '../matrix/square-matrix.ts'
import { type RandomIndexTable, randomIndex } from './random-index.ts'

export interface Consistency {
  readonly lambdaMax: number
  /** (λmax − n) / (n − 1). */
  readonly ci: number
  readonly ri: number
  /** CI / RI; 0 with one or two criteria, which cannot contradict each other. */
  readonly cr: number
}

/**
 * How consistent judgements are, for the weights that are reported with them: λmax = mean of (A·w)ᵢ/wᵢ. The weights must be
 * the same ones; λmax of one method with weights of another differs in the third digit.
 *
 * Saaty (1980), The Analytic Hierarchy Process.
 */
export function consistencyOf(matrix: SquareMatrix, weights: Float64Array, table: RandomIndexTable): Consistency {
  const { size } = matrix
  let lambdaMax = 0
  for (let i = 0; i < size; i++) {
    let product = 0
    for (let j = 0; j < size; j++) product += at(matrix, i, j) * (weights[j] ?? 0)
    lambdaMax += product / (weights[i] ?? 1) / size
  }
  const ci = size > 1 ? (lambdaMax - size) / (size - 1) : 0
  const ri = randomIndex(size, table)
  return { lambdaMax, ci, ri, cr: ri > 0 ? ci / ri : 0 }
}
