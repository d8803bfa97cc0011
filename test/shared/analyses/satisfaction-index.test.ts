import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { treeOfIndexSystem } from '#shared/analyses/satisfaction-index/from-index-system.ts'
import { refusalOf } from './refusal-of.ts'
import { codes, run } from './run.ts'
import { gap, shops, survey } from './survey.ts'

const two = survey({ a: [5, 3, gap], b: [1, 4, 4] })
const declared = { a: [1, 5], b: [1, 5] }
const tree = {
  name: '指数',
  children: [
    { item: 'a', weight: 0.75 },
    { item: 'b', weight: 0.25 },
  ],
}

describe('index', () => {
  it('by hand: means 4 and 3 on 1-5 are 75 and 50; weighted ¾ to ¼ they are 68.75', () => {
    const result = run.index({ tree, declared }, two)
    expect(result).toMatchObject({
      score: 68.75,
      n: 3,
      nTotal: 3,
      missing: 'itemMean',
      scale: 100,
      verdict: 'satisfied',
    })
    expect(result.nodes).toMatchObject([
      { name: 'a', item: 'a', weight: 0.75, mean: 4, score: 75, n: 2 },
      { name: 'b', item: 'b', weight: 0.25, mean: 3, score: 50, n: 3 },
    ])
  })
  it('listwise: only the cases that answer every item', () => {
    // a: 5, 3 → 75; b: 1, 4 → 37.5.
    const result = run.index({ tree, declared, missing: 'listwise' }, two)
    expect(result).toMatchObject({ score: 65.625, n: 2 })
    expect(result.notes).toContainEqual({ code: 'casesDropped', details: { count: 1 } })
  })
  it('available items: each respondent first, so that the one who left a out is scored on b alone', () => {
    // 1: ¾·100 + ¼·0 = 75; 2: ¾·50 + ¼·75 = 56.25; 3: 75.
    const result = run.index({ tree, declared, missing: 'availableItems' }, two)
    expect(result.score).toBeCloseTo((75 + 56.25 + 75) / 3, 10)
    expect(result).toMatchObject({ n: 3, method: { id: 'indexOfRespondents' } })
    expect(codes(result)).toContain('scoredByRespondent')
  })
  it('runs to 1000 as well, with targets and bands on the same scale', () => {
    const result = run.index({ tree, declared, scale: 1000, target: 80, stretchTarget: 90 }, two)
    expect(result).toMatchObject({ score: 687.5, target: 800, stretchTarget: 900, verdict: 'satisfied' })
    expect(result.bands[0]).toEqual({ above: 800, verdict: 'verySatisfied' })
  })
  it('rescales weights that do not add up to 1, completes missing ones, and says so', () => {
    const percent = run.index(
      {
        tree: {
          name: 'i',
          children: [
            { item: 'a', weight: 75 },
            { item: 'b', weight: 25 },
          ],
        },
        declared,
      },
      two,
    )
    expect(percent.score).toBe(68.75)
    expect(percent.notes).toContainEqual({ code: 'weightsRenormalised', details: { node: 'i', sum: 100 } })
    const open = run.index(
      { tree: { name: 'i', children: [{ item: 'a', weight: 0.75 }, { item: 'b' }] }, declared },
      two,
    )
    expect(open.score).toBe(68.75)
    const equal = run.index(
      { tree: { name: 'i', children: [{ item: 'a' }, { item: 'b', weight: null }] }, declared },
      two,
    )
    expect(equal.score).toBe(62.5)
    expect(codes(equal)).toEqual(['equalWeights'])
  })
  it('turns an item round whose low marks are good, and says so; explicit reversing comes to the same', () => {
    const waiting = { name: 'i', children: [{ item: 'q3' }] }
    const result = run.index({ tree: waiting }, shops)
    // 1 2 1 4 5 2: mean 2.5, turned round 3.5, 62.5 of 100.
    expect(result.score).toBe(62.5)
    expect(result.notes).toContainEqual({ code: 'directionReversed', details: { variable: 'q3' } })
    expect(run.index({ tree: waiting, reverse: ['q3'] }, shops).score).toBe(62.5)
  })
  it('gives no mean to a dimension over different scales', () => {
    const mixed = { name: 'i', children: [{ name: 'd', children: [{ item: 'a' }, { item: 'b' }] }] }
    const result = run.index({ tree: mixed, declared: { a: [1, 5], b: [0, 10] } }, two)
    expect(result.nodes[0]).toMatchObject({ name: 'd', mean: null })
    expect(result.notes).toContainEqual({ code: 'meanOfDifferentScales', details: { node: 'd' } })
  })
  it('refuses an undeclared scale, a mark off it, an item nobody answered, and a tree that cannot be scored', () => {
    const refused = (options: Record<string, unknown>, table = two) => refusalOf(() => run.index(options, table))
    expect(refused({ tree })).toEqual({ code: 'undeclaredScale', details: { item: 'a' } })
    expect(refused({ tree, declared: { a: [1, 4], b: [1, 5] } })).toMatchObject({
      code: 'outsideScale',
      details: { item: 'a', value: 5 },
    })
    expect(refused({ tree, declared }, survey({ a: [gap], b: [3] }))).toEqual({
      code: 'itemWithoutAnswers',
      details: { item: 'a' },
    })
    const under = (...children: unknown[]) => refused({ tree: { name: 'i', children }, declared }).code
    expect(under()).toBe('emptyNode')
    expect(under({ name: 'd', children: [] })).toBe('emptyNode')
    expect(under({ item: 'a', weight: 0 }, { item: 'b', weight: 0 })).toBe('nodeWeightsZero')
    expect(under({ item: 'a', weight: 1 }, { item: 'b' })).toBe('nodeWeightMissing')
    expect(under({ item: 'a', children: [{ item: 'b' }] })).toBe('nodeItemAndChildren')
  })
  it('lies between 0 and the full mark, and equals the mean respondent when nothing is missing', () => {
    const marks = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 4, maxLength: 4 })
    const weights = fc.tuple(
      fc.double({ min: 0.01, max: 9, noNaN: true }),
      fc.double({ min: 0.01, max: 9, noNaN: true }),
    )
    fc.assert(
      fc.property(marks, marks, weights, fc.constantFrom(100, 1000), (a, b, [first, second], scale) => {
        const own = {
          name: 'i',
          children: [
            { item: 'a', weight: first },
            { item: 'b', weight: second },
          ],
        }
        const table = survey({ a, b })
        const { score } = run.index({ tree: own, declared, scale }, table)
        expect(score).toBeGreaterThanOrEqual(-1e-9)
        expect(score).toBeLessThanOrEqual(scale + 1e-9)
        for (const missing of ['listwise', 'availableItems']) {
          expect(run.index({ tree: own, declared, scale, missing }, table).score).toBeCloseTo(score, 8)
        }
      }),
    )
  })
})

describe('treeOfIndexSystem', () => {
  it('keeps what is bound to a variable and leaves out the rest', () => {
    const leaf = (id: string, variable: string | null) => ({ id, name: id, variable, weight: null, children: [] })
    const system = {
      id: 'root',
      name: '指数',
      variable: null,
      weight: null,
      children: [
        { id: 'd1', name: '接待', variable: null, weight: 0.6, children: [leaf('态度', 'a'), leaf('未绑定', null)] },
        { id: 'd2', name: '空', variable: null, weight: 0.4, children: [leaf('也未绑定', null)] },
      ],
    }
    expect(treeOfIndexSystem(system)).toEqual({
      name: '指数',
      weight: null,
      children: [{ name: '接待', weight: 0.6, children: [{ name: '态度', item: 'a', weight: null }] }],
    })
    expect(treeOfIndexSystem(leaf('x', null))).toBeNull()
  })
})
