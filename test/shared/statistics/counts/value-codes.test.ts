import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { valueCodesOf } from '#shared/statistics/counts/value-codes.ts'

describe('valueCodesOf', () => {
  it('gives the place of each value among the different ones, ascending, and −1 for a missing one', () => {
    expect(valueCodesOf(Float64Array.of(5, 3, Number.NaN, 5))).toEqual({
      codes: Int32Array.of(1, 0, -1, 1),
      values: Float64Array.of(3, 5),
    })
    expect(valueCodesOf(Float64Array.of(0.5, Number.NaN, -2))).toEqual({
      codes: Int32Array.of(1, -1, 0),
      values: Float64Array.of(-2, 0.5),
    })
    expect(valueCodesOf(Float64Array.of(Number.NaN))).toEqual({ codes: Int32Array.of(-1), values: new Float64Array() })
  })
  it('leads back to the column, for whole numbers near and far and for fractions', () => {
    const number = fc.oneof(
      fc.integer({ min: -5, max: 5 }),
      fc.constantFrom(4090, 4095, 1e12, -1e12, 0.25, 1e-9),
      fc.constant(Number.NaN),
    )
    fc.assert(
      fc.property(fc.array(number, { maxLength: 30 }), (list) => {
        const { codes, values } = valueCodesOf(Float64Array.from(list))
        expect(Array.from(codes, (code) => values[code] ?? Number.NaN)).toEqual(list)
        expect([...values]).toEqual([...new Set(list.filter((x) => !Number.isNaN(x)))].sort((a, b) => a - b))
      }),
    )
  })
})
