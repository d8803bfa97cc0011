import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { refusalOf } from './refusal-of.ts'
import { codes, run } from './run.ts'
import { shops, survey } from './survey.ts'

/** The power bureau of the published case: 71, 78, 86 over three years, the mean 77, 82, 87, the best 78, 85, 88. */
const bureaus = survey(
  { score: [71, 82, 78, 78, 83, 85, 86, 87, 88] },
  {
    bureau: ['甲', '乙', '丙', '甲', '乙', '丙', '甲', '乙', '丙'],
    year: ['2007年', '2007年', '2007年', '2008年', '2008年', '2008年', '2009年', '2009年', '2009年'],
  },
)

describe('benchmark', () => {
  it('by hand: ranks, gaps to the plain mean of the units and to the best', () => {
    const result = run.benchmark({ score: 'mark', unit: 'shop' }, shops)
    // 东店 (80 + 95 + 100)/3, 西店 (60 + 55 + 40)/3.
    const [east, west] = [275 / 3, 155 / 3]
    expect(result.mean).toBeCloseTo((east + west) / 2, 12)
    expect(result.units.map(({ name, rank }) => [name, rank])).toEqual([
      ['东店', 1],
      ['西店', 2],
    ])
    expect(result.units[1]?.gapToMean).toBeCloseTo((west - east) / 2, 12)
    expect(result.units[1]?.gapToBest).toBeCloseTo(west - east, 12)
    expect(result).toMatchObject({ waves: [], span: null, bestUnits: ['东店'] })
  })
  it('ranks the latest wave and compares with the wave before', () => {
    const result = run.benchmark({ score: 'score', unit: 'bureau', wave: 'year' }, bureaus)
    expect(result.units.map(({ name, rank }) => [name, rank])).toEqual([
      ['丙', 1],
      ['乙', 2],
      ['甲', 3],
    ])
    expect(result.units[2]).toMatchObject({ gapToMean: -1, gapToBest: -2, previous: { score: 78, rank: 3, change: 8 } })
    expect(result.waves.map(({ name, mean, best }) => [name, mean, best])).toEqual([
      ['2007年', 77, 82],
      ['2008年', 82, 85],
      ['2009年', 87, 88],
    ])
    expect(result.waves[0]?.units[2]).toMatchObject({ name: '甲', gapToMean: -6, gapToBest: -11 })
    expect(result.span).toEqual({ from: '2008年', to: '2009年', meanChange: 5 })
    const turned = run.benchmark({ score: 'score', unit: 'bureau', wave: 'year', waves: ['2009年', '2007年'] }, bureaus)
    expect(turned.span).toMatchObject({ from: '2009年', to: '2007年' })
  })
  it('gives units of equal score one rank and skips the next', () => {
    const table = survey({ y: [5, 4, 4, 3] }, { u: ['a', 'b', 'c', 'd'] })
    expect(run.benchmark({ score: 'y', unit: 'u' }, table).units.map(({ rank }) => rank)).toEqual([1, 2, 2, 4])
  })
  it('turns marks round whose low end is good, and says so', () => {
    const result = run.benchmark({ score: 'q3', unit: 'shop' }, shops)
    expect(result.units[0]?.name).toBe('东店')
    expect(codes(result)).toContain('directionReversed')
  })
  it('refuses a single unit, and a unit that is the score', () => {
    const filter = [{ variable: 'shop', in: ['东店'] }]
    expect(refusalOf(() => run.benchmark({ score: 'mark', unit: 'shop', filter }, shops)).code).toBe('oneGroup')
    expect(refusalOf(() => run.benchmark({ score: 'mark', unit: 'mark' }, shops)).code).toBe('duplicateItem')
    expect(refusalOf(() => run.benchmark({ score: 'shop', unit: 'mark' }, shops)).code).toBe('notNumeric')
  })
  it('has gaps to the mean that cancel out and gaps to the best that are never positive', () => {
    const answers = fc.array(fc.tuple(fc.integer({ min: 1, max: 10 }), fc.integer({ min: 1, max: 5 })), {
      minLength: 2,
      maxLength: 40,
    })
    fc.assert(
      fc.property(answers, (rows) => {
        fc.pre(new Set(rows.map(([, unit]) => unit)).size > 1)
        const table = survey({ y: rows.map(([mark]) => mark), u: rows.map(([, unit]) => unit) })
        const { units } = run.benchmark({ score: 'y', unit: 'u' }, table)
        expect(units.reduce((sum, { gapToMean }) => sum + gapToMean, 0)).toBeCloseTo(0, 9)
        expect(Math.max(...units.map(({ gapToBest }) => gapToBest))).toBe(0)
        expect(units.map(({ rank }) => rank)).toEqual(units.map(({ rank }) => rank).toSorted((a, b) => a - b))
      }),
    )
  })
})
