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
  it('equals pchisq where 1 − cdf has no digits left, and close to 0', () => {
    // The chi-squares of the UCB admissions and the ISSP items; 2000 with 1000 degrees of freedom.
    const known = [
      [92.20528041152764, 1, 7.8136003889946405e-22],
      [778.9065315075353, 5, 4.229744953946578e-166],
      [106.17505854118271, 4, 4.75856628384149e-22],
      [35.93832088183175, 20, 0.015639827829195416],
      [2.222839501923292, 2, 0.32909140141096305],
      [2000, 1000, 4.143678591454991e-69],
      [1e-9, 1, 0.999974768674784],
    ] as const
    for (const [value, df, p] of known) expect(chiSquarePValue(value, df) / p).toBeCloseTo(1, 11)
    expect(chiSquarePValue(1400, 2) / Math.exp(-700)).toBeCloseTo(1, 9)
  })
  it('is 1 at 0 and below, where rounding leads, and stands many degrees of freedom', () => {
    for (const df of [1, 2, 5]) {
      expect(chiSquarePValue(0, df)).toBe(1)
      expect(chiSquarePValue(-1e-12, df)).toBe(1)
    }
    // The median of chi-square is close to df − 2/3.
    expect(chiSquarePValue(5000 - 2 / 3, 5000)).toBeCloseTo(0.5, 4)
  })
})
