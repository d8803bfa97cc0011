import { describe, expect, it } from 'vitest'
import { chiSquarePValue } from '#shared/statistics/distributions/chi-square-p-value.ts'

describe('chiSquarePValue', () => {
  it('equals R’s pchisq(lower.tail = FALSE) for odd and even degrees of freedom', () => {
    // oracle/agreement.json, ol_kendall_w(gleser) and friedman.test(attitude).
    expect(chiSquarePValue(51.842662116040955, 11) / 2.911302682165875e-7).toBeCloseTo(1, 9)
    expect(chiSquarePValue(22.875, 2) / Math.exp(-22.875 / 2)).toBeCloseTo(1, 12)
  })
  it('equals printed tables: 3.841 (1), 5.991 (2), 7.815 (3), 18.307 (10) cut off 5 %', () => {
    for (const [value, df] of [
      [3.841, 1],
      [5.991, 2],
      [7.815, 3],
      [18.307, 10],
    ] as const) {
      expect(chiSquarePValue(value, df)).toBeCloseTo(0.05, 4)
    }
  })
  it('stays exact far out in the tail, and is 1 at 0', () => {
    expect(chiSquarePValue(1400, 2) / Math.exp(-700)).toBeCloseTo(1, 9)
    expect(chiSquarePValue(0, 4)).toBe(1)
    expect(chiSquarePValue(2000, 1000)).toBeGreaterThan(0)
  })
})
