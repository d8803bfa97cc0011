import { describe, expect, it } from 'vitest'
import { medianOf } from '#shared/statistics/descriptive/median-of.ts'

describe('medianOf', () => {
  it.each([
    [[3, 1, 2], 2],
    [[4, Number.NaN, 1, 2, 3], 2.5],
    [[10], 10],
  ])('of %j is %d', (given, expected) => {
    expect(medianOf(Float64Array.from(given))).toBe(expected)
  })

  it('is not known without values', () => {
    expect(medianOf(Float64Array.from([Number.NaN]))).toBeNaN()
  })
})
