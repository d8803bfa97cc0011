import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { consistencyOf } from '#shared/statistics/ahp/consistency.ts'
import { hierarchyConsistency } from '#shared/statistics/ahp/hierarchy-consistency.ts'
import { optimalTransfer } from '#shared/statistics/ahp/optimal-transfer.ts'
import { type PriorityMethod, priorities } from '#shared/statistics/ahp/priorities.ts'
import { circularTriads, fromThreeScale } from '#shared/statistics/ahp/three-scale.ts'
import { worstJudgement } from '#shared/statistics/ahp/worst-judgement.ts'
import { at, type SquareMatrix, squareMatrix } from '#shared/statistics/matrix/square-matrix.ts'

const matrix = (...rows: readonly (readonly number[])[]): SquareMatrix =>
  squareMatrix(rows.length, (i, j) => rows[i]?.[j] ?? Number.NaN)
const rowsOf = (found: SquareMatrix) =>
  Array.from({ length: found.size }, (_, i) => Array.from({ length: found.size }, (_, j) => at(found, i, j)))

describe('weights and consistency', () => {
  const judged = matrix([1, 2, 5], [1 / 2, 1, 3], [1 / 5, 1 / 3, 1])
  // R: prod(row)^(1/3); rowMeans of the column shares; eigen(A). λmax = mean((A w)/w).
  it.each<[PriorityMethod, readonly number[], number]>([
    ['root', [0.581552066851616, 0.3089956436328642, 0.1094522895155198], 3.0036945980636398],
    ['sum', [0.5812636165577342, 0.3091503267973856, 0.1095860566448802], 3.0036960884033568],
    ['eigenvector', [0.581552066851616, 0.3089956436328642, 0.1094522895155198], 3.0036945980636407],
  ])('by the method %s equal R’s', (method, weights, lambdaMax) => {
    const found = priorities(judged, method)
    for (const [i, weight] of weights.entries()) expect(found[i]).toBeCloseTo(weight, 12)
    const { ci, cr, ri, lambdaMax: lambda } = consistencyOf(judged, found, 'saaty1980')
    expect(lambda).toBeCloseTo(lambdaMax, 12)
    expect(ci).toBeCloseTo((lambdaMax - 3) / 2, 12)
    expect(ri).toBe(0.58)
    expect(cr).toBeCloseTo((lambdaMax - 3) / 2 / 0.58, 12)
  })
  it('a single criterion weighs 1 and contradicts nothing', () => {
    const one = matrix([1])
    expect([...priorities(one, 'sum')]).toEqual([1])
    expect(consistencyOf(one, Float64Array.of(1), 'saaty1980')).toMatchObject({ lambdaMax: 1, ci: 0, ri: 0, cr: 0 })
  })
})

describe('hierarchyConsistency', () => {
  it('by hand: (0.6·0.02 + 0.3·0.05)/(0.6·0.58 + 0.3·0.9) = 0.027/0.618', () => {
    const found = hierarchyConsistency([
      { ci: 0.02, ri: 0.58, overallWeight: 0.6 },
      { ci: 0.05, ri: 0.9, overallWeight: 0.3 },
      { ci: 0, ri: 0, overallWeight: 0.1 },
    ])
    expect(found.ci).toBeCloseTo(0.027, 12)
    expect(found.ri).toBeCloseTo(0.618, 12)
    expect(found.cr).toBeCloseTo(0.027 / 0.618, 12)
  })
  it('is 0 where only pairs are compared', () => {
    expect(hierarchyConsistency([{ ci: 0, ri: 0, overallWeight: 1 }])).toEqual({ ci: 0, ri: 0, cr: 0 })
    expect(hierarchyConsistency([])).toEqual({ ci: 0, ri: 0, cr: 0 })
  })
})

