import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { fitStructure, type Parameter, type Structure } from '#shared/statistics/cfa/covariance-structure.ts'
import { fitIndices } from '#shared/statistics/cfa/fit-indices.ts'
import { heterotraitMonotrait } from '#shared/statistics/cfa/heterotrait-monotrait.ts'
import { markerEstimates } from '#shared/statistics/cfa/marker-estimates.ts'
import { measurementModel } from '#shared/statistics/cfa/measurement-model.ts'
import { rmsea } from '#shared/statistics/cfa/rmsea.ts'
import { noncentralChiSquareCdf } from '#shared/statistics/distributions/noncentral-chi-square-cdf.ts'
import { at, squareMatrix } from '#shared/statistics/matrix/square-matrix.ts'
import { correlationOf, covarianceOf } from '#shared/statistics/moments/covariance.ts'
import { momentsOf } from '#shared/statistics/moments/moments-of.ts'
import { loadTable } from '../../analyses/load-table.ts'

const folder = new URL('../../../fixtures/oracle/', import.meta.url)
const estimate = z.object({
  lhs: z.string(),
  op: z.string(),
  rhs: z.string(),
  est: z.number(),
  se: z.number(),
})
const lavaan = z
  .object({
    cases: z.array(z.object({ id: z.string(), results: z.record(z.string(), z.object({ value: z.unknown() })) })),
  })
  .parse(JSON.parse(readFileSync(new URL('validity.json', folder), 'utf8')))
  .cases.find((c) => c.id === 'cfa-bfi-agree-neuro')?.results

const undefinedMatrix = squareMatrix(3, () => Number.NaN)

