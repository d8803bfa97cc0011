import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { valueCountsOf } from '#shared/statistics/counts/value-counts-of.ts'
import type { GroupSummary } from '#shared/statistics/tests/group-summary.ts'
import { leveneTest } from '#shared/statistics/tests/levene.ts'
import { meanInterval } from '#shared/statistics/tests/mean-interval.ts'
import { oneWayAnova } from '#shared/statistics/tests/one-way-anova.ts'
import { cohensD, pooledTTest, welchTTest } from '#shared/statistics/tests/t-tests.ts'
import { tukeyHsd } from '#shared/statistics/tests/tukey-hsd.ts'
import { welchAnova } from '#shared/statistics/tests/welch-anova.ts'

// Expected values: R 4.2 on these three groups; the summaries are var(x), mean(x) by hand.
const marks = [
  [4, 5, 6, 6, 7, 8],
  [5, 7, 8, 9, 9],
  [2, 3, 3, 4, 9, 6, 5],
]
const first: GroupSummary = { n: 6, mean: 6, variance: 2 }
const second: GroupSummary = { n: 5, mean: 7.6, variance: 2.8 }
const third: GroupSummary = { n: 7, mean: 32 / 7, variance: 236 / 42 }
const groups = [first, second, third]
const single: GroupSummary = { n: 1, mean: 4, variance: Number.NaN }
const flat: GroupSummary = { n: 3, mean: 4, variance: 0 }
const counted = (list: readonly (readonly number[])[]) =>
  list.map((values) => valueCountsOf(Float64Array.from(values), null))

const summaries = fc.record({
  n: fc.integer({ min: 2, max: 50 }),
  mean: fc.double({ min: -10, max: 10, noNaN: true }),
  variance: fc.double({ min: 0.1, max: 20, noNaN: true }),
})

describe('meanInterval', () => {
  it('equals R’s t.test of one sample', () => {
    const { lower, upper } = meanInterval(first, 0.95) ?? { lower: 0, upper: 0 }
    expect(lower).toBeCloseTo(4.515873885221412, 10)
    expect(upper).toBeCloseTo(7.484126114778588, 10)
  })
  it('needs two cases, and is a point where nothing varies', () => {
    expect(meanInterval(single, 0.95)).toBeNull()
    expect(meanInterval({ n: 1, mean: 4, variance: 0 }, 0.95)).toBeNull()
    expect(meanInterval(flat, 0.95)).toEqual({ level: 0.95, lower: 4, upper: 4 })
  })
})

describe('t tests', () => {
  it('welchTTest equals R’s t.test', () => {
    const found = welchTTest(first, second, 0.95)
    expect(found?.t).toBeCloseTo(-1.6928294780606354, 12)
    expect(found?.df).toBeCloseTo(7.931095406360427, 10)
    expect(found?.p).toBeCloseTo(0.1292722113386125, 10)
    expect(found?.se).toBeCloseTo(0.9451631252505217, 12)
    expect(found?.meanDifference).toBeCloseTo(-1.6, 12)
    expect(found?.ci.level).toBe(0.95)
    expect(found?.ci.lower).toBeCloseTo(-3.782850495071389, 9)
    expect(found?.ci.upper).toBeCloseTo(0.5828504950713895, 9)
  })
  it('pooledTTest equals R’s t.test(var.equal = TRUE, conf.level = 0.9)', () => {
    const found = pooledTTest(first, second, 0.9)
    expect(found?.t).toBeCloseTo(-1.721621159491717, 12)
    expect(found?.df).toBe(9)
    expect(found?.p).toBeCloseTo(0.1192420949002772, 10)
    expect(found?.se).toBeCloseTo(0.9293566073922882, 12)
    expect(found?.ci.lower).toBeCloseTo(-3.3036156160603278, 9)
    expect(found?.ci.upper).toBeCloseTo(0.1036156160603284, 9)
  })
  it('cohensD is the difference in pooled standard deviations', () => {
    // 1.6 / √((5·2 + 4·2.8)/9), the same from R.
    expect(cohensD(first, second)).toBeCloseTo(-1.042493382631366, 12)
  })
  it('a single case has no variance of its own, but can be compared with a pooled one', () => {
    expect(welchTTest(first, single, 0.95)).toBeNull()
    expect(welchTTest(single, first, 0.95)).toBeNull()
    // R: t.test(c(4,5,6,6,7,8), 4, var.equal = TRUE): t = 2/√(2·(1/6 + 1)) on 5 df.
    expect(pooledTTest(first, single, 0.95)).toMatchObject({ df: 5, t: expect.closeTo(2 / Math.sqrt(7 / 3), 12) })
    expect(cohensD(first, single)).toBeCloseTo(2 / Math.SQRT2, 12)
    // One case whose variance someone took for 0 still tells nothing about its own mean's error.
    expect(welchTTest({ n: 1, mean: 4, variance: 0 }, first, 0.95)).toBeNull()
    expect(welchTTest(first, { n: 1, mean: 4, variance: 0 }, 0.95)).toBeNull()
  })
  it('are undefined without variance or without a degree of freedom', () => {
    expect(welchTTest(flat, flat, 0.95)).toBeNull()
    expect(pooledTTest(flat, flat, 0.95)).toBeNull()
    expect(cohensD(flat, flat)).toBeNull()
    expect(pooledTTest(single, single, 0.95)).toBeNull()
    expect(cohensD(single, single)).toBeNull()
  })
  it('turn their sign when the groups change places; with equal sizes both tests have the same t', () => {
    fc.assert(
      fc.property(summaries, summaries, (a, b) => {
        for (const test of [welchTTest, pooledTTest]) {
          const there = test(a, b, 0.95)
          const back = test(b, a, 0.95)
          expect(back?.t).toBeCloseTo(-(there?.t ?? 0), 9)
          expect(back?.p).toBeCloseTo(there?.p ?? 0, 12)
          expect(back?.ci.lower).toBeCloseTo(-(there?.ci.upper ?? 0), 9)
        }
        const alike = { ...b, n: a.n }
        expect(welchTTest(a, alike, 0.95)?.t).toBeCloseTo(pooledTTest(a, alike, 0.95)?.t ?? 0, 9)
      }),
    )
  })
})