describe('optimalTransfer', () => {
  it('by hand: the ratios of the geometric means of the rows', () => {
    // Rows 1·2·4, ½·1·1, ¼·1·1: cube roots 2, ½^⅓, ¼^⅓.
    const found = optimalTransfer(matrix([1, 2, 4], [1 / 2, 1, 1], [1 / 4, 1, 1]))
    expect(at(found, 0, 1)).toBeCloseTo(2 * 2 ** (1 / 3), 12)
    expect(at(found, 0, 2)).toBeCloseTo(2 * 4 ** (1 / 3), 12)
    expect(at(found, 1, 2)).toBeCloseTo(2 ** (1 / 3), 12)
    expect(at(found, 2, 0)).toBeCloseTo(1 / (2 * 4 ** (1 / 3)), 12)
    for (let i = 0; i < 3; i++) expect(at(found, i, i)).toBe(1)
  })
  it('is consistent and keeps the weights of the root method, whatever the judgements', () => {
    const scale = fc.constantFrom(1 / 9, 1 / 5, 1 / 3, 1 / 2, 1, 2, 3, 5, 9)
    fc.assert(
      fc.property(fc.array(scale, { minLength: 6, maxLength: 6 }), (list) => {
        const [a = 1, b = 1, c = 1, d = 1, e = 1, f = 1] = list
        const given = matrix([1, a, b, c], [1 / a, 1, d, e], [1 / b, 1 / d, 1, f], [1 / c, 1 / e, 1 / f, 1])
        const found = optimalTransfer(given)
        const weights = priorities(given, 'root')
        priorities(found, 'eigenvector').forEach((weight, i) => {
          expect(weight).toBeCloseTo(weights[i] ?? 0, 9)
        })
        expect(consistencyOf(found, weights, 'saaty1980').cr).toBeCloseTo(0, 9)
      }),
    )
  })
})

describe('fromThreeScale', () => {
  it('by hand: row sums 5, 3, 1 span 4 steps, b_m = 5: 5 over 1, 3 between neighbours', () => {
    // (5 − 3)/4·(5 − 1) + 1 = 3; (5 − 1)/4·4 + 1 = 5.
    const found = rowsOf(fromThreeScale(matrix([1, 2, 2], [0, 1, 2], [0, 0, 1])))
    const known = [
      [1, 3, 5],
      [1 / 3, 1, 3],
      [1 / 5, 1 / 3, 1],
    ]
    for (const [i, row] of known.entries())
      for (const [j, value] of row.entries()) expect(found[i]?.[j]).toBeCloseTo(value, 12)
  })
  it('by hand where b_m differs from the range: sums 4, 4, 1, so 4/1 = 4 over a range of 3', () => {
    // Equal sums give 1; (4 − 1)/3·(4 − 1) + 1 = 4.
    const found = rowsOf(fromThreeScale(matrix([1, 1, 2], [1, 1, 2], [0, 0, 1])))
    expect(found[0]?.[1]).toBe(1)
    expect(found[1]?.[0]).toBe(1)
    expect(found[0]?.[2]).toBeCloseTo(4, 12)
    expect(found[2]?.[1]).toBeCloseTo(1 / 4, 12)
  })
  it('by hand where the lowest sum is 2: sums 6, 5, 3, 2 over a range of 4, b_m = 3', () => {
    // (6 − 5)/4·2 + 1 = 1.5; (6 − 2)/4·2 + 1 = 3; (5 − 2)/4·2 + 1 = 2.5.
    const found = rowsOf(fromThreeScale(matrix([1, 2, 2, 1], [0, 1, 2, 2], [0, 0, 1, 2], [1, 0, 0, 1])))
    expect(found[0]?.[1]).toBeCloseTo(1.5, 12)
    expect(found[0]?.[3]).toBeCloseTo(3, 12)
    expect(found[3]?.[1]).toBeCloseTo(1 / 2.5, 12)
  })
  it('is all 1 where every row has the same sum, a circle included', () => {
    for (const even of [matrix([1, 1], [1, 1]), matrix([1, 2, 0], [0, 1, 2], [2, 0, 1])]) {
      expect([...fromThreeScale(even).values].every((value) => value === 1)).toBe(true)
    }
  })
})

