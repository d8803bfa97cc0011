import { describe, expect, it } from 'vitest'
import { fPValue } from '#shared/statistics/distributions/f-p-value.ts'
import { noncentralChiSquareCdf } from '#shared/statistics/distributions/noncentral-chi-square-cdf.ts'
import { studentizedRangePValue } from '#shared/statistics/distributions/studentized-range-p-value.ts'
import { studentizedRangeQuantile } from '#shared/statistics/distributions/studentized-range-quantile.ts'

// Expected values: R 4.2.

describe('fPValue', () => {
  it('equals pf(lower.tail = FALSE), far out too', () => {
    expect(fPValue(0.5, 3, 7)).toBeCloseTo(0.6940363875688138, 11)
    expect(fPValue(2.5, 3, 7)).toBeCloseTo(0.1435094562789392, 11)
    expect(fPValue(500, 3, 40) / 9.915760575405809e-32).toBeCloseTo(1, 9)
    expect(fPValue(1e8, 1, 4) / 5.999999600000023e-16).toBeCloseTo(1, 8)
  })
  it('is 1 for 0 and for what rounding leaves below it', () => {
    expect(fPValue(0, 3, 7)).toBe(1)
    expect(fPValue(-1e-18, 3, 7)).toBe(1)
    // So near 0 that 1/F, or the degrees of freedom times it, would overflow.
    for (const tiny of [5e-324, 1e-306, 1e-300]) expect(fPValue(tiny, 1, 1e5)).toBe(1)
  })
})

describe('noncentralChiSquareCdf', () => {
  it.each([
    [3, 4, 2, 0.2462727014619814],
    [10, 4, 5, 0.6382288595823111],
    [2, 3, 10, 0.01285185198649832],
    [30, 8, 4, 0.9931556474281477],
    [1, 5, 0.5, 0.03017448253808672],
    [200, 100, 60, 0.9653687597479498],
  ])('equals pchisq(%d, %d, %d)', (value, df, noncentrality, probability) => {
    expect(noncentralChiSquareCdf(value, df, noncentrality)).toBeCloseTo(probability, 10)
  })
  it('by hand: with one degree of freedom it is Φ(√x − δ) − Φ(−√x − δ)', () => {
    // x = 4, δ = 1: Φ(1) − Φ(−3) = 0.8413447461 − 0.0013498980.
    expect(noncentralChiSquareCdf(4, 1, 1)).toBeCloseTo(0.8413447460685429 - 0.0013498980316301, 10)
  })
  it('by hand: with two degrees of freedom at x = 2, λ = 2 the Poisson mixture sums to 0.3757', () => {
    // Σ e⁻¹/j! · P(χ²(2 + 2j) ≤ 2), the latter 1 − e⁻¹·Σᵢ₌₀..ⱼ 1/i!.
    let sum = 0
    let inner = 0
    let factorial = 1
    for (let j = 0; j < 30; j++) {
      factorial *= j === 0 ? 1 : j
      inner += 1 / factorial
      sum += (Math.exp(-1) / factorial) * (1 - Math.exp(-1) * inner)
    }
    expect(noncentralChiSquareCdf(2, 2, 2)).toBeCloseTo(sum, 12)
  })
  it('is the central one without noncentrality, and 0 at 0', () => {
    expect(noncentralChiSquareCdf(5, 3, 0)).toBeCloseTo(0.8282028557032668, 12)
    expect(noncentralChiSquareCdf(0, 1, 1)).toBe(0)
    expect(noncentralChiSquareCdf(0, 4, 0)).toBe(0)
    expect(noncentralChiSquareCdf(-1, 4, 3)).toBe(0)
  })
})

describe('studentizedRangePValue', () => {
  it.each([
    [0.01, 4, 12, 0.9999998652667755],
    [1, 4, 12, 0.892355908443343],
    [3, 4, 12, 0.2012640765928443],
    [8, 4, 12, 0.0005312633424324753],
    [3.5, 25, 40, 0.7033516033994427],
    [5, 20, 30, 0.1052648061896674],
    [5, 21, 30, 0.1123679720533124],
    [3, 20, 15, 0.8058577113064033],
    [3, 21, 15, 0.8204234138021298],
    [4, 3, 200, 0.01420819001838385],
  ])('equals ptukey(%d, %d, %d, lower.tail = FALSE)', (q, groups, df, p) => {
    expect(studentizedRangePValue(q, groups, df)).toBeCloseTo(p, 7)
  })
  it('is nothing beyond every normal range, with few degrees of freedom too', () => {
    expect(studentizedRangePValue(90, 5, Number.POSITIVE_INFINITY)).toBe(0)
    // Of two groups √2·|t|: with one degree of freedom P(|t| > x) is 2·atan(1/x)/π.
    expect(studentizedRangePValue(200, 2, 1) / ((2 * Math.atan(Math.SQRT2 / 200)) / Math.PI)).toBeCloseTo(1, 8)
  })
  it('is undefined for fewer than two groups, no degrees of freedom, or a range below 0', () => {
    expect(studentizedRangePValue(3, 1.5, 12)).toBeNaN()
    expect(studentizedRangePValue(3, 4, 0)).toBeNaN()
    expect(studentizedRangePValue(Number.NaN, 4, 12)).toBeNaN()
  })
})

describe('studentizedRangeQuantile', () => {
  // qtukey works to about 1e-4.
  it.each([
    [0.9, 4, 12, 3.620708],
    [0.99, 4, 12, 5.501626],
    [0.95, 2, 3, 4.500659],
    [0.95, 25, 60, 5.421893],
    [0.5, 3, 10, 1.644689],
    [0.001, 3, 10, 0.060248],
    [0.9999, 3, 10, 9.898298],
  ])('equals qtukey(%d, %d, %d), and undoes the p-value', (probability, groups, df, q) => {
    const found = studentizedRangeQuantile(probability, groups, df)
    expect(found).toBeCloseTo(q, 3)
    expect(studentizedRangePValue(found, groups, df) / (1 - probability)).toBeCloseTo(1, 9)
  })
})
