import { expect, test } from 'vitest'
import { rangesAround } from '#core/project/responses/response-ranges.ts'

test('ids scattered over a file are ranges of their own, near ones are one range', () => {
  expect(rangesAround([500_000, 3, 1, 1_000_000, 17])).toEqual([
    { first: 1, last: 17 },
    { first: 500_000, last: 500_000 },
    { first: 1_000_000, last: 1_000_000 },
  ])
  expect(rangesAround([])).toEqual([])
})

test('a chunk of neighbours is one range, with gaps of those left out', () => {
  const ids = Array.from({ length: 5_000 }, (_, at) => at + 1).filter((id) => id % 7 !== 0)
  expect(rangesAround(ids)).toEqual([{ first: 1, last: 5_000 }])
})
