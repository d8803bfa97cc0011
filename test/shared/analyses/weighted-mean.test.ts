import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { makeNumericColumn } from '#shared/survey/make-column.ts'
import { codes, run } from './run.ts'
import { gap, survey } from './survey.ts'
import { fromR, numbersByName, oracleTable } from './weights-oracle.ts'

const schools = oracleTable('apisrs')

describe('weightedMean', () => {
  it('equals R’s survey::svymean without finite population correction, and so does its interval by t with n − 1', () => {
    const expected = fromR(
      'w-base',
      'mean_no_fpc',
      z.array(z.object({ stat: z.string(), estimate: z.number(), se: z.number() })),
    )
    const { variables } = run.weightedMean({ variables: expected.map(({ stat }) => stat), weight: 'pw' }, schools)
    expected.forEach(({ estimate, se }, i) => {
      expect(variables[i]?.mean).toBeCloseTo(estimate, 8)
      expect(variables[i]?.se).toBeCloseTo(se, 8)
    })
    // The interval R gives is with the correction √(1 − 200/6194); undone, it is ours.
    const [lower = 0, upper = 0] = fromR('w-base', 'ci_api00_fpc', z.array(z.number()))
    const reach = (upper - lower) / 2 / Math.sqrt(1 - 200 / 6194)
    expect((variables[0]?.ci?.upper ?? 0) - (variables[0]?.mean ?? 0)).toBeCloseTo(reach, 8)
  })

  it('with raked weights gives the mean and error of R for weights taken as known', () => {
    const targets = fromR('w-rake-4', 'targets', z.record(z.string(), numbersByName))
    const margins = Object.fromEntries(
      Object.entries(targets).map(([name, counts]) => [
        name,
        Object.fromEntries(Object.entries(counts).map(([category, count]) => [category, count / 6194])),
      ]),
    )
    const { weights } = run.rake({ margins, tolerance: 1e-12, maxIterations: 10_000 }, schools)
    const raked = makeNumericColumn(
      'raked',
      weights.map((weight) => weight ?? Number.NaN),
    )
    const table = { ...schools, columns: new Map([...schools.columns, ['raked', raked]]) }
    const expected = fromR('w-rake-4', 'mean_weights_fixed', z.object({ mean: z.number(), se: z.number() }))
    const result = run.weightedMean({ variables: ['api00'], weight: 'raked' }, table)
    expect(result.variables[0]?.mean).toBeCloseTo(expected.mean, 7)
    expect(result.variables[0]?.se).toBeCloseTo(expected.se, 7)
    expect(codes(result)).toEqual(['weightedLinearised'])
  })

  it('by hand: strata of unequal rates', () => {
    // Stratum a: 1, 3 with weight 1; b: 4, 6, 8 with weight 2. Σw = 8, mean (4 + 36)/8 = 5.
    // z = w(y − 5)/8: a −0.5, −0.25; b −0.25, 0.25, 0.75.
    const table = survey({ y: [1, 3, 4, 6, 8], w: [1, 1, 2, 2, 2] }, { s: ['a', 'a', 'b', 'b', 'b'] })
    const [entry] = run.weightedMean({ variables: ['y'], weight: 'w', strata: 's' }, table).variables
    const variance = 2 * (0.125 ** 2 * 2) + (3 / 2) * (0.5 ** 2 * 2)
    expect(entry).toMatchObject({ mean: 5, se: expect.closeTo(Math.sqrt(variance), 12), df: 3, n: 5 })
    expect(entry?.effectiveN).toBeCloseTo(64 / 14, 12)
  })

  it('takes a missing answer as a row outside the domain: it counts in n/(n − 1) but adds nothing', () => {
    const table = survey({ y: [1, 2, 6, gap], w: [1, 1, 1, 1] })
    const [entry] = run.weightedMean({ variables: ['y'], weight: 'w' }, table).variables
    // z = (−2, −1, 3, 0)/3.
    expect(entry).toMatchObject({ n: 3, missing: 1, mean: 3, se: expect.closeTo(Math.sqrt((4 / 3) * (14 / 9)), 12) })
    const complete = run.weightedMean({ variables: ['y'], weight: 'w', missing: 'listwise' }, table)
    expect(complete.variables[0]?.se).toBeCloseTo(Math.sqrt(1.5 * (14 / 9)), 12)
    expect(codes(complete)).toContain('casesDropped')
  })

  it('without weights is the plain mean with its usual standard error', () => {
    const [entry] = run.weightedMean({ variables: ['y'] }, survey({ y: [2, 4, 4, 6] })).variables
    expect(entry).toMatchObject({ mean: 4, se: expect.closeTo(Math.sqrt(8 / 3 / 4), 12), df: 3, designEffect: 1 })
  })

  it('has no error where a stratum has one row, and says which', () => {
    const table = survey({ y: [1, 2, 3], s: { values: [1, 1, 2], codebook: { labels: { '2': '西店' } } } })
    const result = run.weightedMean({ variables: ['y'], strata: 's' }, table)
    expect(result.variables[0]).toMatchObject({ mean: 2, se: null, ci: null })
    expect(result.notes).toContainEqual({ code: 'lonelyStratum', details: { variable: 's', stratum: '西店' } })
  })

  it('moves with the marks and does not change when all weights are multiplied', () => {
    const mark = fc.integer({ min: 1, max: 7 })
    const weight = fc.double({ min: 0.1, max: 5, noNaN: true })
    const rows = fc.array(fc.tuple(mark, weight, fc.constantFrom('a', 'b')), { minLength: 4, maxLength: 30 })
    fc.assert(
      fc.property(rows, fc.integer({ min: -1000, max: 1000 }), weight, (given, shift, factor) => {
        const of = (add: number, times: number) =>
          run.weightedMean(
            { variables: ['y'], weight: 'w', strata: 's' },
            survey(
              { y: given.map(([y]) => y + add), w: given.map(([, w]) => w * times) },
              { s: given.map(([, , s]) => s) },
            ),
          ).variables[0]
        const plain = of(0, 1)
        const moved = of(shift, factor)
        expect(moved?.mean).toBeCloseTo((plain?.mean ?? 0) + shift, 8)
        if (plain?.se === null) expect(moved?.se).toBeNull()
        else expect(moved?.se).toBeCloseTo(plain?.se ?? 0, 8)
      }),
    )
  })
})