describe('a two-factor model of bfi against lavaan', () => {
  const names = ['A1', 'A2', 'A3', 'A4', 'A5', 'N1', 'N2', 'N3', 'N4', 'N5']
  const factors = ['agree', 'neuro']
  const table = loadTable(new URL('data/bfi.csv', folder))
  const columns = names.map((name) => {
    const column = table.columns.get(name)
    return column?.kind === 'numeric' ? column.values : new Float64Array()
  })
  const moments = momentsOf(columns, null)
  const covariance = covarianceOf(moments)
  const correlation = correlationOf(covariance)
  const { n } = moments
  const model = measurementModel(correlation, [0, 0, 0, 0, 0, 1, 1, 1, 1, 1], 2)
  const structure = model?.structure ?? {
    factorOf: [],
    loadings: new Float64Array(),
    factors: covariance,
    residuals: new Float64Array(),
  }
  const overN = squareMatrix(10, (i, j) => (at(covariance, i, j) * (n - 1)) / n)
  const found = markerEstimates(structure, correlation, overN)

  it('converges', () => {
    expect(model).toMatchObject({ converged: true })
  })

  it.each(
    z
      .array(estimate)
      .parse(lavaan?.['estimates']?.value)
      .map((e) => [`${e.lhs} ${e.op} ${e.rhs}`, e] as const),
  )('gives estimate and standard error of %s', (_, expected) => {
    const item = names.indexOf(expected.op === '=~' ? expected.rhs : expected.lhs)
    const [a, b] = [factors.indexOf(expected.lhs), factors.indexOf(expected.rhs)]
    const pair = (): readonly [number | undefined, number | null | undefined] => {
      if (expected.op === '=~') return [found.loadings[item], found.loadingErrors?.[item]]
      if (item >= 0) return [found.residuals[item], found.residualErrors?.[item]]
      return [at(found.factors, a, b), found.factorErrors && at(found.factorErrors, a, b)]
    }
    const [value, error] = pair()
    expect(value).toBeCloseTo(expected.est, 4)
    expect((error ?? Number.NaN) / Math.sqrt(n)).toBeCloseTo(expected.se, 5)
  })

  it('turns each factor so that its first item loads positively, as lavaan’s standardised solution with A1 turned', () => {
    // lavaan 0.6: cfa(std.lv = TRUE) on the raw items; the factors correlate 0.220, standard error 0.023.
    const loadings = [0.389, -0.651, -0.759, -0.489, -0.64, 0.823, 0.803, 0.714, 0.559, 0.499]
    expect([...structure.loadings]).toEqual(loadings.map((x) => expect.closeTo(x, 2)))
    expect(at(structure.factors, 0, 1)).toBeCloseTo(0.22, 2)
    const errors = model?.factorErrors
    expect(errors?.size).toBe(2)
    expect([...(errors?.values ?? [])].map((error) => error / Math.sqrt(n))).toEqual(
      [0, 0.023, 0.023, 0].map((x) => expect.closeTo(x, 3)),
    )
  })

  it('has lavaan’s correlations of three factors with their standard errors', () => {
    // lavaan: cfa("f =~ A2 + A3 + A4; h =~ C1 + C2 + C3; g =~ N1 + N2 + N3", std.lv = TRUE), 2645 complete rows.
    const some = ['A2', 'A3', 'A4', 'C1', 'C2', 'C3', 'N1', 'N2', 'N3'].map((name) => {
      const column = table.columns.get(name)
      return column?.kind === 'numeric' ? column.values : new Float64Array()
    })
    const own = momentsOf(some, null)
    const fitted = measurementModel(correlationOf(covarianceOf(own)), [0, 0, 0, 1, 1, 1, 2, 2, 2], 3)
    expect(own.n).toBe(2645)
    expect(fitted?.converged).toBe(true)
    for (const [a, b, est, se] of [
      [0, 1, 0.33, 0.027],
      [0, 2, -0.155, 0.025],
      [1, 2, -0.076, 0.026],
    ] as const) {
      for (const [i, j] of [
        [a, b],
        [b, a],
      ] as const) {
        expect(Math.abs(at(fitted?.structure.factors ?? undefinedMatrix, i, j) - est)).toBeLessThan(6e-4)
        const error = at(fitted?.factorErrors ?? undefinedMatrix, i, j) / Math.sqrt(own.n)
        expect(Math.abs(error - se)).toBeLessThan(6e-4)
      }
    }
  })

  it('gives every index of fit, with the interval of RMSEA', () => {
    const expected = z.record(z.string(), z.number()).parse(lavaan?.['fit']?.value)
    const again = measurementModel(correlation, [0, 0, 0, 0, 0, 1, 1, 1, 1, 1], 2)
    const fit = fitIndices(correlation, again?.structure ?? structure, again?.discrepancy ?? Number.NaN, n)
    expect(fit.chiSquare).toBeCloseTo(expected['chisq'] ?? 0, 5)
    expect(fit.df).toBe(expected['df'])
    expect(fit.cfi).toBeCloseTo(expected['cfi'] ?? 0, 7)
    expect(fit.tli).toBeCloseTo(expected['tli'] ?? 0, 7)
    expect(fit.rmsea?.value).toBeCloseTo(expected['rmsea'] ?? 0, 8)
    expect(fit.rmsea?.lower).toBeCloseTo(expected['rmsea.ci.lower'] ?? 0, 7)
    expect(fit.rmsea?.upper).toBeCloseTo(expected['rmsea.ci.upper'] ?? 0, 7)
    expect(fit.srmr).toBeCloseTo(expected['srmr'] ?? 0, 6)
  })

  it('gives the heterotrait-monotrait ratio of semTools', () => {
    const { values } = z.object({ values: z.array(z.array(z.number())) }).parse(lavaan?.['htmt']?.value)
    expect(heterotraitMonotrait(correlation, [0, 1, 2, 3, 4], [5, 6, 7, 8, 9])).toBeCloseTo(values[0]?.[1] ?? 0, 12)
  })
})