describe('circularTriads', () => {
  it('counts circles of three, in both directions', () => {
    expect(circularTriads(matrix([1, 2, 0], [0, 1, 2], [2, 0, 1]))).toBe(1)
    expect(circularTriads(matrix([1, 0, 2], [2, 1, 0], [0, 2, 1]))).toBe(1)
  })
  it('counts no orders and no ties', () => {
    expect(circularTriads(matrix([1, 2, 2], [0, 1, 2], [0, 0, 1]))).toBe(0)
    expect(circularTriads(matrix([1, 2, 1], [0, 1, 2], [1, 0, 1]))).toBe(0)
    expect(circularTriads(matrix([1, 1, 1], [1, 1, 1], [1, 1, 1]))).toBe(0)
  })
  it('agrees with Kendall & Babington Smith’s count from the row sums: C(n,3) − Σ C(wins,2)', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 3, max: 7 }),
        fc.array(fc.boolean(), { minLength: 49, maxLength: 49 }),
        (n, beats) => {
          const wins = (i: number, j: number) => (i < j ? beats[i * 7 + j] === true : beats[j * 7 + i] !== true)
          const round = squareMatrix(n, (i, j) => (i === j ? 1 : wins(i, j) ? 2 : 0))
          const won = Array.from({ length: n }, (_, i) =>
            Array.from({ length: n }, (_, j) => (i !== j && wins(i, j) ? 1 : 0)).reduce((s: number, x) => s + x, 0),
          )
          const circles = (n * (n - 1) * (n - 2)) / 6 - won.reduce((sum, w) => sum + (w * (w - 1)) / 2, 0)
          expect(circularTriads(round)).toBe(circles)
        },
      ),
    )
  })
})

describe('worstJudgement', () => {
  it('suggests the nearest step of the 1-9 scale, or its reciprocal', () => {
    // Weights 6 : 2.1 : 1 ask for 6/2.1 = 2.86 → 3 and 2.1 → 2.
    const weights = Float64Array.of(6 / 9.1, 2.1 / 9.1, 1 / 9.1)
    const fits = (i: number, j: number) => (weights[i] ?? 1) / (weights[j] ?? 1)
    const spoilt = (a: number, b: number, value: number) =>
      worstJudgement(
        squareMatrix(3, (i, j) => (i === a && j === b ? value : fits(i, j))),
        weights,
      )
    expect(spoilt(0, 1, 9)).toMatchObject({ a: 0, b: 1, given: 9, suggested: 3 })
    expect(spoilt(1, 2, 7)).toMatchObject({ a: 1, b: 2, given: 7, suggested: 2 })
    const rising = weights.toReversed()
    const found = worstJudgement(
      squareMatrix(3, (i, j) => (i === 0 && j === 2 ? 2 : (rising[i] ?? 1) / (rising[j] ?? 1))),
      rising,
    )
    expect(found).toMatchObject({ a: 0, b: 2, given: 2, suggested: 1 / 6 })
  })
  it('does not suggest more than 9', () => {
    const weights = Float64Array.of(40 / 41, 1 / 41)
    expect(worstJudgement(matrix([1, 9], [1 / 9, 1]), weights)?.suggested).toBe(9)
    expect(worstJudgement(matrix([1, 1 / 9], [9, 1]), weights.toReversed())?.suggested).toBe(1 / 9)
  })
  it('names the first of two equal contradictions', () => {
    // All weights equal; first over second and second over third both judged 3.
    const even = Float64Array.of(1 / 3, 1 / 3, 1 / 3)
    expect(worstJudgement(matrix([1, 3, 1], [1 / 3, 1, 3], [1, 1 / 3, 1]), even)).toMatchObject({ a: 0, b: 1 })
  })
})
