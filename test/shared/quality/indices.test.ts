import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { longestString } from '#shared/quality/indices/longest-string.ts'
import { responseVariability } from '#shared/quality/indices/response-variability.ts'

const { NaN: none } = Number
const answers = fc.array(fc.oneof(fc.integer({ min: 1, max: 5 }), fc.constant(none)), { maxLength: 30 })

describe('longestString', () => {
  // careless::longstring counts with rle(): max(rle(x)$lengths).
  it.each([
    [[1, 2, 3, 3, 3, 3, 4, 5], 4],
    [[5, 5, 5], 3],
    [[1, 2, 1, 2], 1],
    [[3, 3, none, 3, 3, 3], 3],
    [[none, none], 0],
    [[], 0],
  ])('of %j is %d', (given, expected) => {
    expect(longestString(given)).toBe(expected)
  })

  it('is the same read backwards, and never longer than the answers', () => {
    fc.assert(
      fc.property(answers, (given) => {
        expect(longestString(given.toReversed())).toBe(longestString(given))
        expect(longestString(given)).toBeLessThanOrEqual(given.filter((value) => !Number.isNaN(value)).length)
      }),
    )
  })
})

describe('responseVariability', () => {
  // R: sd(c(1, 2, 3, 4, 5)) = sqrt(10 / 4); sd(c(5, 5, 4)) = sqrt(1 / 3).
  it.each([
    [[1, 2, 3, 4, 5], Math.sqrt(2.5)],
    [[5, none, 5, 4], Math.sqrt(1 / 3)],
    [[4, 4, 4], 0],
  ])('of %j is the standard deviation of what was answered', (given, expected) => {
    expect(responseVariability(given)).toBeCloseTo(expected, 12)
  })

  it('is not known of fewer than two answers', () => {
    expect(responseVariability([3, none])).toBeNaN()
  })

  it('is 0 exactly when all answers are one mark', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 2, maxLength: 30 }), (given) => {
        expect(responseVariability(given) === 0).toBe(longestString(given) === given.length)
      }),
    )
  })
})
