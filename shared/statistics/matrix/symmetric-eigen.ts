import { type SquareMatrix, squareMatrix } from './square-matrix.ts'

export interface SymmetricEigen {
  /** From the largest down. */
  readonly values: Float64Array
  /** Column j (element i·size + j) is the vector of value j, of length 1, its largest element positive. */
  readonly vectors: SquareMatrix
}

/** Enough for any matrix: convergence is quadratic, ten sweeps are many. */
const maximumSweeps = 60

/**
 * All eigenvalues and eigenvectors of a symmetric matrix by cyclic Jacobi rotations: slower than tridiagonal methods, and
 * more exact for small eigenvalues. For matrices of items (up to a few hundred columns); the lower triangle is not read.
 *
 * @example symmetricEigen({ size: 2, values: Float64Array.of(2, 1, 1, 2) }).values // [3, 1]
 */
export function symmetricEigen(matrix: SquareMatrix): SymmetricEigen {
  const { size } = matrix
  const a = squareMatrix(size, (i, j) => matrix.values[Math.min(i, j) * size + Math.max(i, j)] ?? Number.NaN).values
  const v = squareMatrix(size, (i, j) => (i === j ? 1 : 0)).values
  for (let sweep = 0; sweep < maximumSweeps; sweep++) {
    let rotated = false
    for (let p = 0; p < size - 1; p++)
      for (let q = p + 1; q < size; q++) if (annihilate(a, v, size, p, q)) rotated = true
    if (!rotated) break
  }
  const order = Array.from({ length: size }, (_, i) => i).sort((i, j) => value(a, size, j) - value(a, size, i))
  const signs = order.map((column) => signOf(v, size, column))
  return {
    values: Float64Array.from(order, (i) => value(a, size, i)),
    vectors: squareMatrix(size, (i, j) => (v[i * size + (order[j] ?? 0)] ?? 0) * (signs[j] ?? 1)),
  }
}

function value(a: Float64Array, size: number, i: number): number {
  return a[i * size + i] ?? 0
}

/** Turns rows and columns p and q so that element (p, q) vanishes; false when it already counts as zero. */
function annihilate(a: Float64Array, v: Float64Array, size: number, p: number, q: number): boolean {
  const element = a[p * size + q] as number
  const [atP, atQ] = [a[p * size + p] as number, a[q * size + q] as number]
  if (Math.abs(element) <= Number.EPSILON * 0.01 * Math.sqrt(Math.abs(atP * atQ)) || element === 0) return false
  const theta = (atQ - atP) / (2 * element)
  const tangent = Math.sign(theta || 1) / (Math.abs(theta) + Math.hypot(theta, 1))
  const cosine = 1 / Math.hypot(tangent, 1)
  const sine = tangent * cosine
  for (let k = 0; k < size; k++) {
    if (k !== p && k !== q) {
      const [x, y] = [a[k * size + p] as number, a[k * size + q] as number]
      const [turnedP, turnedQ] = [cosine * x - sine * y, sine * x + cosine * y]
      a[k * size + p] = turnedP
      a[p * size + k] = turnedP
      a[k * size + q] = turnedQ
      a[q * size + k] = turnedQ
    }
    const [x, y] = [v[k * size + p] as number, v[k * size + q] as number]
    v[k * size + p] = cosine * x - sine * y
    v[k * size + q] = sine * x + cosine * y
  }
  a[p * size + p] = atP - tangent * element
  a[q * size + q] = atQ + tangent * element
  a[p * size + q] = 0
  a[q * size + p] = 0
  return true
}

function signOf(v: Float64Array, size: number, column: number): number {
  let largest = 0
  for (let i = 0; i < size; i++) {
    const element = v[i * size + column] ?? 0
    if (Math.abs(element) > Math.abs(largest)) largest = element
  }
  return largest < 0 ? -1 : 1
}
