import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { bartlettSphericity } from '#shared/statistics/factor/bartlett-sphericity.ts'
import type { Loadings } from '#shared/statistics/factor/loadings.ts'
import { communalitiesOf } from '#shared/statistics/factor/loadings.ts'
import { maximumLikelihoodFactors } from '#shared/statistics/factor/maximum-likelihood-factors.ts'
import { minimumResidualFactors } from '#shared/statistics/factor/minimum-residual-factors.ts'
import { oblimin } from '#shared/statistics/factor/oblimin.ts'
import { parallelAnalysis } from '#shared/statistics/factor/parallel-analysis.ts'
import { principalAxis } from '#shared/statistics/factor/principal-axis.ts'
import { principalComponents } from '#shared/statistics/factor/principal-components.ts'
import { promax } from '#shared/statistics/factor/promax.ts'
import type { Rotation } from '#shared/statistics/factor/rotation.ts'
import { samplingAdequacy } from '#shared/statistics/factor/sampling-adequacy.ts'
import { varimax } from '#shared/statistics/factor/varimax.ts'
import { fastSymmetricEigen } from '#shared/statistics/matrix/fast-symmetric-eigen.ts'
import { at, type SquareMatrix, squareMatrix } from '#shared/statistics/matrix/square-matrix.ts'
import { squaredMultipleCorrelations } from '#shared/statistics/reliability/squared-multiple-correlations.ts'

const matrix = z.object({ values: z.array(z.array(z.number())) })
const solution = z.object({ pattern: matrix, structure: matrix, phi: matrix })
const oracle = z
  .object({
    cases: z.array(z.object({ id: z.string(), results: z.record(z.string(), z.object({ value: z.unknown() })) })),
  })
  .parse(JSON.parse(readFileSync(new URL('../../../fixtures/oracle/validity.json', import.meta.url), 'utf8')))

const search = (factors: number) => ({ factors, maxIterations: 200, convergence: 1e-9 })

function expectLoadings(found: Loadings, expected: unknown, digits: number): void {
  const { values } = matrix.parse(expected)
  values.forEach((row, item) => {
    row.forEach((value, factor) => {
      expect(found[factor]?.[item]).toBeCloseTo(value, digits)
    })
  })
}

function expectRotation(found: Rotation | null, expected: unknown, digits: number): void {
  const { pattern, structure, phi } = solution.parse(expected)
  expect(found?.converged).toBe(true)
  expectLoadings(found?.pattern ?? [], pattern, digits)
  expectLoadings(found?.structure ?? [], structure, digits)
  const correlations = found?.correlations
  phi.values.forEach((row, k) => {
    row.forEach((value, l) => {
      expect(correlations && at(correlations, k, l)).toBeCloseTo(value, digits)
    })
  })
}

