import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compose, type FuzzyOperator, fuzzyOperators } from '#shared/statistics/fuzzy/compose.ts'

const close = (actual: readonly number[], expected: readonly number[]) => {
  expect(actual).toHaveLength(expected.length)
  for (const [j, value] of expected.entries()) expect(actual[j]).toBeCloseTo(value, 12)
}

describe('compose', () => {
  // By hand: a = (0.5, 0.3, 0.2), three grades.
  const weights = [0.5, 0.3, 0.2]
  const membership = [
    [0.2, 0.7, 0.1],
    [0.4, 0.5, 0.1],
    [0.9, 0, 0.1],
  ]
  it.each<[FuzzyOperator, readonly number[]]>([
    // 0.10 + 0.12 + 0.18, 0.35 + 0.15 + 0, 0.05 + 0.03 + 0.02
    ['weightedAverage', [0.4, 0.5, 0.1]],
    // max of (0.2, 0.3, 0.2), (0.5, 0.3, 0), (0.1, 0.1, 0.1)
    ['minMax', [0.3, 0.5, 0.1]],
    // max of (0.10, 0.12, 0.18), (0.35, 0.15, 0), (0.05, 0.03, 0.02)
    ['productMax', [0.18, 0.35, 0.05]],
    // 0.2 + 0.3 + 0.2, 0.5 + 0.3 + 0, 0.1 + 0.1 + 0.1
    ['boundedSum', [0.7, 0.8, 0.3]],
  ])('by hand: %s', (operator, expected) => {
    close(compose(weights, membership, operator), expected)
  })
  it('bounds the sum of the minima at 1', () => {
    // 0.5 + 0.3 + 0.2 would be 1 exactly, with weights that add up to more it would be 1.5.
    close(
      compose(
        [0.8, 0.7],
        [
          [1, 0],
          [1, 0],
        ],
        'boundedSum',
      ),
      [1, 0],
    )
  })
  it('of nothing is nothing', () => {
    expect(compose([], [], 'minMax')).toEqual([])
  })
  it('keeps memberships in 0-1, the average adding up to 1 and the operators in their order', () => {
    const parts = (count: number) =>
      fc.array(fc.double({ min: 0.01, max: 1, noNaN: true }), { minLength: count, maxLength: count }).map((list) => {
        const total = list.reduce((sum, value) => sum + value, 0)
        return list.map((value) => value / total)
      })
    fc.assert(
      fc.property(parts(3), fc.tuple(parts(4), parts(4), parts(4)), (shares, rows) => {
        const found = new Map(fuzzyOperators.map((operator) => [operator, compose(shares, rows, operator)]))
        const of = (operator: FuzzyOperator, j: number) => found.get(operator)?.[j] ?? Number.NaN
        expect(found.get('weightedAverage')?.reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 12)
        for (let j = 0; j < 4; j++) {
          for (const operator of fuzzyOperators) {
            expect(of(operator, j)).toBeGreaterThanOrEqual(0)
            expect(of(operator, j)).toBeLessThanOrEqual(1 + 1e-12)
          }
          // A product of two shares is never above the smaller, a maximum never above the sum.
          expect(of('productMax', j)).toBeLessThanOrEqual(of('minMax', j) + 1e-12)
          expect(of('productMax', j)).toBeLessThanOrEqual(of('weightedAverage', j) + 1e-12)
          expect(of('minMax', j)).toBeLessThanOrEqual(of('boundedSum', j) + 1e-12)
          expect(of('weightedAverage', j)).toBeLessThanOrEqual(of('boundedSum', j) + 1e-12)
        }
      }),
    )
  })
})
