import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { SquareMatrix } from '#shared/statistics/matrix/square-matrix.ts'
import { correlationOf, covarianceOf } from '#shared/statistics/moments/covariance.ts'
import { momentsOf } from '#shared/statistics/moments/moments-of.ts'
import { pairwiseCovariance } from '#shared/statistics/moments/pairwise-covariance.ts'
import { pairwiseMomentsOf } from '#shared/statistics/moments/pairwise-moments-of.ts'
import { cronbachAlpha } from '#shared/statistics/reliability/cronbach-alpha.ts'
import { feldtInterval } from '#shared/statistics/reliability/feldt-interval.ts'
import { guttmanLambdas } from '#shared/statistics/reliability/guttman-lambdas.ts'
import { itemStatistics } from '#shared/statistics/reliability/item-statistics.ts'
import { oneFactorSolution } from '#shared/statistics/reliability/one-factor-solution.ts'
import { splitHalf } from '#shared/statistics/reliability/split-half.ts'
import { squaredMultipleCorrelations } from '#shared/statistics/reliability/squared-multiple-correlations.ts'
import type { DataTable } from '#shared/survey/data-table.ts'
import { loadTable } from '../../analyses/load-table.ts'
import { columnsOfMarks } from '../arbitraries.ts'
import { denis } from './published.ts'

const folder = new URL('../../../fixtures/oracle/', import.meta.url)
const value = z.object({ value: z.unknown() })
const oracle = z
  .object({
    cases: z.array(
      z.object({
        id: z.string(),
        file: z.string(),
        columns: z.array(z.string()),
        reverse: z.array(z.string()),
        results: z.record(z.string(), value),
      }),
    ),
  })
  .parse(JSON.parse(readFileSync(new URL('reliability.json', folder), 'utf8')))

type Case = (typeof oracle.cases)[number]
const numbers = z.record(z.string(), z.number())

function columnsOf(c: Case): Float64Array[] {
  const table: DataTable = loadTable(new URL(c.file, folder))
  return c.columns.map((name) => {
    const column = table.columns.get(name)
    if (column?.kind !== 'numeric') throw new Error(`${name} is no number`)
    // Only bfi items are reversed; they run from 1 to 6.
    return c.reverse.includes(name) ? column.values.map((x) => 7 - x) : column.values
  })
}
const covarianceMatrix = (columns: readonly Float64Array[]): SquareMatrix => covarianceOf(momentsOf(columns, null))

describe.each(oracle.cases.filter((c) => c.results['guttman_cor']).map((c) => [c.id, c] as const))(
  'against R: %s',
  (_, c) => {
    const columns = columnsOf(c)
    const moments = momentsOf(columns, null)
    const covariance = covarianceOf(moments)
    /** A test of a statistic that the case has a value for. */
    const itWith = (name: string, title: string, test: () => void) => {
      if (c.results[name] !== undefined) it(title, test)
    }

    itWith('alpha_ci90_feldt', 'Feldt’s interval at another level', () => {
      const expected = numbers.parse(c.results['alpha_ci90_feldt']?.value)
      const found = feldtInterval(cronbachAlpha(covariance), moments.n, columns.length, 0.9)
      expect(found.lower).toBeCloseTo(expected['lower'] ?? Number.NaN, 9)
      expect(found.upper).toBeCloseTo(expected['upper'] ?? Number.NaN, 9)
    })
    itWith('guttman_cor', 'the lambdas of the correlation matrix', () => {
      const expected = numbers.parse(c.results['guttman_cor']?.value)
      const found = guttmanLambdas(correlationOf(covariance))
      for (const [name, lambda] of Object.entries(expected)) {
        expect(found[name as keyof typeof found]).toBeCloseTo(lambda, 9)
      }
    })
    itWith('item_total_corrected_pairwise', 'corrected item-total correlations by pairwise deletion', () => {
      const expected = Object.values(numbers.parse(c.results['item_total_corrected_pairwise']?.value))
      const found = itemStatistics(pairwiseCovariance(pairwiseMomentsOf(columns, null)))
      found.forEach((item, i) => {
        expect(item.correctedItemTotal).toBeCloseTo(expected[i] ?? Number.NaN, 9)
      })
    })
    itWith('ml_one_factor_loadings', 'the one-factor maximum-likelihood solution', () => {
      const loadings = Object.values(numbers.parse(c.results['ml_one_factor_loadings']?.value))
      const solution = oneFactorSolution(correlationOf(covariance))
      expect(solution?.converged).toBe(true)
      loadings.forEach((loading, i) => {
        expect(solution?.loadings[i]).toBeCloseTo(loading, 5)
      })
    })
  },
)

