import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { refusalOf } from './refusal-of.ts'
import { codes, run } from './run.ts'
import { gap, shops, survey } from './survey.ts'

describe('entropyWeights', () => {
  it('by hand: shares ¼, ¾ against ½, ½ leave all the weight with the first', () => {
    const { weights } = run.entropyWeights({ variables: ['x', 'y'] }, survey({ x: [1, 3], y: [2, 2] }))
    expect(weights).toMatchObject([
      { name: 'x', entropy: expect.closeTo(2 - 0.75 * Math.log2(3), 12), weight: 1 },
      { name: 'y', entropy: 1, divergence: 0, weight: 0 },
    ])
  })

  it('depends on the normalisation: declared and observed range differ', () => {
    const table = survey({ a: [2, 3, 4, 4], b: [1, 5, 3, 5] })
    const declared = { a: [1, 5], b: [1, 5] }
    const weight = (normalize: string) =>
      run.entropyWeights({ variables: ['a', 'b'], normalize, declared }, table).weights[0]?.weight
    expect(weight('declared')).not.toBeCloseTo(weight('minMax') ?? 0, 2)
    // On 1-5: a is 1, 2, 3, 3 of 9, b is 0, 4, 2, 4 of 10.
    const entropy = (shares: number[]) =>
      -shares.reduce((sum, p) => sum + (p > 0 ? p * Math.log(p) : 0), 0) / Math.log(4)
    const a = 1 - entropy([1 / 9, 2 / 9, 3 / 9, 3 / 9])
    const b = 1 - entropy([0, 0.4, 0.2, 0.4])
    expect(weight('declared')).toBeCloseTo(a / (a + b), 12)
  })

  it('turns a low direction round when it normalises, from the options or the codebook, and notes when it cannot', () => {
    const turned = run.entropyWeights({ variables: ['q1', 'q3'], normalize: 'declared' }, shops)
    const high = run.entropyWeights(
      { variables: ['q1', 'q3'], normalize: 'declared', direction: { q3: 'high' } },
      shops,
    )
    expect(turned.weights[1]?.entropy).not.toBeCloseTo(high.weights[1]?.entropy ?? 0, 3)
    const reversed = run.entropyWeights({ variables: ['q1', 'q3'], normalize: 'declared', reverse: ['q3'] }, shops)
    expect(reversed.weights[1]?.entropy).toBeCloseTo(turned.weights[1]?.entropy ?? 0, 12)
    expect(codes(run.entropyWeights({ variables: ['q1', 'q3'] }, shops))).toContain('directionIgnored')
  })

  it('refuses negative values without normalisation, and shifts them when asked to', () => {
    const table = survey({ x: [-2, 1, 3], y: [1, 2, 4] })
    expect(refusalOf(() => run.entropyWeights({ variables: ['x', 'y'] }, table))).toEqual({
      code: 'negativeValue',
      details: { variable: 'x', value: -2 },
    })
    const shifted = run.entropyWeights({ variables: ['x', 'y'], shift: true }, table)
    expect(shifted.notes).toContainEqual({ code: 'shifted', details: { variable: 'x', by: 2.01 } })
    expect(run.entropyWeights({ variables: ['x', 'y'], normalize: 'minMax' }, table).weights).toHaveLength(2)
  })

  it('refuses a single variable, constants only, a missing scale and a mark off it', () => {
    const refused = (options: Record<string, unknown>, table = shops) =>
      refusalOf(() => run.entropyWeights(options, table))
    expect(refused({ variables: ['q1'] }).code).toBe('tooFewItems')
    expect(refused({ variables: ['x', 'y'] }, survey({ x: [2, 2], y: [3, 3] })).code).toBe('allConstant')
    expect(refused({ variables: ['q1', 'mark'], normalize: 'declared' })).toMatchObject({ code: 'undeclaredScale' })
    expect(refused({ variables: ['q1', 'mark'], normalize: 'declared', declared: { mark: [0, 99] } })).toMatchObject({
      code: 'outsideScale',
      details: { item: 'mark', value: 100 },
    })
  })

  it('gives each case its score in row order, and null to one that misses an answer', () => {
    const table = survey({ x: [1, 3, gap], y: [2, 4, 4] })
    const { weights, scores } = run.entropyWeights({ variables: ['x', 'y'], scores: true }, table)
    const [x = 0, y = 0] = weights.map((entry) => entry.weight)
    expect(scores).toEqual([expect.closeTo(x + 2 * y, 12), expect.closeTo(3 * x + 4 * y, 12), null])
  })

  it('gives weights that add up to 1 and do not depend on the order of the cases', () => {
    const column = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 5, maxLength: 5 })
    fc.assert(
      fc.property(column, column, column, fc.constantFrom('none', 'minMax'), (x, y, z, normalize) => {
        fc.pre([x, y, z].every((values) => new Set(values).size > 1))
        const options = { variables: ['x', 'y', 'z'], normalize }
        const { weights } = run.entropyWeights(options, survey({ x, y, z }))
        expect(weights.reduce((sum, entry) => sum + entry.weight, 0)).toBeCloseTo(1, 12)
        const turned = run.entropyWeights(options, survey({ x: x.toReversed(), y: y.toReversed(), z: z.toReversed() }))
        turned.weights.forEach((entry, i) => {
          expect(entry.weight).toBeCloseTo(weights[i]?.weight ?? 0, 10)
        })
      }),
    )
  })
})
