import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cholesky, inverse } from '#shared/statistics/matrix/cholesky.ts'
import { leadingEigenpair } from '#shared/statistics/matrix/leading-eigenpair.ts'
import { at, squareMatrix, submatrix, sumOf } from '#shared/statistics/matrix/square-matrix.ts'

describe('inverse', () => {
  it('by hand: of [[4, 2], [2, 3]] it is [[3, −2], [−2, 4]] / 8', () => {
    const found = inverse({ size: 2, values: Float64Array.of(4, 2, 2, 3) })
    expect([...(found?.values ?? [])].map((value) => value * 8)).toEqual(
      [3, -2, -2, 4].map((x) => expect.closeTo(x, 12)),
    )
  })
  it('times the matrix is the identity', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -2, max: 2, noNaN: true }), { minLength: 9, maxLength: 9 }), (numbers) => {
        const root = { size: 3, values: Float64Array.from(numbers) }
        // B·Bᵀ + I is symmetric positive definite.
        const matrix = squareMatrix(3, (i, j) => {
          let sum = i === j ? 1 : 0
          for (let k = 0; k < 3; k++) sum += at(root, i, k) * at(root, j, k)
          return sum
        })
        const inverted = inverse(matrix)
        expect(inverted).not.toBeNull()
        for (const i of [0, 1, 2]) {
          for (const j of [0, 1, 2]) {
            let sum = 0
            for (let k = 0; k < 3; k++) sum += at(matrix, i, k) * at(inverted ?? matrix, k, j)
            expect(sum).toBeCloseTo(i === j ? 1 : 0, 9)
          }
        }
      }),
    )
  })
  it('does not exist for an item that is a copy of another, nor for an indefinite matrix', () => {
    expect(inverse({ size: 2, values: Float64Array.of(1, 1, 1, 1) })).toBeNull()
    expect(cholesky({ size: 2, values: Float64Array.of(1, 2, 2, 1) })).toBeNull()
  })
})

describe('leadingEigenpair', () => {
  it('by hand: [[2, 1], [1, 2]] has 3 with equal components', () => {
    const { value, vector } = leadingEigenpair({ size: 2, values: Float64Array.of(2, 1, 1, 2) })
    expect(value).toBeCloseTo(3, 12)
    expect(vector[0]).toBeCloseTo(Math.SQRT1_2, 12)
  })
  it('finds it when its vector stands at a right angle to the vector of ones', () => {
    expect(leadingEigenpair({ size: 2, values: Float64Array.of(2, -1, -1, 2) }).value).toBeCloseTo(3, 10)
  })
})

describe('sumOf', () => {
  const matrix = { size: 3, values: Float64Array.of(1, 2, 3, 4, 5, 6, 7, 8, 9) }
  it('adds all elements, a block, or rows by columns', () => {
    expect(sumOf(matrix)).toBe(45)
    expect(sumOf(matrix, [0, 2])).toBe(1 + 3 + 7 + 9)
    expect(sumOf(matrix, [0], [1, 2])).toBe(5)
    expect(sumOf(matrix, [], [1])).toBe(0)
  })
  it('of a part is what submatrix holds', () => {
    expect([...submatrix(matrix, [2, 0]).values]).toEqual([9, 7, 3, 1])
  })
})
