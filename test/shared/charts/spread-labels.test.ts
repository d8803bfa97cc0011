import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { spreadLabels } from '#shared/charts/spread-labels.ts'

describe('spreadLabels', () => {
  it('moves nothing that stands apart, and two that touch by the same distance each way', () => {
    expect(spreadLabels([0, 50, 20], 10)).toEqual([0, 0, 0])
    expect(spreadLabels([10, 12], 6)).toEqual([-2, 2])
    expect(spreadLabels([], 6)).toEqual([])
  })
  it('keeps every order and every gap', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 200 }), { maxLength: 6 }), (places) => {
        const shifts = spreadLabels(places, 12)
        const moved = places.map((place, index) => place + (shifts[index] ?? 0)).sort((a, b) => a - b)
        for (let i = 1; i < moved.length; i++)
          expect((moved[i] ?? 0) - (moved[i - 1] ?? 0)).toBeGreaterThanOrEqual(12 - 1e-9)
      }),
    )
  })
})
