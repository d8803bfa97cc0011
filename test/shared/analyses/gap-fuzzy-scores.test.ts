import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { refusalOf } from './refusal-of.ts'
import { codes, run } from './run.ts'
import { gap, survey } from './survey.ts'
import { fromR, numbersByName, oracleTable } from './weights-oracle.ts'

describe('gapScores', () => {
  it('has the paired t test of Student’s sleep data (R’s ?t.test: t = −4.0621, df = 9, p = 0.002833)', () => {
    const first = [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2]
    const second = [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4]
    const pairs = [{ name: 'sleep', expectation: 'second', perception: 'first' }]
    const [item] = run.gapScores({ pairs }, survey({ first, second })).items
    expect(item).toMatchObject({ gap: expect.closeTo(-1.58, 12), df: 9, n: 10 })
    expect(item?.t).toBeCloseTo(-4.0621, 4)
    expect(item?.p).toBeCloseTo(0.002833, 6)
    expect(item?.ci?.lower).toBeCloseTo(-2.4598858, 6)
    expect(item?.ci?.upper).toBeCloseTo(-0.7001142, 6)
  })

  const table = survey({
    e1: [5, 5, 4, gap],
    p1: [4, 3, 4, 5],
    e2: [4, 5, 5, 5],
    p2: [4, 4, 3, gap],
    e3: [5, 5, 5, 5],
    p3: [4, 4, 4, 4],
  })
  const pairs = [
    { name: 'a', expectation: 'e1', perception: 'p1', dimension: 'x' },
    { name: 'b', expectation: 'e2', perception: 'p2', dimension: 'x' },
    { name: 'c', expectation: 'e3', perception: 'p3', dimension: 'y' },
  ]

  it('by hand: gaps of those who answered both, dimensions, weights of items or of dimensions', () => {
    const plain = run.gapScores({ pairs }, table)
    expect(plain.items.map((item) => item.gap)).toEqual([-1, -1, -1].map((value) => expect.closeTo(value, 12)))
    expect(plain.items[0]).toMatchObject({ n: 3, expectation: expect.closeTo(14 / 3, 12) })
    expect(plain).toMatchObject({ n: 4, weightedGap: expect.closeTo(-1, 12) })
    expect(codes(plain)).toEqual(['gapEqualWeights', 'constantGap'])
    const weights = [
      { name: 'x', weight: 3 },
      { name: 'y', weight: 1 },
    ]
    const byDimension = run.gapScores({ pairs, weights }, table)
    expect(byDimension.items.map((item) => item.weight)).toEqual([0.375, 0.375, 0.25])
    expect(byDimension.dimensions.map(({ name, items, weight }) => [name, items, weight])).toEqual([
      ['x', 2, 0.75],
      ['y', 1, 0.25],
    ])
    expect(codes(byDimension)).toContain('gapWeightsRescaled')
    const listwise = run.gapScores({ pairs, missing: 'listwise' }, table)
    expect(listwise.n).toBe(3)
  })

  it('refuses unknown, missing, repeated and negative weights, repeated names, and pairs nobody answered', () => {
    const refused = (options: Record<string, unknown>, data = table) =>
      refusalOf(() => run.gapScores({ pairs, ...options }, data))
    const weights = (...given: [string, number][]) => ({ weights: given.map(([name, weight]) => ({ name, weight })) })
    expect(refused(weights(['x', 1], ['q', 1])).code).toBe('gapWeightUnknown')
    expect(refused(weights(['x', 1])).code).toBe('gapWeightMissing')
    expect(refused(weights(['a', 1], ['b', 1])).details).toEqual({ name: 'c' })
    expect(refused(weights(['x', -1], ['y', 1])).code).toBe('gapWeightNegative')
    expect(refused(weights(['x', 0], ['y', 0])).code).toBe('gapWeightsZero')
    expect(refused({ pairs: [...pairs, ...pairs] }).code).toBe('duplicatePair')
    expect(
      refused({ pairs: [{ name: 'a', expectation: 'e', perception: 'p' }] }, survey({ e: [1, gap], p: [gap, 1] })).code,
    ).toBe('pairWithoutAnswers')
  })

  it('turns its sign when expectation and perception change places, and does not move with a common shift', () => {
    const mark = fc.integer({ min: 1, max: 7 })
    fc.assert(
      fc.property(
        fc.array(fc.tuple(mark, mark), { minLength: 2, maxLength: 30 }),
        fc.integer({ min: -9, max: 9 }),
        (rows, shift) => {
          const of = (expectation: string, perception: string, add: number) =>
            run.gapScores(
              { pairs: [{ name: 'a', expectation, perception }] },
              survey({ e: rows.map(([e]) => e + add), p: rows.map(([, p]) => p + add) }),
            ).items[0]
          const plain = of('e', 'p', 0)
          expect(of('p', 'e', 0)?.gap).toBeCloseTo(-(plain?.gap ?? 0), 10)
          const moved = of('e', 'p', shift)
          expect(moved?.gap).toBeCloseTo(plain?.gap ?? 0, 10)
          if (plain?.t === null) expect(moved?.t).toBeNull()
          else expect(moved?.t).toBeCloseTo(plain?.t ?? 0, 6)
        },
      ),
    )
  })
})

