import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { refusalOf } from './refusal-of.ts'
import { codes, run } from './run.ts'
import { gap, survey } from './survey.ts'

const codebook = { scale: [1, 5] as [number, number], direction: 'high' as const }
const marks = survey({
  a: { values: [5, 5, 4, 3, 2, 1, gap, 4], codebook },
  b: { values: [1, 1, 2, 5, 4, 3, 1, gap], codebook: { scale: [1, 5], direction: 'low' } },
  w: [1, 1, 1, 1, 1, 5, 1, 1],
})

describe('topBox', () => {
  it('by hand: of 5 5 4 3 2 1 4 two in seven are at the top, four in the two best, one and two at the other end', () => {
    const result = run.topBox({ items: ['a'] }, marks)
    expect(result).toMatchObject({ n: 7, nTotal: 8, missing: 'pairwise', boxes: 'top2' })
    expect(result.items).toMatchObject([{ name: 'a', n: 7, scale: [1, 5] }])
    const [a] = result.items
    expect([a?.topBox, a?.top2Box, a?.bottomBox, a?.bottom2Box]).toEqual([2 / 7, 4 / 7, 1 / 7, 2 / 7].map(close))
    expect(a?.mean).toBeCloseTo(24 / 7, 12)
  })
  it('is Wilson’s interval of 4 in 7: (p + z²/2n ± z√(pq/n + z²/4n²)) / (1 + z²/n)', () => {
    const z = 1.959963984540054
    const [p, n] = [4 / 7, 7]
    const reach = z * Math.sqrt((p * (1 - p)) / n + z ** 2 / (4 * n ** 2))
    const edge = (sign: number) => (p + z ** 2 / (2 * n) + sign * reach) / (1 + z ** 2 / n)
    expect(run.topBox({ items: ['a'] }, marks).items[0]?.ci).toEqual({
      level: 0.95,
      lower: close(edge(-1)),
      upper: close(edge(1)),
    })
  })
  it('takes the interval of the box in focus', () => {
    const [a] = run.topBox({ items: ['a'], boxes: 'bottom' }, marks).items
    expect(a?.ci?.lower).toBeLessThan(1 / 7)
    expect(a?.ci?.upper).toBeGreaterThan(1 / 7)
    expect(a?.ci?.upper).toBeLessThan(4 / 7)
  })
  it('turns an item round when low marks are good, and says so', () => {
    // b turned: 5 5 4 1 2 3 5.
    const result = run.topBox({ items: ['b'] }, marks)
    expect(result.items[0]).toMatchObject({ topBox: close(3 / 7), top2Box: close(4 / 7), bottomBox: close(1 / 7) })
    expect(result.items[0]?.mean).toBeCloseTo(25 / 7, 12)
    expect(codes(result)).toContain('directionReversed')
    expect(codes(run.topBox({ items: ['b'], reverse: ['b'] }, marks))).not.toContain('directionReversed')
  })
  it('listwise: only those who answer every item', () => {
    const result = run.topBox({ items: ['a', 'b'], missing: 'listwise' }, marks)
    expect(result.items.map(({ n }) => n)).toEqual([6, 6])
    expect(result.items[0]?.top2Box).toBeCloseTo(3 / 6, 12)
    expect(result.notes).toContainEqual({ code: 'casesDropped', details: { count: 2 } })
  })
  it('weighs answers, with the interval on the effective size', () => {
    // Weights 1 but for the 1, which counts five times: 4/11 at the top two; (Σw)²/Σw² = 121/31.
    const [a] = run.topBox({ items: ['a'], weight: 'w' }, marks).items
    expect(a?.top2Box).toBeCloseTo(4 / 11, 12)
    const n = 121 / 31
    const z = 1.959963984540054
    const p = 4 / 11
    const centre = (p + z ** 2 / (2 * n)) / (1 + z ** 2 / n)
    expect(((a?.ci?.lower ?? 0) + (a?.ci?.upper ?? 0)) / 2).toBeCloseTo(centre, 12)
  })
  it('notes overlapping boxes on short scales, and an item without answers', () => {
    const table = survey({
      yes: { values: [0, 1, 1], codebook: { scale: [0, 1] } },
      none: { values: [gap, gap, gap], codebook: { scale: [1, 5] } },
    })
    const result = run.topBox({ items: ['yes', 'none'] }, table)
    expect(result.notes).toContainEqual({ code: 'boxesOverlap', details: { variable: 'yes', levels: 2 } })
    expect(result.items[0]).toMatchObject({ topBox: close(2 / 3), top2Box: 1, bottomBox: close(1 / 3) })
    expect(result.items[1]).toMatchObject({ n: 0, topBox: null, mean: null, ci: null })
    expect(codes(result)).toContain('noAnswers')
  })
  it('refuses an undeclared scale, marks between the steps, a repeated item, and no answers at all', () => {
    const plain = survey({ x: [1, 2, 3], half: [1, 2.5, 3], none: [gap, gap, gap] })
    const refused = (options: Record<string, unknown>) => refusalOf(() => run.topBox(options, plain))
    expect(refused({ items: ['x'] })).toMatchObject({ code: 'undeclaredScale', details: { item: 'x' } })
    expect(refused({ items: ['half'], declared: { half: [1, 5] } })).toEqual({
      code: 'markBetweenSteps',
      details: { item: 'half', value: 2.5, min: 1, max: 5 },
    })
    expect(refused({ items: ['x'], declared: { x: [1, 4.5] } }).code).toBe('markBetweenSteps')
    expect(refused({ items: ['x'], declared: { x: [1, 2] } }).code).toBe('outsideScale')
    expect(refused({ items: ['x', 'x'] }).code).toBe('duplicateItem')
    expect(refused({ items: ['none'], declared: { none: [1, 5] } }).code).toBe('tooFewCases')
  })
  it('swaps both ends when an item is reversed, and keeps boxes within their pairs', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 40 }), (values) => {
        const table = survey({ x: { values, codebook: { scale: [1, 7] } } })
        const [plain] = run.topBox({ items: ['x'] }, table).items
        const [turned] = run.topBox({ items: ['x'], reverse: ['x'] }, table).items
        expect(turned?.top2Box).toBeCloseTo(plain?.bottom2Box ?? -1, 12)
        expect(turned?.topBox).toBeCloseTo(plain?.bottomBox ?? -1, 12)
        expect(plain?.topBox ?? 0).toBeLessThanOrEqual(plain?.top2Box ?? 0)
        expect(plain?.ci?.lower ?? 2).toBeLessThanOrEqual(plain?.top2Box ?? 0)
        expect(plain?.ci?.upper ?? -1).toBeGreaterThanOrEqual((plain?.top2Box ?? 0) - 1e-12)
      }),
    )
  })
})

function close(value: number) {
  return expect.closeTo(value, 12)
}
