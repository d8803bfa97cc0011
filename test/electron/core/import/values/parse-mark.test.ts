import fc from 'fast-check'
import { expect, test } from 'vitest'
import { plainNumber } from '#core/export/csv/plain-number.ts'
import { parseMark } from '#core/import/values/parse-mark.ts'

test('every number that the export writes in digits is read as the same number, the smallest and the largest too', () => {
  for (const value of [5e-324, -5e-324, -1.5e-310, Number.MAX_VALUE, Number.MIN_VALUE, 1e-300])
    expect(parseMark(plainNumber(value))).toBe(value)
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
      expect(parseMark(plainNumber(value))).toBe(value === 0 ? 0 : value)
    }),
    { numRuns: 2000 },
  )
})

test('digits that mean more than any number can be are no mark', () => {
  for (const text of ['1e999', '9'.repeat(400), `-${'9'.repeat(400)}`]) expect(parseMark(text)).toBeNull()
})

test('long texts that are no plain number are not looked into', () => {
  expect(parseMark(`${' '.repeat(301)}5`)).toBeNull()
  expect(parseMark(`${'1'.repeat(301)}分`)).toBeNull()
})
