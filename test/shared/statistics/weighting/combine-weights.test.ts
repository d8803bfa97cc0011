import { describe, expect, it } from 'vitest'
import { type CombinationRule, combineWeights } from '#shared/statistics/weighting/combine-weights.ts'

describe('combineWeights', () => {
  const sets = [
    [0.5, 0.3, 0.2],
    [0.2, 0.2, 0.6],
  ]
  it.each<[CombinationRule, readonly number[]]>([
    // 0.10, 0.06, 0.12 of 0.28
    ['product', [10 / 28, 6 / 28, 12 / 28]],
    // √0.1, √0.06, √0.12
    [
      'geometric',
      [Math.sqrt(0.1), Math.sqrt(0.06), Math.sqrt(0.12)].map((x, _, all) => x / all.reduce((sum, y) => sum + y, 0)),
    ],
    ['linear', [0.35, 0.25, 0.4]],
    ['leastSquares', [0.35, 0.25, 0.4]],
  ])('by hand, equal shares: %s', (rule, expected) => {
    const found = combineWeights(sets, [0.5, 0.5], rule) ?? []
    expect(found).toHaveLength(3)
    for (const [i, weight] of expected.entries()) expect(found[i]).toBeCloseTo(weight, 12)
  })
  it('goes by the shares in the linear and the geometric mean only', () => {
    const linear = combineWeights(sets, [0.9, 0.1], 'linear') ?? []
    for (const [i, weight] of [0.47, 0.29, 0.24].entries()) expect(linear[i]).toBeCloseTo(weight, 12)
    expect(combineWeights(sets, [1, 0], 'geometric')?.[0]).toBeCloseTo(0.5, 12)
    expect(combineWeights(sets, [0.9, 0.1], 'leastSquares')?.[0]).toBeCloseTo(0.35, 12)
    expect(combineWeights(sets, [0.9, 0.1], 'product')?.[0]).toBeCloseTo(10 / 28, 12)
  })
  it('is null when no product is left, and of nothing', () => {
    expect(
      combineWeights(
        [
          [1, 0],
          [0, 1],
        ],
        [0.5, 0.5],
        'product',
      ),
    ).toBeNull()
    expect(combineWeights([], [], 'linear')).toBeNull()
  })
})
