import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aggregateJudgements, aggregatePriorities } from '#shared/statistics/ahp/aggregate.ts'
import { consistencyOf } from '#shared/statistics/ahp/consistency.ts'
import { priorities, priorityMethods } from '#shared/statistics/ahp/priorities.ts'
import { randomIndex } from '#shared/statistics/ahp/random-index.ts'
import { worstJudgement } from '#shared/statistics/ahp/worst-judgement.ts'
import { type SquareMatrix, squareMatrix } from '#shared/statistics/matrix/square-matrix.ts'

const scale = fc.constantFrom(1 / 9, 1 / 7, 1 / 5, 1 / 3, 1, 2, 3, 4, 5, 6, 7, 8, 9)

/** A reciprocal matrix from the judgements above its diagonal. */
function reciprocal(size: number, judgements: readonly number[]): SquareMatrix {
  const above = (i: number, j: number) => judgements[(i * size + j) % judgements.length] ?? 1
  return squareMatrix(size, (i, j) => (i === j ? 1 : i < j ? above(i, j) : 1 / above(j, i)))
}
const matrices = fc
  .tuple(fc.integer({ min: 2, max: 7 }), fc.array(scale, { minLength: 21, maxLength: 21 }))
  .map(([size, judgements]) => reciprocal(size, judgements))
const weightLists = fc.array(fc.double({ min: 0.05, max: 1, noNaN: true }), { minLength: 2, maxLength: 8 })

describe('priorities', () => {
  it('of a consistent matrix are exactly the weights it was made from, by every method', () => {
    fc.assert(
      fc.property(weightLists, (given) => {
        const total = given.reduce((sum, weight) => sum + weight, 0)
        const matrix = squareMatrix(given.length, (i, j) => (given[i] ?? 1) / (given[j] ?? 1))
        for (const method of priorityMethods) {
          const found = priorities(matrix, method)
          given.forEach((weight, i) => {
            expect(found[i]).toBeCloseTo(weight / total, 10)
          })
          expect(consistencyOf(matrix, found, 'saaty1980').lambdaMax).toBeCloseTo(given.length, 8)
        }
      }),
    )
  })
  it('are positive and add up to 1', () => {
    fc.assert(
      fc.property(matrices, fc.constantFrom(...priorityMethods), (matrix, method) => {
        const weights = priorities(matrix, method)
        expect(weights.every((weight) => weight > 0)).toBe(true)
        expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12)
      }),
    )
  })
  it('follow the criteria when these are put in another order', () => {
    fc.assert(
      fc.property(matrices, fc.constantFrom(...priorityMethods), (matrix, method) => {
        const { size } = matrix
        const turned = squareMatrix(size, (i, j) => matrix.values[(size - 1 - i) * size + (size - 1 - j)] ?? 1)
        const weights = priorities(matrix, method)
        priorities(turned, method).forEach((weight, i) => {
          expect(weight).toBeCloseTo(weights[size - 1 - i] ?? 0, 9)
        })
      }),
    )
  })
})

describe('consistencyOf', () => {
  it('is never better than perfect: λmax of the eigenvector is at least n', () => {
    fc.assert(
      fc.property(matrices, (matrix) => {
        const { lambdaMax, ci } = consistencyOf(matrix, priorities(matrix, 'eigenvector'), 'saaty1980')
        expect(lambdaMax).toBeGreaterThanOrEqual(matrix.size - 1e-9)
        expect(ci).toBeGreaterThanOrEqual(-1e-9)
      }),
    )
  })
  it('with two criteria is 0, whatever they are', () => {
    const matrix = reciprocal(2, [9])
    expect(consistencyOf(matrix, priorities(matrix, 'root'), 'chinese')).toMatchObject({ cr: 0, ri: 0 })
  })
})

describe('randomIndex', () => {
  it('decides verdicts: CI = 0.055 with three criteria passes by one table and fails by the other', () => {
    expect(0.055 / randomIndex(3, 'saaty1980')).toBeCloseTo(0.095, 3)
    expect(0.055 / randomIndex(3, 'chinese')).toBeCloseTo(0.106, 3)
  })
  it('is told by the number of criteria itself, not by a position one off', () => {
    expect([3, 4, 9, 15].map((n) => randomIndex(n, 'saaty1980'))).toEqual([0.58, 0.9, 1.45, 1.59])
    expect([3, 4, 9, 15].map((n) => randomIndex(n, 'chinese'))).toEqual([0.52, 0.89, 1.46, 1.59])
    expect(randomIndex(3, 'tran2007')).toBe(0.5251686)
  })
})

describe('worstJudgement', () => {
  it('points at the judgement that was spoilt and suggests the one that fits', () => {
    // Weights 4 : 2 : 1 and 1, with the first over the last judged 1/4 instead of 4.
    const weights = [4, 2, 1, 1]
    const matrix = squareMatrix(4, (i, j) => {
      if (i === 0 && j === 3) return 1 / 4
      if (i === 3 && j === 0) return 4
      return (weights[i] ?? 1) / (weights[j] ?? 1)
    })
    const found = worstJudgement(matrix, priorities(matrix, 'root'))
    // By hand: the spoilt matrix has the row products 2·4·¼ = 2 and 4·½·1 = 2 for the two, which weigh the same then: 1.
    expect(found).toMatchObject({ a: 0, b: 3, given: 0.25, suggested: 1 })
  })
  it('finds nothing in a consistent matrix', () => {
    const matrix = squareMatrix(3, (i, j) => 2 ** (j - i))
    expect(worstJudgement(matrix, priorities(matrix, 'eigenvector'))).toBeNull()
  })
})

describe('several experts', () => {
  const group = fc.array(fc.array(scale, { minLength: 16, maxLength: 16 }), { minLength: 2, maxLength: 4 })
  it('come to the same weights by judgements and by priorities under the root method', () => {
    fc.assert(
      fc.property(group, (all) => {
        const experts = all.map((judgements) => reciprocal(4, judgements))
        const shares = new Float64Array(experts.length).fill(1 / experts.length)
        const byJudgements = priorities(aggregateJudgements(experts, shares), 'root')
        const byPriorities = aggregatePriorities(
          experts.map((matrix) => priorities(matrix, 'root')),
          shares,
        )
        byJudgements.forEach((weight, i) => {
          expect(weight).toBeCloseTo(byPriorities[i] ?? 0, 10)
        })
      }),
    )
  })
  it('keep the common matrix reciprocal', () => {
    const experts = [reciprocal(3, [3, 5, 2]), reciprocal(3, [1, 7, 1 / 3])]
    const { values } = aggregateJudgements(experts, Float64Array.of(0.7, 0.3))
    expect((values[1] ?? 0) * (values[3] ?? 0)).toBeCloseTo(1, 12)
  })
})