const evaluation = z.object({ b: numbersByName, normalised: numbersByName, grade: z.string() })
const inR = {
  weightedAverage: 'product_bounded_sum',
  minMax: 'min_max',
  productMax: 'product_max',
  boundedSum: 'min_bounded_sum',
} as const
const four = z.object({
  min_max: evaluation,
  product_max: evaluation,
  min_bounded_sum: evaluation,
  product_bounded_sum: evaluation,
})
const fiveGrades = [1, 2, 3, 4, 5].map((value) => ({ label: String(value), value }))

describe('fuzzyEvaluation', () => {
  it('from items equals R by all four operators', () => {
    const result = run.fuzzyEvaluation(
      { items: ['A', 'B', 'C'], weights: [0.5, 0.3, 0.2], grades: fiveGrades },
      oracleTable('wg93'),
    )
    const expected = fromR('fuzzy-wg93', 'evaluation', four)
    for (const [operator, name] of Object.entries(inR)) {
      const { b, normalised, grade } = expected[name]
      const got = result.operators[operator as keyof typeof inR]
      expect(got.grade).toBe(grade)
      Object.values(b).forEach((value, i) => {
        expect(got.membership[i]).toBeCloseTo(value, 12)
      })
      Object.values(normalised).forEach((value, i) => {
        expect(got.normalized[i]).toBeCloseTo(value, 12)
      })
    }
  })

  it('on two levels equals R: the groups, and the whole', () => {
    const tree = {
      children: [
        {
          name: 'economy',
          weight: 0.4,
          children: [
            { item: 'economic.cond.national', weight: 0.6 },
            { item: 'economic.cond.household', weight: 0.4 },
          ],
        },
        {
          name: 'leaders',
          weight: 0.6,
          children: [
            { item: 'Blair', weight: 0.5 },
            { item: 'Hague', weight: 0.3 },
            { item: 'Kennedy', weight: 0.2 },
          ],
        },
      ],
    }
    const result = run.fuzzyEvaluation({ tree, grades: fiveGrades }, oracleTable('beps'))
    for (const group of ['economy', 'leaders']) {
      const expected = fromR('fuzzy-beps-two-level', group, evaluation)
      const node = result.nodes.find(({ name }) => name === group)
      Object.values(expected.b).forEach((value, i) => {
        expect(node?.membership[i]).toBeCloseTo(value, 12)
      })
    }
    const top = fromR('fuzzy-beps-two-level', 'top', four).product_bounded_sum
    Object.values(top.b).forEach((value, i) => {
      expect(result.membership[i]).toBeCloseTo(value, 12)
    })
    expect(result.grade).toBe(top.grade)
    expect(result.indicators.map(({ weight }) => weight)).toEqual(
      [0.24, 0.16, 0.3, 0.18, 0.12].map((w) => expect.closeTo(w, 12)),
    )
  })

  const grades = [
    { label: '满意', value: 100 },
    { label: '一般', value: 60 },
    { label: '不满意', value: 20 },
  ]

  it('by hand: counts are taken as shares, missing weights as equal, and weak points are named', () => {
    const membership = [
      [6, 3, 1],
      [0, 5, 5],
    ]
    const result = run.fuzzyEvaluation({ membership, grades, names: ['接待', '维修'] })
    expect(result.membership).toEqual([0.3, 0.4, 0.3].map((value) => expect.closeTo(value, 12)))
    expect(result).toMatchObject({ grade: '一般', score: expect.closeTo(60, 10) })
    expect(result.indicators.map(({ name, score, weak }) => [name, Math.round(score), weak])).toEqual([
      ['接待', 80, false],
      ['维修', 40, true],
    ])
    expect(codes(result)).toEqual(['fuzzyEqualWeights'])
  })

  it('finds the grade of an answer by codes, bounds, value label, text or value', () => {
    const labels = { '1': '不满意', '2': '一般', '3': '满意' }
    const table = survey(
      { coded: [1, 2, 3], labelled: { values: [1, 2, 3], codebook: { labels } }, mark: [95, 70, 30] },
      { said: ['满意', '一般', '不满意'] },
    )
    const shares = (item: string, given: Record<string, unknown>[]) =>
      run.fuzzyEvaluation({ items: [item], grades: given }, table).membership
    const third = [1 / 3, 1 / 3, 1 / 3].map((value) => expect.closeTo(value, 12))
    expect(shares('labelled', grades)).toEqual(third)
    expect(shares('said', grades)).toEqual(third)
    expect(
      shares(
        'coded',
        grades.map((grade, i) => ({ ...grade, codes: [3 - i] })),
      ),
    ).toEqual(third)
    const bounds = [
      [81, 100],
      [61, 80],
      [1, 60],
    ]
    expect(
      shares(
        'mark',
        grades.map((grade, i) => ({ ...grade, from: bounds[i]?.[0], to: bounds[i]?.[1] })),
      ),
    ).toEqual(third)
    expect(refusalOf(() => shares('mark', grades))).toEqual({
      code: 'answerWithoutGrade',
      details: { item: 'mark', count: 3, value: 95 },
    })
  })

  it('leaves out an item without answers and lets the others share its weight', () => {
    const table = survey({ x: [1, 1, 2], y: [2, 2, 2], none: [gap, gap, gap] })
    const two = [
      { label: 'a', value: 1 },
      { label: 'b', value: 2 },
    ]
    const result = run.fuzzyEvaluation({ items: ['x', 'y', 'none'], weights: [0.4, 0.4, 0.2], grades: two }, table)
    expect(result.indicators.map(({ weight }) => weight)).toEqual([0.5, 0.5])
    expect(codes(result)).toContain('membershipNoAnswers')
    expect(refusalOf(() => run.fuzzyEvaluation({ items: ['none'], grades: two }, table)).code).toBe('noGradedAnswers')
  })

  it('refuses what does not fit together, by name', () => {
    const refused = (options: Record<string, unknown>) =>
      refusalOf(() => run.fuzzyEvaluation({ grades, ...options })).code
    const row = [0.2, 0.3, 0.5]
    expect(refused({})).toBe('membershipForm')
    expect(refused({ membership: [row], items: ['x'] })).toBe('membershipForm')
    expect(refused({ membership: [row], weights: [0.5, 0.5] })).toBe('membershipSize')
    expect(refused({ membership: [[0.2, 0.8]] })).toBe('membershipGrades')
    expect(refused({ membership: [[-0.2, 0.7, 0.5]] })).toBe('membershipNegative')
    expect(refused({ membership: [[0, 0, 0]] })).toBe('membershipZero')
    expect(refused({ membership: [row, row], weights: [0, 0] })).toBe('fuzzyWeightsZero')
    expect(refused({ membership: [row, row], weights: [2, -1] })).toBe('setWeightNegative')
    expect(refused({ tree: { name: 'r', children: [{ name: 'a' }] } })).toBe('fuzzyLeaf')
    expect(refused({ tree: { children: [{ membership: row, weight: 1 }, { membership: row }] } })).toBe(
      'fuzzyWeightsPartial',
    )
    expect(refused({ membership: [row], grades: [grades[0], grades[0], grades[1]] })).toBe('duplicateGrade')
  })

  it('keeps memberships in 0-1, the weighted average adding up to 1, and the score between the grades’ values', () => {
    const share = fc.double({ min: 0.01, max: 1, noNaN: true })
    const rows = fc.array(fc.tuple(share, share, share), { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(rows, fc.array(share, { minLength: 6, maxLength: 6 }), (membership, weights) => {
        const result = run.fuzzyEvaluation({ membership, weights: weights.slice(0, membership.length), grades })
        for (const { membership: b, normalized, score } of Object.values(result.operators)) {
          for (const value of b) {
            expect(value).toBeGreaterThanOrEqual(0)
            expect(value).toBeLessThanOrEqual(1 + 1e-12)
          }
          expect(normalized.reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 10)
          expect(score).toBeGreaterThanOrEqual(20 - 1e-9)
          expect(score).toBeLessThanOrEqual(100 + 1e-9)
        }
        expect(result.operators.weightedAverage.membership.reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 10)
      }),
    )
  })
})
