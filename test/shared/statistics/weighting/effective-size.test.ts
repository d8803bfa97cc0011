import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { effectiveSize } from '#shared/statistics/weighting/effective-size.ts'

const sizeOf = (weights: readonly number[]) =>
  effectiveSize(
    weights.reduce((sum, weight) => sum + weight, 0),
    weights.reduce((sum, weight) => sum + weight * weight, 0),
  )

describe('effectiveSize', () => {
  it('by hand: weights 1, 1, 2 say as much as 16/6 respondents', () => {
    expect(sizeOf([1, 1, 2])).toBeCloseTo(16 / 6, 12)
  })
  it('gives a design effect of 1 + CV², the population form (Kish 1965), not its root', () => {
    // Weights 1 and 3, fifty each: mean 2, CV² = 1/4, deff 1.25, n_eff 80.
    const weights = Array.from({ length: 100 }, (_, i) => (i % 2 === 0 ? 1 : 3))
    expect(sizeOf(weights)).toBeCloseTo(80, 10)
  })
  it('is 0 without rows', () => {
    expect(sizeOf([])).toBe(0)
  })
  it('is n for equal weights, never more, and does not depend on their unit', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0.01, max: 100, noNaN: true }), { minLength: 1, maxLength: 50 }),
        (weights) => {
          expect(sizeOf(weights)).toBeLessThanOrEqual(weights.length * (1 + 1e-12))
          expect(sizeOf(weights.map((weight) => weight * 7))).toBeCloseTo(sizeOf(weights), 8)
          expect(sizeOf(weights.map(() => 0.3))).toBeCloseTo(weights.length, 8)
        },
      ),
    )
  })
})
