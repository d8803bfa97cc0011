import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { at, squareMatrix } from '#shared/statistics/matrix/square-matrix.ts'
import { symmetricEigen } from '#shared/statistics/matrix/symmetric-eigen.ts'

describe('symmetricEigen', () => {
  it('by hand: 3 and 1 for [2 1; 1 2], with vectors along the diagonals', () => {
    const { values, vectors } = symmetricEigen({ size: 2, values: Float64Array.of(2, 1, 1, 2) })
    expect(values[0]).toBeCloseTo(3, 15)
    expect(values[1]).toBeCloseTo(1, 15)
    for (const element of vectors.values) expect(Math.abs(element)).toBeCloseTo(Math.SQRT1_2, 15)
  })
  it('by hand: 2 − √2, 2, 2 + √2 for the second difference matrix of three points', () => {
    const { values } = symmetricEigen({ size: 3, values: Float64Array.of(2, -1, 0, -1, 2, -1, 0, -1, 2) })
    expect([...values]).toEqual([2 + Math.SQRT2, 2, 2 - Math.SQRT2].map((value) => expect.closeTo(value, 14)))
  })
  it('leaves a diagonal matrix as it is, in order, zeros and equal values included', () => {
    const { values } = symmetricEigen(squareMatrix(4, (i, j) => (i === j ? ([0, 5, -2, 5][i] ?? 0) : 0)))
    expect([...values]).toEqual([5, 5, 0, -2])
  })
  it('puts every symmetric matrix together again from orthonormal vectors', () => {
    const matrices = fc
      .integer({ min: 1, max: 7 })
      .chain((size) =>
        fc
          .array(fc.double({ min: -10, max: 10, noNaN: true }), { minLength: size * size, maxLength: size * size })
          .map((cells) => squareMatrix(size, (i, j) => cells[Math.min(i, j) * size + Math.max(i, j)] ?? 0)),
      )
    fc.assert(
      fc.property(matrices, (matrix) => {
        const { size } = matrix
        const { values, vectors } = symmetricEigen(matrix)
        const sum = (term: (k: number) => number) =>
          Array.from({ length: size }, (_, k) => term(k)).reduce((total, one) => total + one, 0)
        for (let i = 0; i < size; i++) {
          for (let j = 0; j < size; j++) {
            const rebuilt = sum((k) => at(vectors, i, k) * (values[k] ?? 0) * at(vectors, j, k))
            expect(rebuilt).toBeCloseTo(at(matrix, i, j), 10)
            const product = sum((k) => at(vectors, k, i) * at(vectors, k, j))
            expect(product).toBeCloseTo(i === j ? 1 : 0, 10)
          }
        }
      }),
    )
  })
  it('gives R’s eigen, every vector with its largest element positive', () => {
    // eigen(M) with each column times the sign of its largest element.
    const matrix = { size: 4, values: Float64Array.of(4, 1, 2, -1, 1, 3, 0, 0.5, 2, 0, 5, -2, -1, 0.5, -2, 2.5) }
    const { values, vectors } = symmetricEigen(matrix)
    const known = [7.550821186313849, 3.831902663025776, 1.869215033322799, 1.248061117337574]
    expect([...values]).toEqual(known.map((value) => expect.closeTo(value, 12)))
    const columns = [
      [0.5466143662406405, 0.07704315148308094, 0.7359386002427988, -0.3920095204221046],
      [0.4791480804544136, 0.7715035141250524, -0.2633557677529119, 0.3253354949599261],
      [0.6660387957677338, -0.5331763315965132, -0.5061355762348774, -0.126262031],
      [0.1673982501355991, -0.3384814321754374, 0.3645063713206304, 0.8512010639036296],
    ]
    for (const [j, column] of columns.entries())
      for (const [i, element] of column.entries()) expect(at(vectors, i, j)).toBeCloseTo(element, 9)
  })
  it('turns every vector so that its largest element is positive', () => {
    const cells = fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 16, maxLength: 16 })
    fc.assert(
      fc.property(cells, (list) => {
        const { vectors } = symmetricEigen(squareMatrix(4, (i, j) => list[Math.min(i, j) * 4 + Math.max(i, j)] ?? 0))
        for (let j = 0; j < 4; j++) {
          const column = [0, 1, 2, 3].map((i) => at(vectors, i, j))
          const largest = Math.max(...column.map(Math.abs))
          // Of two elements of one size, up to rounding, either may stand for the largest.
          expect(column.some((x) => x > 0 && x > largest * (1 - 1e-9))).toBe(true)
        }
      }),
    )
  })
})
