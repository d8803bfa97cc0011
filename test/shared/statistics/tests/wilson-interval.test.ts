import { describe, expect, it } from 'vitest'
import { wilsonInterval } from '#shared/statistics/tests/wilson-interval.ts'

describe('wilsonInterval', () => {
  // Newcombe (1998), Statistics in Medicine 17, 857-872, table I, method 3; the same from Wilson's formula in Python.
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('of %i in %i is the one Newcombe prints', (count, n, lower, upper) => {
    const interval = wilsonInterval(count / n, n, 0.95)
    expect(interval?.lower).toBeCloseTo(lower, 4)
    expect(interval?.upper).toBeCloseTo(upper, 4)
  })
  it('stays within 0 and 1, and is not defined without cases', () => {
    expect(wilsonInterval(1, 3, 0.99)?.upper).toBeLessThanOrEqual(1)
    expect(wilsonInterval(0, 0, 0.95)).toBeNull()
  })
})