describe('a published SPSS run (Denis, five items, ten respondents)', () => {
  const columns = [0, 1, 2, 3, 4].map((item) => Float64Array.from(denis.rows, (row) => row[item] ?? Number.NaN))
  const covariance = covarianceMatrix(columns)
  const correlation = correlationOf(covariance)
  it('prints alpha .633 and .691 on standardised items', () => {
    expect(cronbachAlpha(covariance)).toBeCloseTo(denis.printed.alpha, 3)
    expect(cronbachAlpha(correlation)).toBeCloseTo(denis.printed.standardizedAlpha, 3)
  })
  it('prints the line of the first item', () => {
    const [first] = itemStatistics(covariance)
    const { firstItem } = denis.printed
    expect(first?.scaleVarianceIfDeleted).toBeCloseTo(firstItem.scaleVarianceIfDeleted, 3)
    expect(first?.correctedItemTotal).toBeCloseTo(firstItem.correctedItemTotal, 3)
    expect(first?.alphaIfDeleted).toBeCloseTo(firstItem.alphaIfDeleted, 3)
    // Printed .726; from the printed correlations, which have three digits, it comes out as .727.
    expect(squaredMultipleCorrelations(correlation)?.[0]).toBeCloseTo(firstItem.squaredMultipleCorrelation, 3)
  })
})

describe('cronbachAlpha', () => {
  const marks = columnsOfMarks(4, { min: 5, max: 40 })
  const defined = (columns: readonly Float64Array[]) => Number.isFinite(cronbachAlpha(covarianceMatrix(columns)))

  it('by hand: two items with variance 1 and correlation ½ give 2/3', () => {
    expect(cronbachAlpha({ size: 2, values: Float64Array.of(1, 0.5, 0.5, 1) })).toBeCloseTo(2 / 3, 12)
  })
  it('is unchanged when items are shifted, all scaled alike, or put in another order', () => {
    fc.assert(
      fc.property(
        marks,
        fc.integer({ min: -20, max: 20 }),
        fc.integer({ min: 1, max: 5 }),
        (columns, shift, factor) => {
          fc.pre(defined(columns))
          const alpha = cronbachAlpha(covarianceMatrix(columns))
          const moved = columns.map((column, i) => column.map((mark) => (mark + shift * i) * factor)).reverse()
          expect(cronbachAlpha(covarianceMatrix(moved))).toBeCloseTo(alpha, 8)
        },
      ),
    )
  })
  it('of the correlation matrix is unchanged when each item has its own unit', () => {
    fc.assert(
      fc.property(marks, (columns) => {
        const standardized = cronbachAlpha(correlationOf(covarianceMatrix(columns)))
        fc.pre(Number.isFinite(standardized))
        const scaled = columns.map((column, i) => column.map((mark) => mark * (i + 2)))
        expect(cronbachAlpha(correlationOf(covarianceMatrix(scaled)))).toBeCloseTo(standardized, 8)
      }),
    )
  })
  it('equals lambda 3 and stands between lambda 1 and lambda 2', () => {
    fc.assert(
      fc.property(marks, (columns) => {
        fc.pre(defined(columns))
        const covariance = covarianceMatrix(columns)
        const { lambda1, lambda2, lambda3 } = guttmanLambdas(covariance)
        expect(lambda3).toBeCloseTo(cronbachAlpha(covariance), 9)
        expect(lambda2).toBeGreaterThanOrEqual(lambda3 - 1e-9)
        expect(Math.abs(lambda1)).toBeLessThanOrEqual(Math.abs(lambda3) + 1e-9)
      }),
    )
  })
})

describe('splitHalf', () => {
  it('by hand: halves that correlate ½ step up to 2/3, whichever formula, when they are equal', () => {
    const found = splitHalf({ size: 2, values: Float64Array.of(1, 0.5, 0.5, 1) }, [0])
    expect(found.correlation).toBeCloseTo(0.5, 12)
    expect(found.spearmanBrownEqual).toBeCloseTo(2 / 3, 12)
    expect(found.spearmanBrownUnequal).toBeCloseTo(2 / 3, 12)
    expect(found.guttman).toBeCloseTo(2 / 3, 12)
  })
})

describe('oneFactorSolution', () => {
  it('finds the loadings that made a correlation matrix', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0.3, max: 0.9, noNaN: true }), { minLength: 4, maxLength: 6 }),
        (loadings) => {
          const size = loadings.length
          const values = Float64Array.from({ length: size * size }, (_, cell) => {
            const i = Math.floor(cell / size)
            const j = cell % size
            return i === j ? 1 : (loadings[i] ?? 0) * (loadings[j] ?? 0)
          })
          const solution = oneFactorSolution({ size, values })
          loadings.forEach((loading, i) => {
            expect(solution?.loadings[i]).toBeCloseTo(loading, 5)
          })
        },
      ),
    )
  })
  it('has none for two items or a singular matrix', () => {
    expect(oneFactorSolution({ size: 2, values: Float64Array.of(1, 0.5, 0.5, 1) })).toBeNull()
    expect(oneFactorSolution({ size: 3, values: Float64Array.of(1, 1, 0, 1, 1, 0, 0, 0, 1) })).toBeNull()
  })
})
