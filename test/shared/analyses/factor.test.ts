import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findAnalysis } from '#shared/analyses/index.ts'
import type { Cell } from '#shared/document/block.ts'
import { columnsOfMarks } from '../statistics/arbitraries.ts'
import { factorExamples } from './examples-factor.ts'
import { loadTable } from './load-table.ts'
import { refusalOf, refusedOr } from './refusal-of.ts'
import { codes, run } from './run.ts'
import { gap, survey } from './survey.ts'

const attitude = loadTable(new URL('../../fixtures/oracle/data/attitude.csv', import.meta.url))
const items = ['rating', 'complaints', 'privileges', 'learning', 'raises', 'critical', 'advance']
const [{ table: answers } = { table: attitude }] = factorExamples
const six = ['q1', 'q2', 'q3', 'p1', 'p2', 'p3']

describe('factor', () => {
  it('by hand: two items correlating ½ have eigenvalues 1.5 and 0.5, KMO ½ and loadings √0.75', () => {
    // Deviations −1 0 1 and −1 1 0 (r = ½), and a fourth row to outnumber the items: means kept, r kept.
    const table = survey({ a: [1, 2, 3, 1, 2, 3], b: [1, 3, 2, 1, 3, 2] })
    const result = run.factor({ items: ['a', 'b'] }, table)
    expect(result.eigenvalues).toEqual([expect.closeTo(1.5, 12), expect.closeTo(0.5, 12)])
    expect(result.kmo.overall).toBeCloseTo(0.5, 12)
    expect(result.loadings.map((row) => row.values[0])).toEqual([
      expect.closeTo(Math.sqrt(0.75), 12),
      expect.closeTo(Math.sqrt(0.75), 12),
    ])
    // −(6 − 1 − 9/6)·ln 0.75, one degree of freedom.
    expect(result.bartlett).toMatchObject({ chiSquare: expect.closeTo(-3.5 * Math.log(0.75), 12), df: 1 })
    expect(codes(result)).toContain('rotationNeedsTwoFactors')
    expect(result).not.toHaveProperty('rotated')
  })

  it('gives the test of fit that factanal gives (attitude, two factors)', () => {
    const result = run.factor({ items, extraction: 'ml', factors: 2 }, attitude)
    expect(result.goodnessOfFit).toEqual({
      chiSquare: expect.closeTo(5.474201194011443, 6),
      df: 8,
      p: expect.closeTo(0.7058965798629577, 6),
    })
  })

  it('keeps one factor of attitude by parallel analysis, and tells seed and samples', () => {
    const result = run.factor({ items, factors: 'parallel', seed: 11 }, attitude)
    expect(result).toMatchObject({ factorsRetained: 1, parallel: { seed: 11, samples: 500, quantile: 0.95 } })
    expect(result.notes).toContainEqual({ code: 'parallelRule', details: { samples: 500, seed: 11, percent: 95 } })
    expect(run.factor({ items, factors: 'parallel', seed: 11 }, attitude)).toEqual(result)
  })

  it('says that 25 rounds of principal axes were not enough, where SPSS stops with a message', () => {
    const result = run.factor({ items, extraction: 'paf', factors: 2 }, attitude)
    expect(result).toMatchObject({ iterations: 25, converged: false })
    expect(result.notes).toContainEqual({ code: 'extractionNotConverged', details: { iterations: 25 } })
    expect(run.factor({ items, extraction: 'paf', factors: 2, maxIterations: 500 }, attitude).converged).toBe(true)
  })

  it('after an oblique rotation gives structure, factor correlations and no percentages', () => {
    const result = run.factor({ items, factors: 2, rotation: 'oblimin' }, attitude)
    expect(result.rotated?.structure).toHaveLength(items.length)
    expect(result.rotated?.variance).toMatchObject([{ percent: null }, { percent: null }])
    const [[first, across] = [], [back] = []] = result.factorCorrelations ?? []
    expect(first).toBe(1)
    expect(across).toBe(back)
    expect(codes(result)).toContain('obliqueVariance')
  })

  it('after an orthogonal rotation explains as much as before', () => {
    const result = run.factor({ items, factors: 3 }, attitude)
    expect(result.rotated?.variance.at(-1)?.cumulativePercent).toBeCloseTo(
      result.variance.at(-1)?.cumulativePercent ?? 0,
      8,
    )
  })

  it('tells which rule for missing answers was used, and on how many cases', () => {
    expect(run.factor({ items: six }, answers)).toMatchObject({ n: 39, nTotal: 40 })
    const pairwise = run.factor({ items: six, missing: 'pairwise' }, answers)
    expect(pairwise).toMatchObject({ n: 40, missing: 'pairwise' })
    expect(pairwise.notes).toContainEqual({ code: 'pairwiseCounts', details: { smallest: 39, largest: 40 } })
    const mean = run.factor({ items: six, missing: 'mean' }, answers)
    expect(mean.notes).toContainEqual({ code: 'imputedShrinks', details: { count: 1 } })
  })

  it('does not take weights for respondents: doubled weights leave Bartlett’s test as it was', () => {
    const plain = run.factor({ items: six }, answers)
    const doubled = survey({
      ...Object.fromEntries(six.map((name) => [name, [...valuesOf(name)]])),
      two: new Array<number>(40).fill(2),
    })
    const weighted = run.factor({ items: six, weight: 'two' }, doubled)
    expect(weighted.bartlett.chiSquare).toBeCloseTo(plain.bartlett.chiSquare, 8)
    expect(weighted.eigenvalues[0]).toBeCloseTo(plain.eigenvalues[0] ?? 0, 10)
  })

  it('names Heywood cases', () => {
    // r = 0.9, 0.8, 0.6 made from three uncorrelated columns.
    const rows = [0, 1, 2, 3, 4, 5, 6, 7]
    const sign = (bit: number) => rows.map((row) => ((row >> bit) & 1 ? 1 : -1))
    const [x, y, z] = [sign(0), sign(1), sign(2)]
    const mix = (a: number, b: number, c: number) =>
      rows.map((_, i) => a * (x?.[i] ?? 0) + b * (y?.[i] ?? 0) + c * (z?.[i] ?? 0))
    const c21 = (0.6 - 0.9 * 0.8) / Math.sqrt(1 - 0.81)
    const table = survey({
      a: mix(1, 0, 0),
      b: mix(0.9, Math.sqrt(1 - 0.81), 0),
      c: mix(0.8, c21, Math.sqrt(1 - 0.64 - c21 ** 2)),
    })
    for (const extraction of ['minres', 'paf']) {
      const result = run.factor({ items: ['a', 'b', 'c'], extraction, factors: 1, maxIterations: 500 }, table)
      expect(result.notes).toContainEqual({ code: 'communalityAtLimit', details: { variable: 'a' } })
    }
  })

  it('refuses what has no solution, by name', () => {
    const a = [1, 2, 3, 5, 4, 2, 1, 4]
    const b = [2, 2, 3, 4, 5, 1, 2, 5]
    const refused = (options: Record<string, unknown>, table = attitude) => refusalOf(() => run.factor(options, table))
    expect(refused({ items: ['rating'] })).toEqual({ code: 'tooFewItems', details: { k: 1, needed: 2 } })
    const sum = survey({ a, b, sum: a.map((x, i) => x + (b[i] ?? 0)) })
    expect(refused({ items: ['a', 'b', 'sum'] }, sum)).toEqual({
      code: 'collinearItems',
      details: { item: 'sum', others: '“a” “b”' },
    })
    const constant = survey({ a, b, same: a.map(() => 0.1), also: a.map(() => 3) })
    expect(refused({ items: ['a', 'b', 'same', 'also'] }, constant)).toEqual({
      code: 'zeroVarianceItems',
      details: { items: '“same” “also”' },
    })
    const few = survey({ a: [1, 2, 3], b: [1, 3, 2], c: [2, 1, 3] })
    expect(refused({ items: ['a', 'b', 'c'] }, few)).toEqual({
      code: 'tooFewCases',
      details: { n: 3, needed: 4, nTotal: 3 },
    })
    expect(refused({ items, extraction: 'ml', factors: 4 })).toEqual({
      code: 'tooManyFactors',
      details: { items: 7, most: 3, factors: 4 },
    })
    expect(refused({ items, factors: 8 }).code).toBe('tooManyFactors')
    const apart = survey({ a: [1, 2, 3, gap, gap, gap], b: [gap, gap, gap, 1, 3, 2] })
    expect(refused({ items: ['a', 'b'], missing: 'pairwise' }, apart)).toEqual({
      code: 'pairWithoutCases',
      details: { a: 'a', b: 'b' },
    })
  })

  it('refuses items that have less in common than random data, when parallel analysis is asked', () => {
    // The eight corners of a cube, twice: no item correlates with another.
    const corners = Array.from({ length: 16 }, (_, row) => row)
    const table = survey({ a: corners.map((r) => r & 1), b: corners.map((r) => r & 2), c: corners.map((r) => r & 4) })
    const refused = refusalOf(() => run.factor({ items: ['a', 'b', 'c'], factors: 'parallel' }, table))
    expect(refused.code).toBe('noFactorsRetained')
    expect(codes(run.factor({ items: ['a', 'b', 'c'], factors: 1 }, table))).toContain('noCorrelations')
  })

  it('does not change when items get another unit or rows another order', () => {
    const names = ['a', 'b', 'c', 'd']
    const tableOf = (columns: readonly Float64Array[]) =>
      survey(Object.fromEntries(columns.map((column, i) => [names[i] ?? '', [...column]])))
    fc.assert(
      fc.property(columnsOfMarks(4, { min: 12, max: 40 }), fc.integer({ min: 2, max: 9 }), (columns, unit) => {
        const result = refusedOr(() => run.factor({ items: names, factors: 2 }, tableOf(columns)))
        fc.pre(result !== null)
        const moved = columns.map((column, i) => column.map((mark) => mark * unit + i).reverse())
        const again = run.factor({ items: names, factors: 2 }, tableOf(moved))
        expect(again.kmo.overall).toBeCloseTo(result?.kmo.overall ?? Number.NaN, 8)
        again.eigenvalues.forEach((value, k) => {
          expect(value).toBeCloseTo(result?.eigenvalues[k] ?? Number.NaN, 8)
        })
        expect(again.bartlett.chiSquare).toBeCloseTo(result?.bartlett.chiSquare ?? Number.NaN, 6)
      }),
      { numRuns: 40 },
    )
  })

  describe('in the tables of loadings', () => {
    const rows = [
      { name: 'a', values: [0.8, 0.1] },
      { name: 'b', values: [0.2, -0.9] },
      { name: 'c', values: [-0.85, 0.3] },
      { name: 'd', values: [0.05, 0.6] },
    ]
    const names = rows.map(({ name }) => name)
    const table = survey({ a: [1, 2, 3, 1, 2, 5], b: [1, 3, 2, 1, 3, 2], c: [2, 1, 4, 3, 3, 1], d: [1, 1, 2, 5, 3, 3] })
    const shown = (layout: { sortLoadings?: boolean; hideLoadingsBelow?: number }) => {
      const options = { items: names, factors: 2, rotation: 'none', ...layout }
      const result = { ...run.factor({ items: names, factors: 2, rotation: 'none' }, table), loadings: rows }
      const communalities = names.map((name, i) => ({ name, initial: 1, extraction: (i + 1) / 10 }))
      const blocks = findAnalysis('factor').present(
        { ...result, communalities },
        { options, language: 'en', labels: {} },
      )
      const loadings = blocks.findLast((block) => block.kind === 'table' && block.columns.length === 5)
      if (loadings?.kind !== 'table') throw new Error('no table of loadings')
      const plain = (cell: Cell | undefined) => (typeof cell === 'object' && cell !== null ? cell.value : cell)
      return loadings.rows.map((row) => row.slice(0, 4).map(plain))
    }
    it('items stand as they were chosen, with every loading, unless asked otherwise', () => {
      expect(shown({})).toEqual([
        ['a', 0.8, 0.1, 0.1],
        ['b', 0.2, -0.9, 0.2],
        ['c', -0.85, 0.3, 0.3],
        ['d', 0.05, 0.6, 0.4],
      ])
    })
    it('sorted by size they stand by their factor, the largest absolute loading first, with their communalities', () => {
      expect(shown({ sortLoadings: true }).map(([name, , , communality]) => [name, communality])).toEqual([
        ['c', 0.3],
        ['a', 0.1],
        ['b', 0.2],
        ['d', 0.4],
      ])
    })
    it('a loading is hidden below the limit, not at it', () => {
      expect(shown({ hideLoadingsBelow: 0.3 }).map(([, first, second]) => [first, second])).toEqual([
        [0.8, ''],
        ['', -0.9],
        [-0.85, 0.3],
        ['', 0.6],
      ])
    })
  })
})

function valuesOf(name: string): Float64Array {
  const column = answers.columns.get(name)
  return column?.kind === 'numeric' ? column.values : new Float64Array()
}
