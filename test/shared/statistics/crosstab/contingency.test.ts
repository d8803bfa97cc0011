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
  // R: fisher.test(matrix(c(a, b, c, d), 2, byrow = TRUE))$p.value.
  it.each([
    [10, 2, 3, 15, 0.0005367241191434359],
    [2, 10, 15, 3, 0.0005367241191434359],
    [30, 1, 0, 2, 0.005681818181818183],
    [0, 5, 6, 1, 0.01515151515151516],
    [8, 9, 10, 11, 1],
    [120, 80, 60, 140, 2.298090340317014e-9],
  ])('of %i %i %i %i equals R’s', (a, b, c, d, p) => {
    expect(fisherExactPValue(a, b, c, d) / p).toBeCloseTo(1, 8)
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
  it('agrees with R in expected counts, adjusted residuals and both chi-squares, an empty cell included', () => {
    // chisq.test(m)$expected, $stdres; G = 2Σ O ln(O/E) over the cells that are not empty.
    const found = contingency([
      [20, 0, 5],
      [4, 10, 6],
      [3, 8, 12],
      [7, 1, 0],
    ])
    expect(found.chiSquare?.value).toBeCloseTo(37.68949738685644, 10)
    expect(found.chiSquare?.df).toBe(6)
    expect((found.chiSquare?.p ?? 0) / 1.291790938974215e-6).toBeCloseTo(1, 9)
    expect(found.likelihoodRatio?.value).toBeCloseTo(45.39073665001956, 10)
    expect((found.likelihoodRatio?.p ?? 0) / 3.913780909074272e-8).toBeCloseTo(1, 9)
    expect(found.phi).toBeCloseTo(0.7042119278319153, 12)
    expect(found.cramersV).toBeCloseTo(0.497953029562399, 12)
    expect(found.contingencyCoefficient).toBeCloseTo(0.5757712821513938, 12)
    const residuals = [
      [4.328748985114528, -3.523960932472829, -1.3635920555373682],
      [-2.591919601161957, 3.0079260375911918, -0.02984392386061343],
      [-3.660585915123021, 1.2974386327462319, 2.739062010461161],
      [2.571678005514453, -0.8631906158060839, -1.969805367377602],
    ]
    for (const [i, row] of residuals.entries())
      for (const [j, residual] of row.entries()) expect(found.cells[i]?.[j]?.adjustedResidual).toBeCloseTo(residual, 11)
    expect(found.cells[0]?.[0]?.expected).toBeCloseTo((25 * 34) / 76, 12)
    expect(found.rowTotals).toEqual([25, 20, 23, 8])
    expect(found.columnTotals).toEqual([34, 19, 23])
  })
  it('counts the smaller side for Cramér’s V', () => {
    // R: 2 × 3 table, V = √(χ²/n) as the smaller side has two categories.
    const { chiSquare, cramersV } = contingency([
      [12, 5, 3],
      [8, 9, 14],
    ])
    expect(chiSquare?.value).toBeCloseTo(7.01426267281106, 12)
    expect(cramersV).toBeCloseTo(0.370856525103687, 12)
  })
  it('has no test for a single row or column', () => {
    for (const table of [[[3, 4, 5]], [[3], [4]]]) {
      expect(contingency(table)).toMatchObject({
        n: table.flat().reduce((sum, count) => sum + count, 0),
        chiSquare: null,
        likelihoodRatio: null,
        phi: null,
        cramersV: null,
        contingencyCoefficient: null,
        fisherExactP: null,
      })
    }
  })
  it('gives Fisher’s test for 2 × 2 tables of whole counts only, rounding noise of sums apart', () => {
    const exact = (...counts: readonly [number, number, number, number]) =>
      contingency([counts.slice(0, 2), counts.slice(2)]).fisherExactP
    expect(exact(10, 2, 3, 15)).toBeCloseTo(0.0005367241191434359, 12)
    expect(exact(10 + 1e-12, 2 - 1e-12, 3, 15)).toBeCloseTo(0.0005367241191434359, 12)
    expect(exact(10.5, 2, 3, 15)).toBeNull()
    expect(exact(10, 2, 3, 15.001)).toBeNull()
    expect(
      contingency([
        [3, 1, 2],
        [1, 4, 2],
      ]).fisherExactP,
    ).toBeNull()
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