describe('oneWayAnova', () => {
  it('equals R’s aov', () => {
    const found = oneWayAnova(groups)
    expect(found?.ssBetween).toBeCloseTo(26.863492063492078, 11)
    expect(found?.ssWithin).toBeCloseTo(54.914285714285725, 11)
    expect(found).toMatchObject({ dfBetween: 2, dfWithin: 15 })
    expect(found?.f).toBeCloseTo(3.668921262573709, 11)
    expect(found?.p).toBeCloseTo(0.05045163622314126, 11)
    expect(found?.etaSquared).toBeCloseTo(0.3284937888198758, 12)
  })
  it('of two groups is the square of the pooled t', () => {
    fc.assert(
      fc.property(summaries, summaries, (a, b) => {
        const anova = oneWayAnova([a, b])
        const t = pooledTTest(a, b, 0.95)
        expect(Math.sqrt(anova?.f ?? 0)).toBeCloseTo(Math.abs(t?.t ?? 0), 7)
        expect(anova?.p).toBeCloseTo(t?.p ?? 0, 6)
      }),
    )
  })
  it('takes a single case along, and is undefined where nothing is left within the groups', () => {
    // By hand: 6·(6 − 40/7)² + (4 − 40/7)² = 24/7 between, 5·2 within.
    expect(oneWayAnova([first, single])).toMatchObject({
      ssBetween: expect.closeTo(24 / 7, 12),
      ssWithin: 10,
      dfWithin: 5,
    })
    expect(oneWayAnova([single, single])).toBeNull()
    expect(oneWayAnova([first])).toBeNull()
  })
  it('has no F without variance within, and no eta² without any', () => {
    expect(oneWayAnova([flat, { ...flat, mean: 6 }])).toMatchObject({ f: null, p: null, etaSquared: 1 })
    expect(oneWayAnova([flat, flat])).toMatchObject({ f: null, p: null, etaSquared: null })
  })
})

describe('welchAnova', () => {
  it('equals R’s oneway.test', () => {
    const found = welchAnova(groups)
    expect(found?.f).toBeCloseTo(3.234764327596476, 11)
    expect(found?.df1).toBe(2)
    expect(found?.df2).toBeCloseTo(9.546553452764481, 10)
    expect(found?.p).toBeCloseTo(0.08460548585520726, 10)
  })
  it('of two groups is the square of Welch’s t', () => {
    fc.assert(
      fc.property(summaries, summaries, (a, b) => {
        const anova = welchAnova([a, b])
        const t = welchTTest(a, b, 0.95)
        expect(Math.sqrt(anova?.f ?? 0)).toBeCloseTo(Math.abs(t?.t ?? 0), 7)
        expect((anova?.df2 ?? 0) / (t?.df ?? 1)).toBeCloseTo(1, 9)
      }),
    )
  })
  it('is undefined where one group has a single case or no variance', () => {
    expect(welchAnova([first, single])).toBeNull()
    expect(welchAnova([first, { n: 1, mean: 3, variance: 2 }])).toBeNull()
    expect(welchAnova([first, flat])).toBeNull()
  })
})

