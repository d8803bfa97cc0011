import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { refusalOf } from './refusal-of.ts'
import { codes, run } from './run.ts'
import { gap, survey } from './survey.ts'

const codebook = { scale: [1, 10] as [number, number], direction: 'high' as const }
const three = survey({
  s: { values: [9, 8, 7, 10], codebook },
  e: { values: [8, 7, 6, 9], codebook },
  p: { values: [7, 8, gap, 8], codebook },
  low: { values: [2, 3, 4, 1], codebook: { scale: [1, 10], direction: 'low' } },
  w: [1, 2, 3, 1],
})
const questions = { overall: 's', expectations: 'e', ideal: 'p' }
const close = (value: number) => expect.closeTo(value, 10)

describe('acsi', () => {
  it('by hand, equal weights: (S + E + P − 3)/27·100 of the complete cases', () => {
    // Means 9, 8, 23/3 over the three complete cases: (24.6667 − 3)/27·100 = 80.2469.
    const result = run.acsi(questions, three)
    expect(result).toMatchObject({ n: 3, nTotal: 4, missing: 'listwise', df: 2 })
    expect(result.score).toBeCloseTo(((9 + 8 + 23 / 3 - 3) / 27) * 100, 10)
    expect(codes(result)).toEqual(['casesDropped', 'acsiEqualWeights', 'fewAnswers'])
  })
  it('with Ohio’s weights .3885, .3190, .2925 is 100·Σw(x̄ − 1)/9', () => {
    const weights = { overall: 0.3885, expectations: 0.319, ideal: 0.2925 }
    const result = run.acsi({ ...questions, weights }, three)
    expect(result.score).toBeCloseTo((100 * (0.3885 * 8 + 0.319 * 7 + 0.2925 * (20 / 3))) / 9, 10)
    expect(result.questions.map(({ contribution }) => contribution).reduce((a, b) => a + b)).toBeCloseTo(
      result.score,
      10,
    )
    expect(codes(result)).not.toContain('acsiEqualWeights')
  })
  it('listwise, has the standard error and interval of the mean of the respondents’ own scores', () => {
    // Own scores, points of 27: 21, 20, 24 of 27 → sd/√3, t(0.975, 2) = 4.302653.
    const own = [21, 20, 24].map((points) => (points / 27) * 100)
    const mean = own.reduce((a, b) => a + b) / 3
    const se = Math.sqrt(own.reduce((sum, x) => sum + (x - mean) ** 2, 0) / 2 / 3)
    const result = run.acsi(questions, three)
    expect(result.score).toBeCloseTo(mean, 10)
    expect(result.se).toBeCloseTo(se, 10)
    expect((result.ci?.lower ?? 0) - (mean - 4.302652729911275 * se)).toBeCloseTo(0, 8)
  })
  it('weighted, is linearised: n/(n − 1)·Σ(w(y − ȳ)/W)²', () => {
    const result = run.acsi({ ...questions, weight: 'w' }, three)
    const [y, w] = [[21, 20, 24].map((points) => (points / 27) * 100), [1, 2, 1]]
    const mean = y.reduce((sum, value, i) => sum + value * (w[i] ?? 0), 0) / 4
    const squares = y.reduce((sum, value, i) => sum + (((w[i] ?? 0) * (value - mean)) / 4) ** 2, 0)
    expect(result.score).toBeCloseTo(mean, 10)
    expect(result.se).toBeCloseTo(Math.sqrt((3 / 2) * squares), 10)
    expect(codes(result)).toContain('acsiWeightedErrors')
  })
  it('pairwise: every mean over its own answers, with the covariances of those who gave both', () => {
    const result = run.acsi({ ...questions, missing: 'pairwise' }, three)
    expect(result.n).toBe(4)
    expect(result.score).toBeCloseTo(((8.5 + 7.5 + 23 / 3 - 3) / 27) * 100, 10)
    // Influence of each case, in points of 27: (s − 8.5)/4 + (e − 7.5)/4 + (p − 23/3)/3, the last 0 where not answered.
    const influence = [
      0.125 + 0.125 + (7 - 23 / 3) / 3,
      -0.125 - 0.125 + (8 - 23 / 3) / 3,
      -0.375 - 0.375,
      0.375 + 0.375 + (8 - 23 / 3) / 3,
    ].map((points) => (points / 27) * 100)
    expect(result.se).toBeCloseTo(Math.sqrt((4 / 3) * influence.reduce((sum, z) => sum + z ** 2, 0)), 10)
  })
  it('works on any declared scale, rescales weights, and turns a question round', () => {
    const result = run.acsi(
      { overall: 's', expectations: 'e', ideal: 'low', weights: { overall: 2, expectations: 1, ideal: 1 } },
      three,
    )
    // low turned: 9, 8, 7, 10, the same as s.
    expect(result.questions[2]).toMatchObject({ mean: close(8.5), weight: close(0.25) })
    expect(result.notes).toContainEqual({ code: 'acsiWeightsRescaled', details: { sum: 4 } })
    expect(result.score).toBeCloseTo((100 * (0.75 * 7.5 + 0.25 * 6.5)) / 9, 10)
    const wide = run.acsi({ ...questions, declared: { s: [0, 10] } }, three)
    expect(wide.questions[0]).toMatchObject({ score: close(90), scale: [0, 10] })
  })
  it('has no interval from a single case', () => {
    const result = run.acsi({ ...questions, filter: [{ variable: 's', in: [9] }] }, three)
    expect(result).toMatchObject({ n: 1, se: null, df: null, ci: null })
  })
  it('refuses one variable for two questions, weights of 0, an undeclared scale, and no answers', () => {
    const refused = (options: Record<string, unknown>) => refusalOf(() => run.acsi({ ...questions, ...options }, three))
    expect(refused({ ideal: 's' })).toEqual({ code: 'threeQuestionsDiffer', details: { item: 's' } })
    expect(refused({ weights: { overall: 0, expectations: 0, ideal: 0 } }).code).toBe('acsiWeightsZero')
    expect(refused({ ideal: 'w' }).code).toBe('undeclaredScale')
    expect(refused({ filter: [{ variable: 's', in: [7] }] }).code).toBe('tooFewCases')
    expect(refused({ filter: [{ variable: 's', in: [7] }], missing: 'pairwise' })).toMatchObject({
      code: 'itemWithoutAnswers',
      details: { item: 'p' },
    })
  })
  it('lies between 0 and 100 and is unchanged when all marks and the scale are shifted', () => {
    const marks = fc.array(fc.tuple(...[1, 2, 3].map(() => fc.integer({ min: 1, max: 10 }))), { minLength: 2 })
    fc.assert(
      fc.property(marks, fc.integer({ min: -5, max: 50 }), (rows, by) => {
        const table = (shift: number) =>
          survey(
            Object.fromEntries(
              ['s', 'e', 'p'].map((name, i) => [
                name,
                { values: rows.map((row) => (row[i] ?? 0) + shift), codebook: { scale: [1 + shift, 10 + shift] } },
              ]),
            ),
          )
        const result = run.acsi(questions, table(0))
        const shifted = run.acsi(questions, table(by))
        expect(result.score).toBeGreaterThanOrEqual(-1e-9)
        expect(result.score).toBeLessThanOrEqual(100 + 1e-9)
        expect(shifted.score).toBeCloseTo(result.score, 9)
        expect(shifted.se).toBeCloseTo(result.se ?? -1, 7)
      }),
    )
  })
})
