import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { consistencyOf } from '#shared/statistics/ahp/consistency.ts'
import { refusalOf } from './refusal-of.ts'
import { codes, run } from './run.ts'
import { fromR, numbersByName, oracleTable } from './weights-oracle.ts'

const table = z.object({ W: z.number(), chisq: z.number(), df: z.number() })
const named = (weights: readonly { readonly name: string; readonly weight: number }[]) =>
  Object.fromEntries(weights.map(({ name, weight }) => [name, weight]))

function column(data: ReturnType<typeof oracleTable>, name: string): number[] {
  const found = data.columns.get(name)
  return found?.kind === 'numeric' ? [...found.values] : []
}

describe('ahpConsistent', () => {
  const judgements = (n: number) =>
    fc.array(fc.constantFrom(1, 2, 3, 4, 5, 7, 9, 1 / 2, 1 / 3, 1 / 5, 1 / 9), {
      minLength: (n * (n - 1)) / 2,
      maxLength: (n * (n - 1)) / 2,
    })

  it('always gives the weights of the root method, a consistent matrix, and the CR of the original', () => {
    fc.assert(
      fc.property(judgements(4), (upper) => {
        const criteria = ['a', 'b', 'c', 'd']
        const rows = criteria.map((_, i) => criteria.map((__, j): number => (i === j ? 1 : 0)))
        let next = 0
        for (let i = 0; i < 4; i++) {
          for (let j = i + 1; j < 4; j++) {
            const value = upper[next++] ?? 1
            const [top, bottom] = [rows[i], rows[j]]
            if (top) top[j] = value
            if (bottom) bottom[i] = 1 / value
          }
        }
        const result = run.ahpConsistent({ criteria, matrix: rows })
        const root = run.ahp({ criteria, matrix: rows, method: 'root' })
        root.weights.forEach(({ weight }, i) => {
          expect(result.weights[i]?.weight).toBeCloseTo(weight, 12)
        })
        expect(result.originalCr).toBeCloseTo(root.cr, 12)
        expect(result.cr).toBe(0)
        const adjusted = { size: 4, values: Float64Array.from(result.adjustedMatrix.flat()) }
        const weights = Float64Array.from(result.weights, ({ weight }) => weight)
        expect(consistencyOf(adjusted, weights, 'saaty1980').cr).toBeCloseTo(0, 9)
        expect(codes(result).includes('transferHidesInconsistency')).toBe(root.cr >= 0.1)
      }),
    )
  })

  it('by hand: the three-scale, row sums 7, 4, 1, 4 give .585, .180, .055, .180', () => {
    const matrix = [
      [1, 2, 2, 2],
      [0, 1, 2, 1],
      [0, 0, 1, 0],
      [0, 1, 2, 1],
    ]
    const result = run.ahpConsistent({ criteria: ['a', 'b', 'c', 'd'], scale: 'three', matrix })
    // b_m = 7, so a over b is 3/6·6 + 1 = 4, a over c 7, b over c 4.
    expect(result.matrix[0]).toEqual([1, 4, 7, 4])
    expect(result.weights.map(({ rowSum }) => rowSum)).toEqual([7, 4, 1, 4])
    const means = [112 ** 0.25, 1, 112 ** -0.25, 1]
    const total = means.reduce((sum, mean) => sum + mean, 0)
    expect(result.weights.map(({ weight }) => weight)).toEqual(means.map((mean) => expect.closeTo(mean / total, 12)))
    // R: λmax = mean((A w)/w) = 4.086188516702186; CR = (λmax − 4)/3/0.9.
    expect(result.originalCr).toBeCloseTo(0.03192167285266143, 12)
  })

  it('on the three-scale gives equal weights where nothing is more important, and notes circles', () => {
    const criteria = ['a', 'b', 'c']
    const ones = [
      [1, 1, 1],
      [1, 1, 1],
      [1, 1, 1],
    ]
    const equal = run.ahpConsistent({ criteria, scale: 'three', matrix: ones })
    expect(equal.weights.map(({ weight }) => weight)).toEqual(criteria.map(() => expect.closeTo(1 / 3, 12)))
    const circle = [
      [1, 2, 0],
      [0, 1, 2],
      [2, 0, 1],
    ]
    const round = run.ahpConsistent({ criteria, scale: 'three', matrix: circle })
    expect(round).toMatchObject({ circularTriads: 1, originalCr: 0 })
    expect(codes(round)).toContain('circularTriads')
  })

  it('refuses a three-scale matrix that is not one, by the criteria’s names', () => {
    const refused = (matrix: number[][]) =>
      refusalOf(() => run.ahpConsistent({ criteria: ['a', 'b'], scale: 'three', matrix })).code
    expect(
      refused([
        [1, 3],
        [0, 1],
      ]),
    ).toBe('threeScaleValue')
    expect(
      refused([
        [1, 2],
        [2, 1],
      ]),
    ).toBe('threeScalePair')
    expect(
      refused([
        [0, 2],
        [0, 0],
      ]),
    ).toBe('diagonalNotOne')
    expect(refused([[1, 2]])).toBe('matrixSize')
    expect(refusalOf(() => run.ahpConsistent({ criteria: ['a', 'b'], scale: 'three' })).code).toBe(
      'threeScaleMatrixNeeded',
    )
    expect(refusalOf(() => run.ahpConsistent({ criteria: ['a', 'b'] })).code).toBe('judgementsNeeded')
  })
})

