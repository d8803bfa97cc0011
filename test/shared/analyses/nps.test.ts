import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { refusalOf } from './refusal-of.ts'
import { codes, run } from './run.ts'
import { gap, survey } from './survey.ts'

describe('nps', () => {
  it('by hand: 5 promoters, 3 passives, 2 detractors of 10 give 30 ± 1.96 · 100 · √(0.61/10)', () => {
    const table = survey({ q: [10, 9, 9, 10, 9, 8, 7, 7, 0, 6, gap] })
    const result = run.nps({ item: 'q' }, table)
    const se = 100 * Math.sqrt((0.7 - 0.09) / 10)
    expect(result).toMatchObject({ n: 10, nTotal: 11, promoters: 5, passives: 3, detractors: 2, total: 10 })
    expect(result.nps).toBeCloseTo(30, 12)
    expect(result.se).toBeCloseTo(se, 12)
    expect(result.ci.lower).toBeCloseTo(30 - 1.959964 * se, 4)
    expect(result.ci.upper).toBeCloseTo(30 + 1.959964 * se, 4)
    expect(codes(result)).toEqual(['casesDropped', 'fewAnswers'])
  })
  it('with weights counts weights, and its standard error goes by the effective size', () => {
    const table = survey({ q: [10, 10, 5, 8], w: [3, 1, 2, 2] })
    const result = run.nps({ item: 'q', weight: 'w' }, table)
    expect(result).toMatchObject({ promoters: 4, passives: 2, detractors: 2, nps: 25, n: 4 })
    // (Σw)²/Σw² = 64/18.
    expect(result.se).toBeCloseTo(100 * Math.sqrt((0.75 - 0.0625) / (64 / 18)), 10)
  })
  it('refuses marks that are not whole from 0 to 10, another scale, and no answers', () => {
    const refused = (values: number[], scale?: [number, number]) =>
      refusalOf(() => run.nps({ item: 'q' }, survey({ q: { values, codebook: scale ? { scale } : {} } })))
    expect(refused([10, 11, 99])).toEqual({ code: 'outsideNpsScale', details: { item: 'q', count: 2, value: 11 } })
    expect(refused([9.5]).code).toBe('outsideNpsScale')
    expect(refused([5, 5], [1, 5])).toEqual({ code: 'notNpsScale', details: { item: 'q', min: 1, max: 5 } })
    expect(refused([gap]).code).toBe('tooFewCases')
  })
  it('lies from −100 to 100, and its three groups make up the whole', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 1, maxLength: 60 }), (marks) => {
        const result = run.nps({ item: 'q' }, survey({ q: marks }))
        expect(Math.abs(result.nps)).toBeLessThanOrEqual(100)
        expect(result.promoters + result.passives + result.detractors).toBe(marks.length)
        expect(result.ci.lower).toBeLessThanOrEqual(result.nps)
        expect(result.marks.reduce((sum, { percent }) => sum + percent, 0)).toBeCloseTo(100, 9)
      }),
    )
  })
})
