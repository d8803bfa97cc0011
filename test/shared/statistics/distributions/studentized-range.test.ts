import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { chiSquarePValue } from '#shared/statistics/distributions/chi-square-p-value.ts'
import { normalPValue } from '#shared/statistics/distributions/normal-p-value.ts'
import { normalQuantile } from '#shared/statistics/distributions/normal-quantile.ts'
import { studentizedRangePValue } from '#shared/statistics/distributions/studentized-range-p-value.ts'
import { studentizedRangeQuantile } from '#shared/statistics/distributions/studentized-range-quantile.ts'
import { tPValue } from '#shared/statistics/distributions/t-p-value.ts'

const pairSchema = z.object({ pair: z.string(), diff: z.number(), lower: z.number(), p: z.number() })
const { tukey } = z
  .object({
    tukey: z.array(
      z.object({
        id: z.string(),
        groups: z.record(z.string(), z.number()),
        ssWithin: z.number(),
        dfWithin: z.number(),
        pairs: z.array(pairSchema),
      }),
    ),
  })
  .parse(JSON.parse(readFileSync(new URL('../../../fixtures/oracle/comparisons.json', import.meta.url), 'utf8')))

describe.each(tukey.map((c) => [c.id, c] as const))('the studentized range against R’s TukeyHSD: %s', (_, c) => {
  const groups = Object.keys(c.groups).length
  /** The standard error of a difference over √2, for the pair “b-a”. */
  const scale = (pair: string) => {
    const sizes = Object.entries(c.groups).flatMap(([name, n]) => (pair.split('-').includes(name) ? [1 / n] : []))
    return Math.sqrt((c.ssWithin / c.dfWithin / 2) * sizes.reduce((sum, x) => sum + x, 0))
  }
  const critical = studentizedRangeQuantile(0.95, groups, c.dfWithin)
  it.each(c.pairs.map((pair) => [pair.pair, pair] as const))('%s: ptukey to 1e-8, qtukey to 1e-8', (name, pair) => {
    // R works to about 1e-9 itself, and takes its upper tail from 1 − p.
    expect(studentizedRangePValue(Math.abs(pair.diff) / scale(name), groups, c.dfWithin)).toBeCloseTo(pair.p, 8)
    expect(critical / ((pair.diff - pair.lower) / scale(name))).toBeCloseTo(1, 8)
  })
})

describe('the studentized range', () => {
  it('has the upper 5% points of the printed tables', () => {
    // Pearson & Hartley (1966), Biometrika Tables for Statisticians I, table 29.
    const table = [
      [3, 1, 26.98],
      [10, 1, 49.07],
      [3, 2, 8.33],
      [5, 5, 5.67],
      [4, 20, 3.96],
      [10, 60, 4.65],
      [3, Number.POSITIVE_INFINITY, 3.31],
      [20, Number.POSITIVE_INFINITY, 5.01],
    ] as const
    for (const [groups, df, q] of table) {
      expect(Math.round(studentizedRangeQuantile(0.95, groups, df) * 100) / 100).toBe(q)
    }
  })
  it('of two groups is √2 times |t|, far into the tail', () => {
    for (const [q, df] of [
      [0.5, 3],
      [3, 1],
      [4, 10],
      [30, 6],
      [20, 57.5],
    ] as const) {
      expect(studentizedRangePValue(q, 2, df) / tPValue(q / Math.SQRT2, df)).toBeCloseTo(1, 9)
    }
  })
  it('of two groups with unlimited degrees of freedom is √2 times |z|', () => {
    expect(studentizedRangePValue(6, 2, Number.POSITIVE_INFINITY) / normalPValue(6 / Math.SQRT2)).toBeCloseTo(1, 9)
  })
  it('is 1 at 0 and undefined for nonsense', () => {
    expect(studentizedRangePValue(0, 4, 12)).toBeCloseTo(1, 12)
    expect(studentizedRangePValue(-1, 4, 12)).toBeNaN()
    expect(studentizedRangePValue(3, 1, 12)).toBeNaN()
  })
  it('falls with q, rises with the number of groups', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.1, max: 8, noNaN: true }),
        fc.integer({ min: 2, max: 12 }),
        fc.integer({ min: 8, max: 200 }),
        (q, groups, df) => {
          const p = studentizedRangePValue(q, groups, df)
          expect(studentizedRangePValue(q + 0.1, groups, df)).toBeLessThan(p)
          expect(studentizedRangePValue(q, groups + 1, df)).toBeGreaterThanOrEqual(p)
        },
      ),
      { numRuns: 10 },
    )
  })
})

describe('chiSquarePValue', () => {
  it('agrees with R, where 1 − cdf has no digits left too', () => {
    // pchisq(x, df, lower.tail = FALSE): the chi-squares of the UCB admissions and the ISSP items.
    const known = [
      [92.20528041152764, 1, 7.8136003889946405e-22],
      [778.9065315075353, 5, 4.229744953946578e-166],
      [106.17505854118271, 4, 4.75856628384149e-22],
      [35.93832088183175, 20, 0.015639827829195416],
      [2.222839501923292, 2, 0.32909140141096305],
    ] as const
    for (const [value, df, p] of known) expect(chiSquarePValue(value, df) / p).toBeCloseTo(1, 11)
  })
  it('is 1 at 0 and stands many degrees of freedom', () => {
    expect(chiSquarePValue(0, 3)).toBe(1)
    // The median of chi-square is close to df − 2/3.
    expect(chiSquarePValue(5000 - 2 / 3, 5000)).toBeCloseTo(0.5, 4)
  })
})

describe('normalPValue and normalQuantile', () => {
  it('undo each other', () => {
    expect(normalQuantile(0.975)).toBeCloseTo(1.959963984540054, 13)
    expect(normalPValue(normalQuantile(0.975))).toBeCloseTo(0.05, 13)
    expect(normalPValue(-1.959963984540054)).toBeCloseTo(0.05, 13)
  })
})
