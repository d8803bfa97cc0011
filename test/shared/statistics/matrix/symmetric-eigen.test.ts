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
})
