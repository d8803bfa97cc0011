import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { kendallW } from '#shared/statistics/agreement/kendall-w.ts'

describe('kendallW', () => {
  it('equals R’s friedman.test, corrected for ties', () => {
    // friedman.test(rbind(…)): χ² 17.8986, W = χ²/(m(n − 1)).
    const found = kendallW([
      [1, 2, 3, 4, 5, 6],
      [2, 1, 3, 5, 4, 6],
      [1, 3, 2, 4, 6, 5],
      [1, 2, 2, 4, 5, 5],
    ])
    expect(found?.chiSquare).toBeCloseTo(17.898550724637683, 10)
    expect(found?.df).toBe(5)
    expect(found?.p).toBeCloseTo(0.003076273124733867, 12)
    expect(found?.value).toBeCloseTo(0.894927536231884, 12)
  })
  it('by hand: two judges who rank the other way round agree 0, judges who rank alike 1', () => {
    expect(
      kendallW([
        [1, 2, 3],
        [3, 2, 1],
      ])?.value,
    ).toBe(0)
    // Scores need not be ranks, nor come in order.
    expect(
      kendallW([
        [90, 10, 50],
        [3, 1, 2],
      ])?.value,
    ).toBe(1)
  })
  it('is undefined with one judge, one object, or where nobody tells objects apart', () => {
    expect(kendallW([[1, 2, 3]])).toBeNull()
    expect(kendallW([[1], [2]])).toBeNull()
    expect(kendallW([])).toBeNull()
    expect(
      kendallW([
        [4, 4, 4],
        [2, 2, 2],
      ]),
    ).toBeNull()
    expect(
      kendallW([
        [1, 2],
        [1, 2],
      ])?.value,
    ).toBe(1)
  })
  it('with ties lies in 0-1 and does not change with the order of judges or objects', () => {
    const judges = fc.array(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 5, maxLength: 5 }), {
      minLength: 2,
      maxLength: 6,
    })
    fc.assert(
      fc.property(judges, (scores) => {
        const found = kendallW(scores)
        fc.pre(found !== null)
        expect(found?.value).toBeGreaterThanOrEqual(0)
        expect(found?.value).toBeLessThanOrEqual(1)
        expect(kendallW(scores.toReversed())?.value).toBeCloseTo(found?.value ?? 0, 12)
        expect(kendallW(scores.map((row) => row.toReversed()))?.value).toBeCloseTo(found?.value ?? 0, 12)
      }),
    )
  })
})
