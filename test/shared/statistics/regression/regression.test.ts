import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { squareMatrix } from '#shared/statistics/matrix/square-matrix.ts'
import { correlationOf, covarianceOf } from '#shared/statistics/moments/covariance.ts'
import { momentsOf } from '#shared/statistics/moments/moments-of.ts'
import { dependentColumn } from '#shared/statistics/regression/dependent-column.ts'
import { linearRegression } from '#shared/statistics/regression/linear-regression.ts'
import { relativeWeights } from '#shared/statistics/regression/relative-weights.ts'
import { shapleyRSquared } from '#shared/statistics/regression/shapley-r-squared.ts'
import { standardizedCoefficients } from '#shared/statistics/regression/standardized-coefficients.ts'
import { subsetRSquared } from '#shared/statistics/regression/subset-r-squared.ts'
import { loadTable } from '../../analyses/load-table.ts'

const folder = new URL('../../../fixtures/oracle/', import.meta.url)
const coefficient = z.object({
  term: z.string(),
  ...{ b: z.number(), se: z.number(), t: z.number(), p: z.number(), lower: z.number(), upper: z.number() },
  ...{ beta: z.number().nullable(), vif: z.number().nullable() },
})
const byPredictor = z.object({ value: z.record(z.string(), z.number()) })
const cases = z
  .object({
    cases: z.array(
      z.object({
        id: z.string(),
        file: z.string(),
        columns: z.array(z.string()),
        results: z.object({
          ols: z.object({
            value: z.looseObject({ coef: z.array(coefficient), r2: z.number(), adj_r2: z.number() }),
          }),
          ...{ lmg: byPredictor, lmg_orderings: byPredictor, johnson: byPredictor },
          ...{ first: byPredictor, last: byPredictor },
        }),
      }),
    ),
  })
  .parse(JSON.parse(readFileSync(new URL('keydrivers.json', folder), 'utf8'))).cases

describe.each(cases.map((one) => [one.id, one] as const))('%s, computed by R', (_, { file, columns, results }) => {
  const table = loadTable(new URL(file, folder))
  const moments = momentsOf(
    columns.map((name) => {
      const column = table.columns.get(name)
      return column?.kind === 'numeric' ? column.values : new Float64Array()
    }),
    null,
  )
  const covariance = covarianceOf(moments)
  const correlation = correlationOf(covariance)
  const predictors = columns.slice(1).map((__, i) => i + 1)
  const expected = (of: Record<string, number>) =>
    columns.slice(1).map((name) => expect.closeTo(of[name] ?? Number.NaN, 10))

  it('linearRegression has the coefficients, errors, tests and intervals of lm', () => {
    const fit = linearRegression({ n: moments.n, means: moments.means, covariance }, predictors, 0)
    const { coef, r2, adj_r2: adjusted } = results.ols.value
    expect(fit?.r2).toBeCloseTo(r2, 12)
    expect(fit?.adjustedR2).toBeCloseTo(adjusted, 12)
    const all = fit ? [fit.intercept, ...fit.slopes] : []
    for (const [i, { b, se, t, p, lower, upper }] of coef.entries()) {
      const { ci, ...rest } = all[i] ?? { ci: null }
      expect(rest).toMatchObject({ b: expect.closeTo(b, 8), se: expect.closeTo(se, 8), t: expect.closeTo(t, 8) })
      expect(Math.abs((all[i]?.p ?? 9) - p)).toBeLessThan(1e-9 * Math.max(p, 1e-6))
      expect(ci).toEqual({ level: 0.95, lower: expect.closeTo(lower, 7), upper: expect.closeTo(upper, 7) })
    }
    expect(fit?.slopes.map(({ beta }) => beta)).toEqual(coef.slice(1).map(({ beta }) => expect.closeTo(beta ?? 9, 10)))
    expect(fit?.slopes.map(({ vif }) => vif)).toEqual(coef.slice(1).map(({ vif }) => expect.closeTo(vif ?? 9, 9)))
  })
  it('shapleyRSquared is R’s average over subsets and over all orders', () => {
    const values = [...shapleyRSquared(correlation, predictors, 0)]
    expect(values).toEqual(expected(results.lmg.value))
    expect(values).toEqual(expected(results.lmg_orderings.value))
  })
  it('relativeWeights are Johnson’s by singular value decomposition', () => {
    expect([...relativeWeights(correlation, predictors, 0)]).toEqual(expected(results.johnson.value))
  })
  it('subsetRSquared has the squared correlations of single predictors and what the last one adds', () => {
    const explained = subsetRSquared(correlation, predictors, 0)
    const all = explained.length - 1
    expect(explained[0]).toBe(0)
    expect(predictors.map((__, i) => explained[1 << i])).toEqual(expected(results.first.value))
    const added = predictors.map((__, i) => (explained[all] ?? 0) - (explained[all & ~(1 << i)] ?? 0))
    expect(added).toEqual(expected(results.last.value))
  })
})

describe('dependentColumn', () => {
  it('names the first column that follows from others, and which', () => {
    const a = Float64Array.of(1, 2, 3, 4, 5, 7)
    const b = Float64Array.of(2, 1, 4, 3, 6, 5)
    const c = Float64Array.of(5, 3, 1, 2, 2, 1)
    const sum = a.map((value, i) => value - 2 * (c[i] ?? 0))
    const correlation = correlationOf(covarianceOf(momentsOf([a, b, c, sum], null)))
    expect(dependentColumn(correlation)).toEqual({ column: 3, of: [0, 2] })
  })
  it('is null for a matrix with an inverse', () => {
    expect(dependentColumn(squareMatrix(3, (i, j) => (i === j ? 1 : 0.4)))).toBeNull()
  })
})

describe('a small regression of two predictors', () => {
  // R: summary(lm(y ~ x1 + x2)), coef(lm(scale(y) ~ scale(x1) + scale(x2))).
  const y = Float64Array.of(1, 3, 2, 5, 4, 6, 8, 7)
  const x1 = Float64Array.of(1, 2, 3, 4, 5, 6, 7, 9)
  const x2 = Float64Array.of(2, 1, 4, 3, 7, 5, 6, 2)
  const moments = momentsOf([y, x1, x2], null)
  const covariance = covarianceOf(moments)
  it('has R’s F test', () => {
    const fit = linearRegression({ n: 8, means: moments.means, covariance }, [1, 2], 0)
    expect(fit?.f).toBeCloseTo(11.648936170212764, 10)
    expect(fit?.p).toBeCloseTo(0.01312322434470598, 10)
    expect(fit).toMatchObject({ df1: 2, df2: 5 })
    expect(fit?.r2).toBeCloseTo(0.8233082706766917, 12)
    expect(fit?.adjustedR2).toBeCloseTo(0.7526315789473683, 12)
  })
  it('has R’s standardised coefficients', () => {
    const betas = standardizedCoefficients(correlationOf(covariance), [1, 2], 0)
    expect([...(betas ?? [])]).toEqual(
      [0.8937654632040632, 0.03608439182435158].map((beta) => expect.closeTo(beta, 12)),
    )
  })
  it('is undefined where one predictor is another’s double', () => {
    const twice = momentsOf([y, x1, x1.map((x) => 2 * x)], null)
    const singular = covarianceOf(twice)
    expect(linearRegression({ n: 8, means: twice.means, covariance: singular }, [1, 2], 0)).toBeNull()
    expect(standardizedCoefficients(correlationOf(singular), [1, 2], 0)).toBeNull()
  })
})