describe('leveneTest', () => {
  it('equals R’s aov of the absolute deviations from the means', () => {
    const found = leveneTest(counted(marks))
    expect(found?.f).toBeCloseTo(0.8789007602712021, 11)
    expect(found?.p).toBeCloseTo(0.4355686615612109, 11)
    expect(found).toMatchObject({ df1: 2, df2: 15 })
  })
  it('is undefined where the deviations do not vary', () => {
    expect(
      leveneTest(
        counted([
          [1, 3],
          [2, 6],
        ]),
      ),
    ).toBeNull()
    expect(leveneTest(counted([[1], [2]]))).toBeNull()
  })
  it('does not mind a shift of a group or a common scale', () => {
    const columns = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 3, maxLength: 12 })
    fc.assert(
      fc.property(columns, columns, fc.integer({ min: -20, max: 20 }), (a, b, shift) => {
        const before = leveneTest(counted([a, b]))
        const after = leveneTest(counted([a.map((x) => 4 * (x + shift)), b.map((x) => 4 * x)]))
        // Deviations that vary by rounding only are a boundary that a shift may cross.
        fc.pre(before !== null && after !== null && before.f < 1e6)
        expect(after?.f).toBeCloseTo(before?.f ?? 0, 6)
      }),
    )
  })
  it('of weighted answers divides the spread by Σw − 1 and counts Kish’s cases', () => {
    // R: the means and deviations with weights 2, over Σw − 1; n = (Σw)²/Σw², as many as there are answers.
    const weighted = marks.map((values) =>
      valueCountsOf(Float64Array.from(values), new Float64Array(values.length).fill(2)),
    )
    const found = leveneTest(weighted)
    expect(found?.f).toBeCloseTo(0.9612551156440829, 11)
    expect(found?.p).toBeCloseTo(0.4047608999477667, 11)
    expect(found?.df2).toBeCloseTo(15, 12)
  })
})

describe('tukeyHsd', () => {
  it('equals R’s TukeyHSD in order, direction, p-values and limits', () => {
    const known = [
      { a: 1, b: 0, difference: 1.6, lower: -0.9722024165090732, upper: 4.1722024165090765, p: 0.37516949812987654 },
      {
        a: 2,
        b: 0,
        difference: -10 / 7,
        lower: -3.7918583830448358,
        upper: 0.9347155259019799,
        p: 0.39485356145098904,
      },
      {
        a: 2,
        b: 1,
        difference: -3.0285714285714285,
        lower: -5.5158591589849353,
        upper: -0.5412836981579234,
        p: 0.04088961452660289,
      },
    ]
    const found = tukeyHsd(groups, 0.9) ?? []
    expect(found.map(({ a, b }) => [a, b])).toEqual(known.map(({ a, b }) => [a, b]))
    for (const [i, pair] of known.entries()) {
      expect(found[i]?.difference).toBeCloseTo(pair.difference, 12)
      expect(found[i]?.p).toBeCloseTo(pair.p, 8)
      expect(found[i]?.ci.level).toBe(0.9)
      expect(found[i]?.ci.lower).toBeCloseTo(pair.lower, 6)
      expect(found[i]?.ci.upper).toBeCloseTo(pair.upper, 6)
    }
  })
  it('of two groups has the p-value of the pooled t test', () => {
    const [pair] = tukeyHsd([first, second], 0.95) ?? []
    expect(pair?.p).toBeCloseTo(0.1192420949002772, 8)
  })
  it('takes a single case along; needs two groups, a degree of freedom and variance within', () => {
    // R: TukeyHSD of groups of 6 and 1: p of t = 2/√(7/3) on 5 df.
    expect(tukeyHsd([first, single], 0.95)?.[0]?.p).toBeCloseTo(pooledTTest(first, single, 0.95)?.p ?? 0, 8)
    expect(tukeyHsd([first], 0.95)).toBeNull()
    expect(tukeyHsd([single, single], 0.95)).toBeNull()
    expect(tukeyHsd([flat, flat], 0.95)).toBeNull()
  })
})
