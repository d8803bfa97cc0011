import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { refusalOf } from './refusal-of.ts'
import { codes, run } from './run.ts'

const criteria = ['接待', '维修', '价格']
const third = 1 / 3

describe('ahp', () => {
  it('by hand: 1, 2, 4 against each other give 4/7, 2/7, 1/7 and perfect consistency, by all methods', () => {
    const result = run.ahp({
      criteria,
      matrix: [
        [1, 2, 4],
        [0.5, 1, 2],
        [0.25, 0.5, 1],
      ],
    })
    for (const { weights, cr } of Object.values(result.methods)) {
      expect(weights.map((entry) => entry.weight)).toEqual([4 / 7, 2 / 7, 1 / 7].map((w) => expect.closeTo(w, 12)))
      expect(cr).toBeCloseTo(0, 12)
    }
    expect(result).toMatchObject({ n: 1, consistent: true, worstJudgement: null, randomIndex: 'saaty1980', ri: 0.58 })
    expect(result.weights).toEqual(result.methods.root.weights)
  })

  it('reads judgements in either direction as it reads a matrix', () => {
    const matrix = run.ahp({
      criteria,
      matrix: [
        [1, 3, 5],
        [third, 1, 2],
        [0.2, 0.5, 1],
      ],
      method: 'eigenvector',
    })
    const judgements = run.ahp({
      criteria,
      method: 'eigenvector',
      judgements: [
        { a: '接待', b: '维修', value: 3 },
        { a: '价格', b: '接待', value: 0.2 },
        { a: '维修', b: '价格', value: 2 },
      ],
    })
    const close = matrix.weights.map(({ name, weight }) => ({ name, weight: expect.closeTo(weight, 12) }))
    expect(judgements.weights).toEqual(close)
    expect(close).toHaveLength(3)
  })

  it('takes a reciprocal that is rounded to two decimals for the exact one, and says so', () => {
    const rounded = run.ahp({
      criteria: ['a', 'b'],
      matrix: [
        [1, 3],
        [0.33, 1],
      ],
    })
    expect(rounded.weights[0]?.weight).toBeCloseTo(0.75, 12)
    expect(codes(rounded)).toEqual(['roundedReciprocal'])
  })

  it('notes a judgement outside 1/9 to 9, and inconsistency with the worst judgement and what would fit', () => {
    const wild = run.ahp({
      criteria: ['a', 'b'],
      matrix: [
        [1, 12],
        [1 / 12, 1],
      ],
    })
    expect(wild.notes).toContainEqual({ code: 'judgementOutsideScale', details: { a: 'a', b: 'b', value: 12 } })
    const circular = run.ahp({
      criteria: ['a', 'b', 'c'],
      matrix: [
        [1, 3, third],
        [third, 1, 3],
        [3, third, 1],
      ],
    })
    expect(circular.consistent).toBe(false)
    expect(codes(circular)).toContain('inconsistent')
    expect(circular.worstJudgement).toMatchObject({ a: 'a', b: 'b', given: 3, suggested: 1 })
  })

  it('says when the verdict hangs on the random-index table', () => {
    // By the root method λmax = 1 + c + 1/c with c³ = 2·4/3: CI = 0.0539, CR 0.0930 by Saaty, 0.1037 by the Chinese table.
    const matrix = [
      [1, 2, 3],
      [0.5, 1, 4],
      [third, 0.25, 1],
    ]
    const result = run.ahp({ criteria, matrix })
    expect(result.ci / 0.58).toBeLessThan(0.1)
    expect(result.ci / 0.52).toBeGreaterThan(0.1)
    expect(result.consistent).toBe(true)
    expect(result.notes).toContainEqual(
      expect.objectContaining({ code: 'randomIndexDecides', details: expect.objectContaining({ table: 'chinese' }) }),
    )
    expect(run.ahp({ criteria, matrix, randomIndex: 'chinese' })).toMatchObject({ consistent: false, ri: 0.52 })
  })

  it('joins experts by judgements or by priorities, with their shares, and flags the inconsistent one', () => {
    const consistent = [
      [1, 2, 4],
      [0.5, 1, 2],
      [0.25, 0.5, 1],
    ]
    const circular = [
      [1, 3, third],
      [third, 1, 3],
      [3, third, 1],
    ]
    const experts = [
      { name: '张', matrix: consistent, share: 2 },
      { name: '李', matrix: circular },
    ]
    const group = run.ahp({ criteria, experts })
    expect(group).toMatchObject({ n: 2, nTotal: 2 })
    expect(group.experts).toMatchObject([
      { name: '张', consistent: true, included: true },
      { name: '李', consistent: false, included: true },
    ])
    expect(codes(group)).toContain('inconsistentExpert')
    // Root method: shares 2/3 and 1/3 of the logarithms, 李's weights are equal.
    const root = [4 / 7, 2 / 7, 1 / 7].map((w) => w ** (2 / 3))
    const total = root.reduce((sum, w) => sum + w, 0)
    expect(group.weights.map((entry) => entry.weight)).toEqual(root.map((w) => expect.closeTo(w / total, 12)))
    const excluded = run.ahp({ criteria, experts, excludeInconsistent: true })
    expect(excluded).toMatchObject({ n: 1, nTotal: 2 })
    expect(excluded.weights[0]?.weight).toBeCloseTo(4 / 7, 12)
    const aip = run.ahp({ criteria, experts: [consistent, consistent], aggregation: 'aip', method: 'sum' })
    expect(aip.weights[0]?.weight).toBeCloseTo(4 / 7, 12)
  })

  it('refuses what is not a reciprocal positive matrix over the criteria, naming the pair', () => {
    const refused = (options: Record<string, unknown>) => refusalOf(() => run.ahp({ criteria: ['a', 'b'], ...options }))
    expect(
      refused({
        matrix: [
          [1, 3],
          [3, 1],
        ],
      }),
    ).toMatchObject({
      code: 'notReciprocal',
      details: { a: 'a', b: 'b', value: 3, inverse: 3, expected: 0.3333 },
    })
    expect(
      refused({
        matrix: [
          [1, 2],
          [0.45, 1],
        ],
      }).code,
    ).toBe('notReciprocal')
    expect(
      refused({
        matrix: [
          [1, 0],
          [0, 1],
        ],
      }),
    ).toMatchObject({ code: 'judgementNotPositive', details: { value: 0 } })
    expect(
      refused({
        matrix: [
          [1, -3],
          [-third, 1],
        ],
      }).code,
    ).toBe('judgementNotPositive')
    expect(
      refused({
        matrix: [
          [2, 3],
          [third, 1],
        ],
      }),
    ).toMatchObject({ code: 'diagonalNotOne', details: { a: 'a' } })
    expect(refused({ matrix: [[1, 3], [third]] })).toEqual({
      code: 'matrixSize',
      details: { n: 2, rows: 2, row: 2, columns: 1 },
    })
    expect(refused({ matrix: [[1]] }).code).toBe('matrixSize')
    expect(refused({})).toMatchObject({ code: 'judgementsNeeded' })
    expect(
      refused({
        criteria: ['a', 'a'],
        matrix: [
          [1, 1],
          [1, 1],
        ],
      }).code,
    ).toBe('duplicateCriterion')
    const judged = (...judgements: unknown[]) => refused({ criteria: ['a', 'b', 'c'], judgements }).code
    expect(judged({ a: 'a', b: 'b', value: 3 })).toBe('judgementMissing')
    expect(judged({ a: 'a', b: 'b', value: 3 }, { a: 'b', b: 'a', value: 3 })).toBe('judgementTwice')
    expect(judged({ a: 'a', b: 'z', value: 3 })).toBe('unknownCriterion')
    expect(judged({ a: 'a', b: 'b', value: 0 })).toBe('judgementNotPositive')
  })

  it('gives weights that add up to 1 whatever is judged', () => {
    const judgement = fc.constantFrom(1 / 9, 1 / 5, third, 1, 2, 3, 5, 7, 9)
    fc.assert(
      fc.property(judgement, judgement, judgement, fc.constantFrom('root', 'sum', 'eigenvector'), (x, y, z, method) => {
        const matrix = [
          [1, x, y],
          [1 / x, 1, z],
          [1 / y, 1 / z, 1],
        ]
        const { weights, cr } = run.ahp({ criteria, matrix, method })
        expect(weights.reduce((sum, entry) => sum + entry.weight, 0)).toBeCloseTo(1, 12)
        expect(cr).toBeGreaterThan(-1e-9)
      }),
    )
  })
})
