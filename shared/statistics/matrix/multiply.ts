import { at, type SquareMatrix, squareMatrix } from './square-matrix.ts'

/** The product A·B of two square matrices of one size. */
export function multiply(a: SquareMatrix, b: SquareMatrix): SquareMatrix {
  return squareMatrix(a.size, (i, j) => {
    let sum = 0
    for (let k = 0; k < a.size; k++) sum += at(a, i, k) * at(b, k, j)
    return sum
  })
}

export function transpose(matrix: SquareMatrix): SquareMatrix {
  return squareMatrix(matrix.size, (i, j) => at(matrix, j, i))
}
