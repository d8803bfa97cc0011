import { type SquareMatrix, squareMatrix } from '../matrix/square-matrix.ts'

/**
 * The consistent matrix nearest to a positive reciprocal one in the logarithms, by the optimal transfer matrix (最优传递矩阵):
 * cᵢⱼ = (1/n)·Σₖ(lg aᵢₖ − lg aⱼₖ), a*ᵢⱼ = 10^cᵢⱼ = gᵢ/gⱼ with g the geometric means of the rows.
 *
 * Its consistency ratio is 0 whatever the judgements were, and its weights are those of the root method on the judgements
 * themselves: it does not remove contradictions, it hides them. Show the consistency of the original beside it.
 *
 * @example optimalTransfer({ size: 2, values: Float64Array.of(1, 4, 1 / 4, 1) }).values // Float64Array [1, 4, 0.25, 1]
 */
export function optimalTransfer(matrix: SquareMatrix): SquareMatrix {
  const { size, values } = matrix
  const meanLogs = Float64Array.from({ length: size }, (_, i) => {
    let sum = 0
    for (let j = 0; j < size; j++) sum += Math.log(values[i * size + j] ?? 1)
    return sum / size
  })
  return squareMatrix(size, (i, j) => (i === j ? 1 : Math.exp((meanLogs[i] ?? 0) - (meanLogs[j] ?? 0))))
}