describe('expertWeights', () => {
  it('has the Kendall W of R, ties corrected (and PSPP’s, to its digits)', () => {
    const attitude = oracleTable('attitude')
    const columns = ['rating', 'complaints', 'privileges'].map((name) => column(attitude, name))
    const scores = (columns[0] ?? []).map((_, i) => columns.map((values) => values[i] ?? 0))
    const expected = fromR('kendall-w-attitude', 'w', table)
    const { kendallW } = run.expertWeights({ scores })
    expect(kendallW?.value).toBeCloseTo(expected.W, 12)
    expect(kendallW?.chiSquare).toBeCloseTo(expected.chisq, 10)
    expect(kendallW?.df).toBe(expected.df)
    expect(kendallW?.p).toBeCloseTo(fromR('kendall-w-attitude', 'friedman', z.object({ p: z.number() })).p, 15)
    const gleser = oracleTable('gleser')
    const judges = [...gleser.columns.keys()].filter((name) => name.startsWith('J')).map((name) => column(gleser, name))
    const many = fromR('agreement-gleser', 'kendall_w', table.extend({ p: z.number() }))
    const result = run.expertWeights({ scores: judges })
    expect(result.kendallW?.value).toBeCloseTo(many.W, 12)
    expect((result.kendallW?.p ?? 0) / many.p).toBeCloseTo(1, 9)
  })

  it('by hand: mean scores, or the mean of every expert’s shares', () => {
    const scores = [
      [10, 10],
      [1, 3],
    ]
    expect(named(run.expertWeights({ scores, criteria: ['a', 'b'] }).weights)).toEqual({
      a: expect.closeTo(11 / 24, 12),
      b: expect.closeTo(13 / 24, 12),
    })
    expect(named(run.expertWeights({ scores, criteria: ['a', 'b'], rule: 'share' }).weights)).toEqual({
      a: expect.closeTo(0.375, 12),
      b: expect.closeTo(0.625, 12),
    })
  })

  it('refuses by name a short row, a negative score, and an expert without any', () => {
    const refused = (scores: number[][]) => refusalOf(() => run.expertWeights({ scores, experts: ['李', '王'] }))
    expect(refused([[1, 2], [1]])).toEqual({ code: 'expertRow', details: { expert: '王', given: 1, n: 2 } })
    expect(
      refused([
        [1, -2],
        [1, 1],
      ]),
    ).toMatchObject({ code: 'expertScoreNegative', details: { criterion: '2' } })
    expect(
      refused([
        [1, 2],
        [0, 0],
      ]),
    ).toEqual({ code: 'expertAllZero', details: { expert: '王' } })
    expect(refused([[1], [2]]).code).toBe('tooFewItems')
  })

  it('agrees fully when all rank alike, and W stays in 0-1', () => {
    const score = fc.integer({ min: 0, max: 5 })
    fc.assert(
      fc.property(fc.array(fc.tuple(score, score, score, score), { minLength: 2, maxLength: 8 }), (given) => {
        fc.pre(given.every((row) => row.some((value) => value > 0)))
        const { kendallW, weights } = run.expertWeights({ scores: given })
        expect(weights.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 10)
        if (kendallW) {
          expect(kendallW.value).toBeGreaterThanOrEqual(0)
          expect(kendallW.value).toBeLessThanOrEqual(1)
        }
        const alike = run.expertWeights({ scores: given.map((_, i) => [1 + i, 2 + i, 4 + i, 7 + i]) })
        expect(alike.kendallW?.value).toBeCloseTo(1, 12)
      }),
    )
  })
})

