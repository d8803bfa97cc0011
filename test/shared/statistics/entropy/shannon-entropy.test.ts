import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shannonEntropy } from '#shared/statistics/entropy/shannon-entropy.ts'

const ones = (n: number) => new Float64Array(n).fill(1)

describe('shannonEntropy', () => {
  it('by hand: shares of 1/4 and 3/4 have 2 − ¾·log₂3 = 0.8113 bits of 1', () => {
    expect(shannonEntropy(Float64Array.of(1, 3), ones(2))).toBeCloseTo(2 - 0.75 * Math.log2(3), 12)
  })
  it('is 1 when all cases are equal and 0 when one has everything', () => {
    expect(shannonEntropy(Float64Array.of(4, 4, 4), ones(3))).toBeCloseTo(1, 12)
    expect(shannonEntropy(Float64Array.of(0, 7, 0), ones(3))).toBeCloseTo(0, 12)
  })
  it('takes different values with their frequencies as well as all cases', () => {
    const cases = shannonEntropy(Float64Array.of(1, 1, 5, 5, 5), ones(5))
    expect(shannonEntropy(Float64Array.of(1, 5), Float64Array.of(2, 3))).toBeCloseTo(cases, 12)
  })
  it('is undefined without a sum or with a single case', () => {
    expect(shannonEntropy(Float64Array.of(0, 0), ones(2))).toBeNaN()
    expect(shannonEntropy(Float64Array.of(5), ones(1))).toBeNaN()
    expect(shannonEntropy(Float64Array.of(5), Float64Array.of(0.5))).toBeNaN()
  })
  it('lies between 0 and 1 and does not depend on the unit', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0.001, max: 1000, noNaN: true }), { minLength: 2, maxLength: 30 }),
        (list) => {
          const values = Float64Array.from(list)
          const entropy = shannonEntropy(values, ones(list.length))
          expect(entropy).toBeGreaterThanOrEqual(-1e-12)
          expect(entropy).toBeLessThanOrEqual(1 + 1e-12)
          expect(
            shannonEntropy(
              values.map((x) => x * 3),
              ones(list.length),
            ),
          ).toBeCloseTo(entropy, 10)
        },
      ),
    )
  })
})