describe('measurementModel', () => {
  const made: Structure = {
    factorOf: [0, 0, 0, 1, 1, 1, 2, 2],
    loadings: Float64Array.of(0.8, 0.7, -0.6, 0.75, 0.9, 0.5, 0.7, 0.6),
    factors: { size: 3, values: Float64Array.of(1, 0.5, -0.3, 0.5, 1, 0.2, -0.3, 0.2, 1) },
    residuals: Float64Array.of(0.36, 0.51, 0.64, 0.4375, 0.19, 0.75, 0.51, 0.64),
  }
  const correlation = squareMatrix(8, (i, j) =>
    i === j
      ? 1
      : (made.loadings[i] ?? 0) *
        (made.loadings[j] ?? 0) *
        at(made.factors, made.factorOf[i] ?? -1, made.factorOf[j] ?? -1),
  )

  it('finds the structure that made a correlation matrix, which then fits perfectly', () => {
    const model = measurementModel(correlation, made.factorOf, 3)
    expect(model?.discrepancy).toBeCloseTo(0, 10)
    made.loadings.forEach((loading, i) => {
      expect(model?.structure.loadings[i]).toBeCloseTo(loading, 6)
    })
    made.factors.values.forEach((value, i) => {
      expect(model?.structure.factors.values[i]).toBeCloseTo(value, 6)
    })
  })

  it('by hand: three items of one factor, r = 0.42, 0.56, 0.48, have λ = 0.7, 0.6, 0.8', () => {
    const three = { size: 3, values: Float64Array.of(1, 0.42, 0.56, 0.42, 1, 0.48, 0.56, 0.48, 1) }
    const model = measurementModel(three, [0, 0, 0], 1)
    expect([...(model?.structure.loadings ?? [])]).toEqual([0.7, 0.6, 0.8].map((x) => expect.closeTo(x, 7)))
  })

  it('fits three items perfectly: no degree of freedom, χ² 0, CFI 1, no TLI, no RMSEA', () => {
    const three = { size: 3, values: Float64Array.of(1, 0.42, 0.56, 0.42, 1, 0.48, 0.56, 0.48, 1) }
    const model = measurementModel(three, [0, 0, 0], 1)
    if (!model) throw new Error('no model')
    expect(model.converged).toBe(true)
    expect(model.discrepancy).toBeGreaterThanOrEqual(0)
    const fit = fitIndices(three, model.structure, model.discrepancy, 100)
    expect(fit).toMatchObject({ df: 0, p: Number.NaN, tli: Number.NaN, rmsea: null, baseline: { df: 3 } })
    expect(fit.cfi).toBeCloseTo(1, 9)
    expect(fit.srmr).toBeCloseTo(0, 6)
    // By hand: the determinant is 1 + 2·0.42·0.56·0.48 − 0.42² − 0.56² − 0.48².
    const determinant = 1 + 2 * 0.42 * 0.56 * 0.48 - 0.42 ** 2 - 0.56 ** 2 - 0.48 ** 2
    expect(fit.baseline.chiSquare).toBeCloseTo(-100 * Math.log(determinant), 9)
  })

  it('that fits better than chance has CFI 1 and TLI above 1; items that do not correlate have CFI 1', () => {
    const structure: Structure = {
      factorOf: [0, 0, 0, 0],
      loadings: Float64Array.of(0.7, 0.6, 0.8, 0.5),
      factors: { size: 1, values: Float64Array.of(1) },
      residuals: Float64Array.of(0.51, 0.64, 0.36, 0.75),
    }
    const four = squareMatrix(4, (i, j) => (i === j ? 1 : (structure.loadings[i] ?? 0) * (structure.loadings[j] ?? 0)))
    // χ² 0.6 with 2 degrees of freedom.
    const fit = fitIndices(four, structure, 0.003, 200)
    expect(fit).toMatchObject({ chiSquare: 0.6, df: 2, cfi: 1 })
    expect(fit.p).toBeCloseTo(Math.exp(-0.3), 12)
    const ratio = fit.baseline.chiSquare / 6
    expect(fit.tli).toBeCloseTo((ratio - 0.3) / (ratio - 1), 12)
    expect(fit.srmr).toBeCloseTo(0, 12)
    const apart = fitIndices(
      squareMatrix(4, (i, j) => (i === j ? 1 : 0)),
      { ...structure, loadings: new Float64Array(4) },
      0,
      200,
    )
    expect(apart.cfi).toBe(1)
  })

  it('counts every element at and under the diagonal in SRMR', () => {
    const structure: Structure = {
      factorOf: [0, 0],
      loadings: Float64Array.of(0.5, 0.4),
      factors: { size: 1, values: Float64Array.of(1) },
      residuals: Float64Array.of(0.85, 0.84),
    }
    // Implied 1.1, 0.2, 1 against 1, 0.5, 1: √((0.1² + 0.3² + 0)/3).
    const observed = { size: 2, values: Float64Array.of(1, 0.5, 0.5, 1) }
    expect(fitIndices(observed, structure, 0, 50).srmr).toBeCloseTo(Math.sqrt(0.1 / 3), 12)
  })

  it('is null for a singular matrix', () => {
    expect(
      measurementModel(
        squareMatrix(4, () => 1),
        [0, 0, 1, 1],
        2,
      ),
    ).toBeNull()
  })
})

