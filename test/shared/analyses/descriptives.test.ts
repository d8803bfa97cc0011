import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { run } from './run.ts'
import { survey } from './survey.ts'

describe('descriptives', () => {
  it('move with the answers: a shift moves places, a factor stretches spreads, the shape stays, order does not matter', () => {
    const values = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 6, maxLength: 40 })
    const factor = fc.double({ min: 0.1, max: 50, noNaN: true })
    fc.assert(
      fc.property(values, factor, fc.integer({ min: -50, max: 50 }), (given, by, shift) => {
        fc.pre(new Set(given).size > 1)
        const of = (x: readonly number[]) => run.descriptives({ variables: ['x'] }, survey({ x })).variables[0]
        const [plain, moved] = [of(given), of([...given].reverse().map((value) => value * by + shift))]
        if (!plain || !moved) throw new Error('one variable in, one out')
        const close = (value: number | null) => expect.closeTo((value ?? 0) * by, 6)
        expect(moved).toMatchObject({ sd: close(plain.sd), range: close(plain.range), seMean: close(plain.seMean) })
        for (const place of ['mean', 'min', 'max', 'median'] as const) {
          expect(moved[place]).toBeCloseTo((plain[place] ?? 0) * by + shift, 6)
        }
        expect(moved.skewness).toBeCloseTo(plain.skewness ?? 0, 6)
        expect(moved.kurtosis).toBeCloseTo(plain.kurtosis ?? 0, 6)
        const [lower = 0, middle = 0, upper = 0] = plain.quartiles ?? []
        expect(lower).toBeLessThanOrEqual(middle)
        expect(middle).toBeLessThanOrEqual(upper)
        expect(middle).toBeCloseTo(plain.median ?? 0, 10)
      }),
    )
  })
})
