import { at, type SquareMatrix } from '../matrix/square-matrix.ts'

/**
 * R² of the regression on every subset of the predictors, from their correlation matrix with the dependent variable:
 * element s belongs to the subset whose members are the bits of s. The correlations must have an inverse.
 *
 * Walks the tree of subsets, one predictor a level: leaving it out costs nothing, taking it in sweeps it out of the
 * matrix of those still to come. All 2^k subsets cost a few times 2^k operations instead of 2^k regressions.
 *
 * @param predictors positions of the predictors, at most 20
 */
export function subsetRSquared(
  correlation: SquareMatrix,
  predictors: readonly number[],
  dependent: number,
): Float64Array {
  const k = predictors.length
  const size = k + 1
  const order = [...predictors, dependent]
  const result = new Float64Array(2 ** k)
  // One matrix a level, filled anew on the way down; the dependent variable stands last.
  const levels = Array.from({ length: k + 1 }, () => new Float64Array(size * size))
  const start = levels[0] as Float64Array
  for (let i = 0; i < size; i++)
    for (let j = 0; j < size; j++) start[i * size + j] = at(correlation, order[i] ?? -1, order[j] ?? -1)

  /** `current` holds what the members of `subset` leave unexplained of the variables from `next` on. */
  function descend(next: number, subset: number, depth: number): void {
    const current = levels[depth] as Float64Array
    result[subset] = 1 - (current[size * size - 1] as number)
    for (let member = next; member < k; member++) {
      const swept = levels[depth + 1] as Float64Array
      const pivot = current[member * size + member] as number
      for (let i = member + 1; i < size; i++) {
        const factor = (current[member * size + i] as number) / pivot
        for (let j = i; j < size; j++)
          swept[i * size + j] = (current[i * size + j] as number) - factor * (current[member * size + j] as number)
      }
      descend(member + 1, subset | (1 << member), depth + 1)
    }
  }
  descend(0, 0, 0)
  return result
}
