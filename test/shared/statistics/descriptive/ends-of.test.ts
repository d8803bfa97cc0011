import { expect, test } from 'vitest'
import { endsOf } from '#shared/statistics/descriptive/ends-of.ts'

test('endsOf gives the lowest and the highest', () => {
  expect(endsOf([3, 1, 2])).toEqual([1, 3])
  expect(endsOf(new Set([-7]))).toEqual([-7, -7])
})

test('endsOf of nothing holds nothing', () => {
  expect(endsOf([])).toEqual([Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])
})

test('endsOf takes more numbers than a call takes arguments', () => {
  expect(endsOf(Array.from({ length: 1_000_000 }, (_, at) => at))).toEqual([0, 999_999])
})