describe('combinedWeights', () => {
  it.each(['iw-mtcars', 'iw-attitude'])('by geometric mean equals R for %s', (id) => {
    const shape = z.object({ weights: numbersByName })
    const sets = ['entropy_minmax', 'critic'].map((result) =>
      Object.entries(fromR(id, result, shape).weights).map(([name, weight]) => ({ name, weight })),
    )
    const expected = fromR(id, 'combined_geometric', numbersByName)
    const combined = named(run.combinedWeights({ sets, rule: 'geometric' }).weights)
    for (const [name, weight] of Object.entries(expected)) expect(combined[name]).toBeCloseTo(weight, 12)
  })

  const first = [
    { name: 'a', weight: 0.5 },
    { name: 'b', weight: 0.5 },
  ]
  const second = [
    { name: 'b', weight: 0.2 },
    { name: 'a', weight: 0.8 },
  ]

  it('by hand: product .8 and .2, linear 3:1 .575, least squares the mean; sets are matched by name', () => {
    const weightOfA = (options: Record<string, unknown>) => run.combinedWeights(options).weights[0]?.weight
    expect(weightOfA({ sets: [first, second] })).toBeCloseTo(0.8, 12)
    const shares = [
      { weights: first, share: 3 },
      { weights: second, share: 1 },
    ]
    expect(weightOfA({ sets: shares, rule: 'linear' })).toBeCloseTo(0.575, 12)
    expect(weightOfA({ sets: shares, rule: 'leastSquares' })).toBeCloseTo(0.65, 12)
    expect(codes(run.combinedWeights({ sets: shares }))).toContain('sharesUnused')
  })

  it('refuses sets of other criteria, negative or empty ones, and products that all vanish', () => {
    const refused = (set: { name: string; weight: number }[]) =>
      refusalOf(() => run.combinedWeights({ sets: [first, { name: '熵权', weights: set }] })).code
    expect(
      refused([
        { name: 'a', weight: 1 },
        { name: 'c', weight: 1 },
      ]),
    ).toBe('setNames')
    expect(
      refused([
        { name: 'a', weight: 1 },
        { name: 'b', weight: -1 },
      ]),
    ).toBe('setWeightNegative')
    expect(
      refused([
        { name: 'a', weight: 0 },
        { name: 'b', weight: 0 },
      ]),
    ).toBe('setAllZero')
    expect(
      refused([
        { name: 'a', weight: 1 },
        { name: 'b', weight: 1 },
        { name: 'a', weight: 1 },
      ]),
    ).toBe('duplicateCriterion')
    const left = [
      { name: 'a', weight: 1 },
      { name: 'b', weight: 0 },
    ]
    const right = [
      { name: 'a', weight: 0 },
      { name: 'b', weight: 1 },
    ]
    expect(refusalOf(() => run.combinedWeights({ sets: [left, right] })).code).toBe('combinedZero')
  })

  it('adds up to 1, keeps equal sets as they are (but for the product), and does not depend on their order', () => {
    const weights = fc.array(fc.double({ min: 0.01, max: 1, noNaN: true }), { minLength: 3, maxLength: 3 })
    const set = (values: readonly number[]) => values.map((weight, i) => ({ name: 'abc'[i] ?? '', weight }))
    fc.assert(
      fc.property(weights, weights, (one, two) => {
        for (const rule of ['product', 'geometric', 'linear', 'leastSquares']) {
          const of = (sets: unknown[]) => run.combinedWeights({ sets, rule }).weights.map(({ weight }) => weight)
          const there = of([set(one), set(two)])
          expect(there.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12)
          of([set(two), set(one)]).forEach((weight, i) => {
            expect(weight).toBeCloseTo(there[i] ?? 0, 12)
          })
          if (rule === 'product') continue
          const total = one.reduce((sum, weight) => sum + weight, 0)
          of([set(one), set(one)]).forEach((weight, i) => {
            expect(weight).toBeCloseTo((one[i] ?? 0) / total, 12)
          })
        }
      }),
    )
  })
})
