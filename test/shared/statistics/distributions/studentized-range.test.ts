import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { normalPValue } from '#shared/statistics/distributions/normal-p-value.ts'
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