describe('fitStructure', () => {
  it('has as gradient half the change of the discrepancy, parameter by parameter', () => {
    const base: Structure = {
      factorOf: [0, 0, 1, 1],
      loadings: Float64Array.of(1, 0.7, 1, 1.2),
      factors: { size: 2, values: Float64Array.of(0.6, 0.2, 0.2, 0.5) },
      residuals: Float64Array.of(0.5, 0.6, 0.4, 0.7),
    }
    const observed = squareMatrix(4, (i, j) => (i === j ? 1 : 0.3 + 0.1 * ((i + j) % 2)))
    const parameters: Parameter[] = [
      { kind: 'loading', item: 1 },
      { kind: 'factors', a: 0, b: 0 },
      { kind: 'factors', a: 0, b: 1 },
      { kind: 'residual', item: 2 },
    ]
    const step = 1e-6
    const changed = (parameter: Parameter, by: number): Structure => {
      const loadings = Float64Array.from(base.loadings)
      const residuals = Float64Array.from(base.residuals)
      const values = Float64Array.from(base.factors.values)
      if (parameter.kind === 'loading') loadings[parameter.item] = (loadings[parameter.item] ?? 0) + by
      else if (parameter.kind === 'residual') residuals[parameter.item] = (residuals[parameter.item] ?? 0) + by
      else
        for (const cell of new Set([parameter.a * 2 + parameter.b, parameter.b * 2 + parameter.a]))
          values[cell] = (values[cell] ?? 0) + by
      return { factorOf: base.factorOf, loadings, residuals, factors: { size: 2, values } }
    }
    const value = (structure: Structure) => fitStructure(structure, observed, parameters)?.discrepancy ?? Number.NaN
    const gradient = fitStructure(base, observed, parameters)?.gradient
    parameters.forEach((parameter, i) => {
      const slope = (value(changed(parameter, step)) - value(changed(parameter, -step))) / (2 * step)
      expect(gradient?.[i]).toBeCloseTo(slope / 2, 7)
    })
  })
})

describe('rmsea', () => {
  it('is 0, with a lower limit of 0, when the model fits better than chance', () => {
    expect(rmsea(20, 34, 500)).toMatchObject({ value: 0, lower: 0 })
    expect(rmsea(10, 34, 500).upper).toBe(0)
  })
  it('equals lavaan’s where the lower limit is 0 and the upper is not', () => {
    // cfa("f =~ A2 + A3 + A4 + C1", na.omit(bfi[, c("A2", "A3", "A4", "C1")])): 2716 rows, 2 degrees of freedom.
    const { value, lower, upper } = rmsea(1.3480292736895, 2, 2716)
    expect({ value, lower }).toEqual({ value: 0, lower: 0 })
    expect(upper).toBeCloseTo(0.033865512061856, 7)
  })
  it('has the limits under which χ² is the 95% and the 5% quantile', () => {
    for (const [chiSquare, df, n] of [
      [60, 34, 300],
      [6, 1, 100],
      [0.2, 1, 50],
      [250, 10, 90],
    ] as const) {
      const { value, lower, upper } = rmsea(chiSquare, df, n)
      expect(value).toBeCloseTo(Math.sqrt(Math.max(0, chiSquare - df) / (df * n)), 12)
      if (lower > 0) expect(noncentralChiSquareCdf(chiSquare, df, lower ** 2 * df * n)).toBeCloseTo(0.95, 8)
      if (upper > 0) expect(noncentralChiSquareCdf(chiSquare, df, upper ** 2 * df * n)).toBeCloseTo(0.05, 8)
    }
  })
})
