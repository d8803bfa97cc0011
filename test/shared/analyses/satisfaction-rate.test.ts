import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { refusalOf } from './refusal-of.ts'
import { codes, run } from './run.ts'
import { shops, survey } from './survey.ts'

const published = [10, 5, 6, 3, 2]

describe('satisfactionRate', () => {
  it('computes the published case from its counts: 190/260 = 73.08 % and 21/26 = 80.77 %, not 76 % and 84 %', () => {
    const result = run.satisfactionRate({ counts: published, n: 25 })
    expect(result.degree).toBeCloseTo(0.7308, 4)
    expect(result.rate).toBeCloseTo(0.8077, 4)
    expect(result).toMatchObject({ total: 26, n: 26 })
    expect(result.notes).toContainEqual({ code: 'countMismatch', details: { stated: 25, total: 26 } })
  })
  it('adds the self-assessment at 40 %, and gives no overall figure without one', () => {
    const self = { degree: 0.9, rate: 0.95 }
    const { overall } = run.satisfactionRate({ counts: published, self })
    expect(overall.degree).toBeCloseTo(0.4 * 0.9 + (0.6 * 190) / 260, 12)
    expect(overall.rate).toBeCloseTo(0.4 * 0.95 + (0.6 * 21) / 26, 12)
    const without = run.satisfactionRate({ counts: published })
    expect(without.overall).toEqual({ degree: null, rate: null })
    expect(codes(without)).toContain('selfAssessmentMissing')
    expect(run.satisfactionRate({ counts: published, self: { degree: 0.9 } }).overall.rate).toBeNull()
  })
  it('counts an item best level first by its direction', () => {
    const high = run.satisfactionRate({ item: 'q1', points: [100, 80, 60, 30, 0] }, shops)
    // 5 5 4 4 2 1
    expect(high.levels.map((level) => [level.value, level.count])).toEqual([
      [5, 2],
      [4, 2],
      [3, 0],
      [2, 1],
      [1, 1],
    ])
    expect(high.degree).toBeCloseTo((200 + 160 + 30) / 600, 12)
    const low = run.satisfactionRate({ item: 'q3' }, shops)
    expect(low.levels.map((level) => [level.value, level.count])).toEqual([
      [1, 2],
      [2, 2],
      [3, 0],
      [4, 1],
      [5, 1],
    ])
    expect(low.rate).toBeCloseTo(4 / 6, 12)
    const reversed = run.satisfactionRate({ item: 'q3', reverse: ['q3'] }, shops)
    expect(reversed.degree).toBeCloseTo(low.degree, 12)
  })
  it('takes a high mark for good when no direction is declared, and says so', () => {
    const table = survey({ q: [5, 5, 1] })
    const result = run.satisfactionRate({ item: 'q', declared: { q: [1, 5] } }, table)
    expect(result.rate).toBeCloseTo(2 / 3, 12)
    expect(result.notes).toContainEqual({ code: 'directionAssumed', details: { variable: 'q' } })
  })
  it('refuses points that do not fit the levels, both sources or none, nothing counted, and marks between levels', () => {
    const refused = (options: Record<string, unknown>, table = shops) =>
      refusalOf(() => run.satisfactionRate(options, table)).code
    expect(refused({})).toBe('countsOrItem')
    expect(refused({ counts: published, item: 'q1' })).toBe('countsOrItem')
    expect(refused({ counts: [1, 2, 3] })).toBe('pointsLength')
    expect(refused({ item: 'q1', points: [3, 2, 1] })).toBe('pointsLength')
    expect(refused({ counts: published, points: [1, 4, 6, 8, 10] })).toBe('pointsNotDescending')
    expect(refused({ counts: published, satisfiedLevels: 5 })).toBe('satisfiedLevelsTooMany')
    expect(refused({ counts: [0, 0, 0, 0, 0] })).toBe('noCounts')
    expect(refused({ item: 'mark' })).toBe('undeclaredScale')
    expect(refused({ item: 'q', declared: { q: [1, 5] } }, survey({ q: [4.5, 3] }))).toBe('notALevel')
  })
  it('lies between 0 and 1 and does not change when every count is multiplied', () => {
    const counts = fc.array(fc.integer({ min: 0, max: 99 }), { minLength: 5, maxLength: 5 })
    fc.assert(
      fc.property(counts, fc.integer({ min: 2, max: 9 }), (list, factor) => {
        fc.pre(list.some((count) => count > 0))
        const { degree, rate } = run.satisfactionRate({ counts: list })
        expect(degree).toBeGreaterThanOrEqual(0.1 - 1e-12)
        expect(degree).toBeLessThanOrEqual(1 + 1e-12)
        const more = run.satisfactionRate({ counts: list.map((count) => count * factor) })
        expect(more.degree).toBeCloseTo(degree, 12)
        expect(more.rate).toBeCloseTo(rate, 12)
      }),
    )
  })
})
