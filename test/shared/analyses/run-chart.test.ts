import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { refusalOf } from './refusal-of.ts'
import { codes, run } from './run.ts'
import { gap, survey } from './survey.ts'

describe('runChart', () => {
  it('by hand: a rise of twelve points clusters and trends', () => {
    const result = run.runChart({ values: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] })
    expect(result.median).toBe(6.5)
    // Expected 1 + 2·6·6/12 = 7, variance 72·60/(144·11) = 2.727273; z = (2 − 7)/1.651446 = −3.027650.
    expect(result.runs.aboutMedian).toMatchObject({ observed: 2, expected: 7, longest: 6, above: 6, below: 6 })
    expect(result.runs.aboutMedian.pClustering).toBeCloseTo(0.0012325, 6)
    // Expected 23/3, variance (16·12 − 29)/90 = 1.811111; z = (1 − 23/3)/1.345775 = −4.953775.
    expect(result.runs.upDown).toMatchObject({ observed: 1, expected: expect.closeTo(23 / 3, 12), longest: 12 })
    expect(result.runs.upDown.pTrends).toBeCloseTo(3.6397e-7, 10)
    expect(result.patterns).toEqual(['clustering', 'trends'])
  })
  it('calls a zigzag mixed and oscillating', () => {
    const result = run.runChart({ values: [1, 9, 2, 8, 1, 9, 3, 7, 2, 8, 1, 9] })
    expect(result.patterns).toEqual(['mixtures', 'oscillation'])
    expect(result.runs.upDown.observed).toBe(11)
  })
  it('puts the rows in the order of time, dates and numbered waves as numbers, one mean a time', () => {
    const table = survey({ mark: [5, 1, 3, 4, gap, 2] }, { wave: ['W10', 'W2', 'W2', 'W1', 'W1', null] })
    const result = run.runChart({ variable: 'mark', time: 'wave' }, table)
    expect(result.points).toEqual([
      { name: 'W1', value: 4, n: 1 },
      { name: 'W2', value: 2, n: 2 },
      { name: 'W10', value: 5, n: 1 },
    ])
    expect(result).toMatchObject({ n: 4, nTotal: 6, patterns: null })
    expect(codes(result)).toEqual(['pointsWithoutValue', 'pointsAreMeans', 'fewPoints'])
    const months = survey({ mark: [1, 2, 3], code: [3, 1, 2] }, { month: ['一月', '二月', '三月'] })
    expect(run.runChart({ variable: 'mark', time: 'month' }, months).points.map(({ value }) => value)).toEqual([
      1, 2, 3,
    ])
    expect(run.runChart({ variable: 'mark', time: 'code' }, months).points.map(({ value }) => value)).toEqual([2, 3, 1])
  })
  it('weighs the means, and refuses weights where every row is a point', () => {
    const table = survey({ mark: [1, 4, 2, 2, 5], w: [3, 1, 1, 1, 2] }, { wave: ['1', '1', '2', '2', '3'] })
    const { points } = run.runChart({ variable: 'mark', time: 'wave', weight: 'w' }, table)
    expect(points[0]).toEqual({ name: '1', value: 1.75, n: 2 })
    expect(refusalOf(() => run.runChart({ variable: 'mark', weight: 'w' }, table)).code).toBe('weightWithoutGroups')
  })
  it('is the same for values typed in and values in a column, whatever their unit', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 3, maxLength: 40 }), (values) => {
        const typed = run.runChart({ values })
        const read = run.runChart({ variable: 'x' }, survey({ x: values.map((value) => 2 * value - 7) }))
        expect(read.runs).toEqual(typed.runs)
        expect(read.median).toBeCloseTo(2 * typed.median - 7, 12)
        expect(read.patterns).toEqual(typed.patterns)
      }),
    )
  })
  it('has no p-values about the median when all points are the same', () => {
    const result = run.runChart({ values: [5, 5, 5, 5] })
    expect(result.runs.aboutMedian).toMatchObject({ observed: 1, expected: 1, pClustering: null, pMixtures: null })
    expect(result.runs.upDown).toMatchObject({ observed: 0, pTrends: null })
    expect(codes(result)).toContain('runsUndefined')
  })
  it('refuses both sources or none, names that do not match, text, and fewer than three points', () => {
    const table = survey({ x: [1, 2, gap] }, { text: ['a', 'b', 'c'] })
    const refused = (options: Record<string, unknown>) => refusalOf(() => run.runChart(options, table)).code
    expect(refused({})).toBe('valuesOrVariable')
    expect(refused({ values: [1, 2, 3], variable: 'x' })).toBe('valuesOrVariable')
    expect(refused({ values: [1, 2, 3], names: ['a'] })).toBe('namesLength')
    expect(refused({ variable: 'text' })).toBe('notNumeric')
    expect(refused({ variable: 'x' })).toBe('tooFewPoints')
  })
})
