import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { niceScale } from '#shared/charts/nice-scale.ts'

describe('niceScale', () => {
  it('takes round ticks', () => {
    expect(niceScale([3, 87], { min: 0 })).toEqual({ min: 0, max: 100, interval: 20 })
    expect(niceScale([3.11, 4.53])).toEqual({ min: 3, max: 5, interval: 0.5 })
    expect(niceScale([-3, 7])).toEqual({ min: -4, max: 8, interval: 2 })
  })
  it('keeps bounds that are given', () => {
    expect(niceScale([61.4], { min: 0, max: 100 })).toEqual({ min: 0, max: 100, interval: 20 })
  })
  it('makes an axis of one value and of none', () => {
    for (const values of [[5], [0], [], [Number.NaN]]) {
      const { min, max, interval } = niceScale(values)
      expect(max).toBeGreaterThan(min)
      expect(interval).toBeGreaterThan(0)
    }
  })
  it('holds every value', () => {
    const value = fc.double({ min: -1e6, max: 1e6, noNaN: true })
    fc.assert(
      fc.property(fc.array(value, { minLength: 1 }), (values) => {
        const { min, max, interval } = niceScale(values)
        for (const one of values) {
          const slack = interval * 1e-6 + Math.abs(one) * 1e-12
          expect(one >= min - slack && one <= max + slack).toBe(true)
        }
      }),
    )
  })
})