describe.each(oracle.cases.filter((c) => c.results['correlation']).map((c) => [c.id, c.results] as const))(
  'against R: %s',
  (_, results) => {
    const value = (name: string) => results[name]?.value
    const rows = matrix.parse(value('correlation')).values
    const correlation: SquareMatrix = squareMatrix(rows.length, (i, j) => rows[i]?.[j] ?? Number.NaN)
    const factors = matrix.parse(value('pca_loadings')).values[0]?.length ?? 0
    const n = z.number().parse(value('n_listwise'))
    const eigen = fastSymmetricEigen(correlation)
    const components = principalComponents(eigen, factors)
    const likely = maximumLikelihoodFactors(correlation, search(factors))
    const residual = minimumResidualFactors(correlation, search(factors))

    it('KMO, MSA and Bartlett’s test', () => {
      const adequacy = samplingAdequacy(correlation)
      expect(adequacy?.overall).toBeCloseTo(z.number().parse(value('kmo_overall')), 10)
      Object.values(z.record(z.string(), z.number()).parse(value('kmo_item'))).forEach((msa, i) => {
        expect(adequacy?.items[i]).toBeCloseTo(msa, 10)
      })
      const { chisq, df } = z.object({ chisq: z.number(), df: z.number() }).parse(value('bartlett_chisq_df'))
      expect(bartlettSphericity(correlation, n)).toMatchObject({ chiSquare: expect.closeTo(chisq, 6), df })
    })

    it('eigenvalues and components', () => {
      z.array(z.number())
        .parse(value('eigenvalues'))
        .forEach((eigenvalue, k) => {
          expect(eigen.values[k]).toBeCloseTo(eigenvalue, 10)
        })
      expectLoadings(components.loadings, value('pca_loadings'), 10)
    })

    it('principal axes stop where SPSS stops', () => {
      const start = squaredMultipleCorrelations(correlation) ?? new Float64Array()
      const found = principalAxis(correlation, start, { factors, maxIterations: 25, convergence: 0.001 })
      expectLoadings(found.loadings, value('paf_spss_default'), 10)
      const run = z.object({ iterations: z.number(), last_change: z.number() })
      const expected = run.parse(value('paf_spss_default_iterations'))
      expect(found.iterations).toBe(expected.iterations)
      expect(found.converged).toBe(expected.last_change < 0.001)
    })

    it('maximum likelihood, with its discrepancy', () => {
      expect(likely).toMatchObject({ converged: true, heywood: [] })
      expectLoadings(likely?.loadings ?? [], value('ml_loadings'), 6)
      expect(likely?.discrepancy).toBeCloseTo(z.number().parse(value('ml_objective')), 10)
    })

    it('minimum residuals, which principal axes reach when iterated to the end', () => {
      expect(residual?.converged).toBe(true)
      expectLoadings(residual?.loadings ?? [], value('minres_loadings'), 6)
      const start = squaredMultipleCorrelations(correlation) ?? new Float64Array()
      const axes = principalAxis(correlation, start, { factors, maxIterations: 20_000, convergence: 1e-12 })
      residual?.communalities.forEach((communality, i) => {
        expect(axes.communalities[i]).toBeCloseTo(communality, 6)
      })
    })

    it.each(['pca', 'minres', 'ml'] as const)('varimax, oblimin and promax of %s', (method) => {
      const loadings = { pca: components, minres: residual, ml: likely }[method]?.loadings ?? []
      expectLoadings(varimax(loadings, true).pattern, value(`${method}_varimax_kaiser`), 6)
      expectRotation(oblimin(loadings, true), value(`${method}_oblimin_kaiser`), 5)
      expectRotation(oblimin(loadings, false), value(`${method}_oblimin_nokaiser`), 5)
      expectRotation(promax(loadings, 4, true), value(`${method}_promax4_spss`), 6)
    })

    it('varimax without Kaiser’s normalisation', () => {
      expectLoadings(varimax(components.loadings, false).pattern, value('pca_varimax_raw'), 6)
    })

    it('parallel analysis, within what simulation leaves open', () => {
      const found = parallelAnalysis(n, correlation.size, { seed: 1, samples: 2000, quantile: 0.95 })
      const limits = z.array(z.number()).parse(value('parallel_p95'))
      limits.forEach((limit, k) => {
        expect(Math.abs((found.limits[k] ?? 0) - limit)).toBeLessThan(0.04)
      })
      const first = eigen.values.findIndex((eigenvalue, k) => eigenvalue <= (found.limits[k] ?? 0))
      expect(first).toBe(value('parallel_n_components'))
    })
  },
)

/** A correlation matrix of four to seven variables: of random data that have one part in common. */
const correlations = fc
  .tuple(fc.integer({ min: 4, max: 7 }), fc.infiniteStream(fc.double({ min: -1, max: 1, noNaN: true })))
  .map(([size, stream]) => {
    const next = () => stream.next().value
    const rows = Array.from({ length: size }, () => Array.from({ length: size + 3 }, next))
    const cross = squareMatrix(size, (i, j) =>
      (rows[i] ?? []).reduce((sum, x, k) => sum + x * (rows[j]?.[k] ?? 0), i === j ? 0.5 : 0),
    )
    return squareMatrix(size, (i, j) => (i === j ? 1 : at(cross, i, j) / Math.sqrt(at(cross, i, i) * at(cross, j, j))))
  })

