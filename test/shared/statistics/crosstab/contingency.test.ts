import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contingency } from '#shared/statistics/crosstab/contingency.ts'
import { fisherExactPValue } from '#shared/statistics/crosstab/fisher-exact.ts'

describe('fisherExactPValue', () => {
  it('agrees with R’s fisher.test', () => {
    expect(fisherExactPValue(3, 1, 1, 3)).toBeCloseTo(0.4857142857142858, 14)
    // UCB admissions by sex.
    expect(fisherExactPValue(1198, 557, 1493, 1278) / 4.835903179337277e-22).toBeCloseTo(1, 9)
  })
  it('is 1 with an empty margin, and reaches the corner of the table', () => {
    expect(fisherExactPValue(0, 0, 3, 4)).toBe(1)
    // 1 / C(10, 5) twice.
    expect(fisherExactPValue(5, 0, 0, 5)).toBeCloseTo(2 / 252, 14)
  })
  it('does not depend on the order of rows or columns', () => {
    const count = fc.integer({ min: 0, max: 30 })
    fc.assert(
      fc.property(count, count, count, count, (a, b, c, d) => {
        const p = fisherExactPValue(a, b, c, d)
        expect(fisherExactPValue(c, d, a, b)).toBeCloseTo(p, 9)
        expect(fisherExactPValue(b, a, d, c)).toBeCloseTo(p, 9)
        expect(fisherExactPValue(a, c, b, d)).toBeCloseTo(p, 9)
        expect(p).toBeLessThanOrEqual(1)
      }),
    )
  })
})

describe('contingency', () => {
  it('agrees with R on Agresti’s job satisfaction table', () => {
    // oracle: xt-fisher-tea, ol_chisq(Job).
    const { chiSquare, n, fisherExactP } = contingency([
      [1, 3, 10, 6],
      [2, 3, 10, 7],
      [1, 6, 14, 12],
      [0, 1, 9, 11],
    ])
    expect(n).toBe(96)
    expect(chiSquare?.value).toBeCloseTo(5.965514588770403, 12)
    expect(chiSquare?.df).toBe(9)
    expect(fisherExactP).toBeNull()
  })
  it('is 0 in all statistics for a table without association', () => {
    const { chiSquare, likelihoodRatio, phi } = contingency([
      [2, 4],
      [3, 6],
    ])
    expect(chiSquare?.value).toBeCloseTo(0, 12)
    expect(chiSquare?.p).toBeCloseTo(1, 6)
    expect(likelihoodRatio?.value).toBeCloseTo(0, 12)
    expect(phi).toBeCloseTo(0, 7)
  })
})
