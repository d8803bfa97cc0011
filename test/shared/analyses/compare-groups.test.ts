import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { refusalOf } from './refusal-of.ts'
import { codes, run } from './run.ts'
import { gap, shops, survey } from './survey.ts'

const three = survey({ y: [1, 2, 3, 3, 4, 5, 8, 9, 10, gap] }, { g: [...'aaabbbcccc'] })

describe('compareGroups', () => {
  it('by hand: three groups with means 2, 4, 9 and variance 1', () => {
    const result = run.compareGroups({ dependent: 'y', group: 'g' }, three)
    // Grand mean 5: 3·(9 + 1 + 16) = 78 between, 6 within.
    expect(result.anova).toMatchObject({ dfBetween: 2, dfWithin: 6, etaSquared: expect.closeTo(78 / 84, 12) })
    expect(result.anova?.ssBetween).toBeCloseTo(78, 12)
    expect(result.anova?.ssWithin).toBeCloseTo(6, 12)
    expect(result.anova?.f).toBeCloseTo(39, 12)
    expect(result.levene).toMatchObject({ value: expect.closeTo(0, 12) })
    expect(result).toMatchObject({ n: 9, nTotal: 10, tTest: null, cohensD: null })
    expect(result.tukey?.map(({ a, b, difference }) => [a, b, difference])).toEqual([
      ['b', 'a', 2],
      ['c', 'a', 7],
      ['c', 'b', 5],
    ])
    expect(codes(result)).toEqual(['casesDropped', 'smallGroups'])
  })
  it('compares the groups named, in their order, by code, label or text', () => {
    const options = { dependent: 'q1', group: 'sex' }
    const forward = run.compareGroups({ ...options, groups: ['男', 2] }, shops)
    const back = run.compareGroups({ ...options, groups: ['2', '1'] }, shops)
    expect(forward.groups.map(({ name }) => name)).toEqual(['男', '女'])
    expect(back.tTest?.pooled?.t).toBeCloseTo(-(forward.tTest?.pooled?.t ?? 0), 12)
    expect(back.cohensD).toBeCloseTo(-(forward.cohensD ?? 0), 12)
    expect(run.compareGroups({ dependent: 'y', group: 'g', groups: ['c', 'a'] }, three).tTest?.pooled).toMatchObject({
      meanDifference: 7,
      df: 4,
    })
  })
  it('with two groups has F = t² and the p-value of Tukey that of t', () => {
    const result = run.compareGroups({ dependent: 'y', group: 'g', groups: ['a', 'b'] }, three)
    expect(result.anova?.f).toBeCloseTo((result.tTest?.pooled?.t ?? 0) ** 2, 10)
    expect(result.tukey?.[0]?.p).toBeCloseTo(result.tTest?.pooled?.p ?? 0, 10)
    expect(result.welchAnova?.p).toBeCloseTo(result.tTest?.welch?.p ?? 0, 10)
  })
  it('leaves undefined what a single case or a group without variance cannot give, with a note', () => {
    const table = survey({ y: [1, 2, 4, 4, 7] }, { g: ['a', 'a', 'b', 'b', 'c'] })
    const result = run.compareGroups({ dependent: 'y', group: 'g' }, table)
    expect(result.groups[2]).toMatchObject({ n: 1, sd: null, ci: null })
    expect(result.welchAnova).toBeNull()
    expect(result.anova?.f).not.toBeNull()
    expect(codes(result)).toEqual(['singleCaseGroup', 'constantGroup', 'smallGroup', 'smallGroup'])
  })
  it('with weights takes them as frequencies in means and variances, and tests on the effective size', () => {
    const table = survey({ y: [1, 3, 2, 6], w: [2, 2, 2, 2] }, { g: ['a', 'a', 'b', 'b'] })
    const result = run.compareGroups({ dependent: 'y', group: 'g', weight: 'w' }, table)
    // Means 2 and 4; Σw(x − mean)²/(Σw − 1) = 4/3 and 16/3; each group's effective size is 2.
    expect(result.groups).toMatchObject([
      { n: 2, mean: 2, sd: expect.closeTo(Math.sqrt(4 / 3), 12) },
      { n: 2, mean: 4, sd: expect.closeTo(Math.sqrt(16 / 3), 12) },
    ])
    expect(result.tTest?.pooled?.df).toBeCloseTo(2, 12)
    expect(result.tTest?.pooled?.t).toBeCloseTo(-2 / Math.sqrt(10 / 3), 12)
  })
  it('refuses one group, a group without cases, a constant, and grouping by itself', () => {
    const refused = (options: Record<string, unknown>, table = three) =>
      refusalOf(() => run.compareGroups(options, table))
    expect(refused({ dependent: 'y', group: 'g', filter: [{ variable: 'g', in: ['a'] }] })).toEqual({
      code: 'oneGroup',
      details: { variable: 'g', count: 1 },
    })
    expect(refused({ dependent: 'y', group: 'g', groups: ['a', 'z'] })).toEqual({
      code: 'groupWithoutCases',
      details: { variable: 'g', group: 'z' },
    })
    expect(refused({ dependent: 'y', group: 'g', groups: ['a', 'a'] }).code).toBe('duplicateItem')
    expect(refused({ dependent: 'y', group: 'y' }).code).toBe('duplicateItem')
    expect(refused({ dependent: 'k', group: 'g' }, survey({ k: [3, 3], g: [1, 2] }))).toEqual({
      code: 'constantMeasure',
      details: { variable: 'k' },
    })
  })
  it('keeps its tests when the marks are shifted and scaled', () => {
    const answers = fc.array(fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 3 })), {
      minLength: 9,
      maxLength: 40,
    })
    fc.assert(
      fc.property(answers, fc.integer({ min: -50, max: 50 }), (pairs, shift) => {
        const g = pairs.map(([, group]) => group)
        const y = pairs.map(([mark]) => mark)
        fc.pre(new Set(g).size > 1 && new Set(y).size > 1)
        const before = run.compareGroups({ dependent: 'y', group: 'g' }, survey({ y, g }))
        const after = run.compareGroups({ dependent: 'y', group: 'g' }, survey({ y: y.map((x) => 3 * x + shift), g }))
        expect(after.anova?.etaSquared ?? 0).toBeCloseTo(before.anova?.etaSquared ?? 0, 9)
        expect(after.levene?.p ?? 0).toBeCloseTo(before.levene?.p ?? 0, 6)
        expect(after.welchAnova?.p ?? 0).toBeCloseTo(before.welchAnova?.p ?? 0, 9)
      }),
      { numRuns: 25 },
    )
  })
})