describe('rotations', () => {
  it('leave communalities, and what the factors reproduce, as they were', () => {
    fc.assert(
      fc.property(correlations, fc.boolean(), (correlation, kaiser) => {
        const { loadings, communalities } = principalComponents(fastSymmetricEigen(correlation), 3)
        const reproduced = (rotation: Rotation, i: number, j: number) =>
          rotation.pattern.reduce((sum, column, k) => sum + (column[i] ?? 0) * (rotation.structure[k]?.[j] ?? 0), 0)
        for (const rotation of [
          varimax(loadings, kaiser),
          oblimin(loadings, kaiser),
          promax(loadings, 4, kaiser) ?? varimax(loadings, kaiser),
        ]) {
          for (let i = 0; i < correlation.size; i++) {
            expect(reproduced(rotation, i, i)).toBeCloseTo(communalities[i] ?? 0, 8)
            const before = loadings.reduce((sum, column) => sum + (column[i] ?? 0) * (column[0] ?? 0), 0)
            expect(reproduced(rotation, i, 0)).toBeCloseTo(before, 8)
          }
        }
      }),
      { numRuns: 60 },
    )
  })

  it('reach the same simplicity whatever the order of items', () => {
    const simplicity = (pattern: Loadings) =>
      pattern.reduce((sum, column) => {
        const squares = column.map((x) => x * x)
        const mean = squares.reduce((total, x) => total + x, 0) / squares.length
        return sum + squares.reduce((total, x) => total + (x - mean) ** 2, 0)
      }, 0)
    fc.assert(
      fc.property(correlations, (correlation) => {
        const { loadings } = principalComponents(fastSymmetricEigen(correlation), 2)
        const reversed = loadings.map((column) => column.toReversed())
        const found = simplicity(varimax(loadings, false).pattern)
        expect(simplicity(varimax(reversed, false).pattern)).toBeCloseTo(found, 8)
        expect(found).toBeGreaterThan(simplicity(loadings) - 1e-9)
      }),
      { numRuns: 60 },
    )
  })
})

describe('principalComponents', () => {
  it('with as many components as items reproduce every correlation', () => {
    fc.assert(
      fc.property(correlations, (correlation) => {
        const { loadings } = principalComponents(fastSymmetricEigen(correlation), correlation.size)
        for (let i = 0; i < correlation.size; i++) {
          const product = loadings.reduce((sum, column) => sum + (column[i] ?? 0) * (column[0] ?? 0), 0)
          expect(product).toBeCloseTo(at(correlation, i, 0), 10)
        }
      }),
    )
  })
})

describe('maximumLikelihoodFactors and minimumResidualFactors', () => {
  it('find the loadings that made a correlation matrix', () => {
    const made = [
      Float64Array.of(0.8, 0.7, 0.6, 0.75, 0, 0, 0, 0.3),
      Float64Array.of(0, 0, 0.2, 0, 0.7, 0.65, 0.8, 0.5),
    ]
    const correlation = squareMatrix(8, (i, j) =>
      i === j ? 1 : made.reduce((sum, column) => sum + (column[i] ?? 0) * (column[j] ?? 0), 0),
    )
    for (const found of [
      maximumLikelihoodFactors(correlation, search(2)),
      minimumResidualFactors(correlation, search(2)),
    ]) {
      communalitiesOf(made).forEach((communality, i) => {
        expect(found?.communalities[i]).toBeCloseTo(communality, 6)
      })
    }
  })
  it('hold a uniqueness at its limit and name the item, a Heywood case', () => {
    // r₁₂·r₁₃/r₂₃ = 0.9·0.8/0.6 = 1.2: the first item would have a communality above 1.
    const correlation = { size: 3, values: Float64Array.of(1, 0.9, 0.8, 0.9, 1, 0.6, 0.8, 0.6, 1) }
    expect(maximumLikelihoodFactors(correlation, search(1))).toMatchObject({ heywood: [0], converged: true })
    expect(minimumResidualFactors(correlation, search(1))).toMatchObject({ heywood: [0], converged: true })
  })
  it('are null for a singular matrix', () => {
    const singular = squareMatrix(4, () => 1)
    expect(maximumLikelihoodFactors(singular, search(1))).toBeNull()
    expect(minimumResidualFactors(singular, search(1))).toBeNull()
    expect(samplingAdequacy(singular)).toBeNull()
    expect(bartlettSphericity(singular, 50)).toBeNull()
  })
})
