import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { collinearVariables } from '#shared/statistics/matrix/collinear-variables.ts'
import { fastSymmetricEigen } from '#shared/statistics/matrix/fast-symmetric-eigen.ts'
import { at, squareMatrix } from '#shared/statistics/matrix/square-matrix.ts'

describe('collinearVariables', () => {
  it('by hand: the standardised sum of two uncorrelated variables is determined by both, not by a third', () => {
    const r = Math.SQRT1_2
    const correlation = { size: 4, values: Float64Array.of(1, 0, 0, r, 0, 1, 0, 0, 0, 0, 1, r, r, 0, r, 1) }
    expect(collinearVariables(correlation)).toEqual({ variable: 3, others: [0, 2], indefinite: false })
  })
  it('counts a small part, and opposite signs, but not what rounding leaves', () => {
    // z = (x − 0.01·y)/√1.0001 of uncorrelated x and y: correlations 0.99995 and −0.0099995; w stands apart.
    const length = Math.sqrt(1.0001)
    const [a, b] = [1 / length, -0.01 / length]
    const correlation = { size: 4, values: Float64Array.of(1, 0, 0, a, 0, 1, 0, b, 0, 0, 1, 1e-9, a, b, 1e-9, 1) }
    expect(collinearVariables(correlation)).toEqual({ variable: 3, others: [0, 1], indefinite: false })
  })
  it('knows what correlated variables determine: a sum of two that correlate −½, of which the first takes no part', () => {
    // y and z uncorrelated, x correlates 0.6 with y; z' = z: determined by itself alone although x stands before it.
    const correlation = {
      size: 4,
      values: Float64Array.of(1, 0.6, 0.3, 0.3, 0.6, 1, 0, 0, 0.3, 0, 1, 1, 0.3, 0, 1, 1),
    }
    expect(collinearVariables(correlation)).toEqual({ variable: 3, others: [2], indefinite: false })
  })
  it('is null where there is an inverse', () => {
    expect(collinearVariables(squareMatrix(3, (i, j) => (i === j ? 1 : 0.5)))).toBeNull()
  })
  it('tells a contradiction from a combination: r₁₂ = r₁₃ = 0.9 leaves no room for r₂₃ = −0.9', () => {
    const correlation = { size: 3, values: Float64Array.of(1, 0.9, 0.9, 0.9, 1, -0.9, 0.9, -0.9, 1) }
    expect(collinearVariables(correlation)).toMatchObject({ variable: 2, indefinite: true })
  })
})

/** Numbers as they occur; at 5e-324 nothing is left to compute with. */
const hundredths = fc.integer({ min: -300, max: 300 }).map((x) => x / 100)

describe('fastSymmetricEigen', () => {
  it('by hand: [[2, 1], [1, 2]] has 3 and 1', () => {
    expect([...fastSymmetricEigen({ size: 2, values: Float64Array.of(2, 1, 1, 2) }).values]).toEqual([
      expect.closeTo(3, 12),
      expect.closeTo(1, 12),
    ])
  })
  it('gives vectors of length 1 that the matrix only stretches, values from large to small', () => {
    fc.assert(
      fc.property(fc.array(hundredths, { minLength: 10, maxLength: 10 }), (numbers) => {
        const matrix = squareMatrix(
          4,
          (i, j) => numbers[(Math.max(i, j) * (Math.max(i, j) + 1)) / 2 + Math.min(i, j)] ?? 0,
        )
        const { values, vectors } = fastSymmetricEigen(matrix)
        expect([...values]).toEqual([...values].sort((a, b) => b - a))
        vectors.forEach((vector, k) => {
          expect(vector.reduce((sum, x) => sum + x * x, 0)).toBeCloseTo(1, 10)
          for (let i = 0; i < 4; i++) {
            const image = vector.reduce((sum, x, j) => sum + at(matrix, i, j) * x, 0)
            expect(image).toBeCloseTo((values[k] ?? 0) * (vector[i] ?? 0), 8)
          }
        })
      }),
    )
  })
})
