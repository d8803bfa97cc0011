import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ranksOf } from '#shared/analyses/weight-sensitivity/ranks.ts'
import { refusalOf } from './refusal-of.ts'
import { codes, run } from './run.ts'
import { gap, survey } from './survey.ts'

const scale: [number, number] = [0, 10]
/** Means 8, 4, 6; three shops. */
const shops = survey(
  {
    a: { values: [10, 8, 8, 6], codebook: { scale } },
    b: { values: [2, 4, 4, 6], codebook: { scale } },
    c: { values: [6, 6, gap, 6], codebook: { scale } },
  },
  { shop: ['east', 'west', null, 'south'] },
)
const tree = {
  name: 'CSI',
  children: [
    {
      name: 'people',
      weight: 0.6,
      children: [
        { item: 'a', weight: 0.5 },
        { item: 'b', weight: 0.5 },
      ],
    },
    { item: 'c', weight: 0.4 },
  ],
}
const close = (value: number) => expect.closeTo(value, 10)

describe('weightSensitivity', () => {
  it('by hand: a weight of 0.5 between 80 and 40 moves the index by 0.6·0.2·40 points over ±20%', () => {
    // people = 60, c = 60, index 60. a: 0.5 → 0.4, 0.6; people 56, 64; index 0.6·56 + 24 = 57.6, 62.4.
    const result = run.weightSensitivity({ tree }, shops)
    expect(result).toMatchObject({ name: 'CSI', score: close(60), n: 4, change: 0.2, units: [] })
    expect(result.rows.map(({ name }) => name)).toEqual(['people', 'a', 'b', 'c'])
    expect(result.rows[1]).toEqual({
      ...{ name: 'a', parent: 'people', level: 2, weight: 0.5, weightLow: close(0.4), weightHigh: close(0.6) },
      ...{ scoreLow: close(57.6), scoreHigh: close(62.4), span: close(4.8), rankChanges: null, leaderChanges: null },
    })
    // people and c score the same, so that weight between them does not matter.
    expect(result.rows[0]).toMatchObject({ weightLow: close(0.48), weightHigh: close(0.72), span: close(0) })
    expect(result.rows[2]).toMatchObject({ scoreLow: close(62.4), scoreHigh: close(57.6) })
  })
  it('agrees with the index computed anew with the moved weights', () => {
    const [, row] = run.weightSensitivity({ tree, change: 0.5 }, shops).rows
    const moved = (weight: number) => ({
      ...tree,
      children: [
        {
          name: 'people',
          weight: 0.6,
          children: [
            { item: 'a', weight },
            { item: 'b', weight: 1 - weight },
          ],
        },
        { item: 'c', weight: 0.4 },
      ],
    })
    expect(row?.scoreLow).toBeCloseTo(run.index({ tree: moved(0.25) }, shops).score, 10)
    expect(row?.scoreHigh).toBeCloseTo(run.index({ tree: moved(0.75) }, shops).score, 10)
  })
  it('counts the units that change rank, and says between which ranks each can lie', () => {
    // a and b at 0.5 each: east 60, west 60, south 60, all first. With a up to 0.6: east 68·…: east > west > south.
    const result = run.weightSensitivity({ tree, units: 'shop' }, shops)
    expect(result.units.map(({ name, rank }) => [name, rank])).toEqual([
      ['east', 1],
      ['south', 1],
      ['west', 1],
    ])
    const row = (name: string) => result.rows.find((one) => one.name === name)
    // Up: east 1, west 2, south 3; down: south 1, west 2, east 3. Every unit leaves rank 1 one way or the other.
    expect(row('a')).toMatchObject({ rankChanges: 3, leaderChanges: true })
    expect(row('people')).toMatchObject({ rankChanges: 0, leaderChanges: false })
    expect(result.units.map(({ bestRank, worstRank }) => [bestRank, worstRank])).toEqual([
      [1, 3],
      [1, 3],
      [1, 2],
    ])
    expect(result.notes).toContainEqual({ code: 'unitMissing', details: { variable: 'shop', count: 1 } })
  })
  it('listwise, rests on the cases that answer every item', () => {
    const result = run.weightSensitivity({ tree, missing: 'listwise', scale: 1000 }, shops)
    expect(result).toMatchObject({ n: 3, scale: 1000 })
    expect(result.score).toBeCloseTo(run.index({ tree, missing: 'listwise', scale: 1000 }, shops).score, 9)
    expect(codes(result)).toContain('casesDropped')
  })
  it('caps a weight at 1, leaves alone what has nothing to trade with, and leaves out units without an item', () => {
    const heavy = {
      name: 'CSI',
      children: [
        { item: 'a', weight: 0.9 },
        {
          name: 'rest',
          weight: 0.1,
          children: [
            { item: 'b', weight: 1 },
            { item: 'c', weight: 0 },
          ],
        },
      ],
    }
    const result = run.weightSensitivity({ tree: heavy }, shops)
    expect(result.rows.map(({ name }) => name)).toEqual(['a', 'rest', 'c'])
    expect(result.rows[0]).toMatchObject({ weightHigh: 1, scoreHigh: close(80) })
    expect(result.notes).toContainEqual({ code: 'weightCapped', details: { node: 'a' } })
    expect(result.notes).toContainEqual({ code: 'weightCannotVary', details: { node: 'b' } })
    expect(result.rows[2]).toMatchObject({ weight: 0, weightHigh: 0, span: close(0) })
    const gappy = survey(
      { a: { values: [9, 8, 7], codebook: { scale } }, b: { values: [1, 2, gap], codebook: { scale } } },
      { shop: ['x', 'y', 'z'] },
    )
    const two = { name: 'i', children: [{ item: 'a' }, { item: 'b' }] }
    const ranked = run.weightSensitivity({ tree: two, units: 'shop' }, gappy)
    expect(ranked.units).toHaveLength(2)
    expect(ranked.notes).toContainEqual({ code: 'unitsWithoutItem', details: { count: 1 } })
  })
  it('refuses a tree in which nothing can move, one unit, an item without answers, and a change of 100%', () => {
    const refused = (options: Record<string, unknown>) =>
      refusalOf(() => run.weightSensitivity({ tree, ...options }, shops))
    expect(refused({ tree: { name: 'i', children: [{ item: 'a' }] } }).code).toBe('nothingToVary')
    expect(refused({ tree: { item: 'a' } }).code).toBe('nothingToVary')
    expect(refused({ units: 'shop', filter: [{ variable: 'shop', in: ['east'] }] }).code).toBe('oneGroup')
    expect(refused({ change: 1 })).toMatchObject({ code: 'invalidOption', details: { option: 'change' } })
    const none = survey({ a: { values: [1, 2], codebook: { scale } }, b: { values: [gap, gap], codebook: { scale } } })
    const two = { name: 'i', children: [{ item: 'a' }, { item: 'b' }] }
    expect(refusalOf(() => run.weightSensitivity({ tree: two, missing: 'listwise' }, none)).code).toBe('tooFewCases')
    expect(refusalOf(() => run.weightSensitivity({ tree: two }, none))).toEqual({
      code: 'itemWithoutAnswers',
      details: { item: 'b' },
    })
  })
  it('moves by no more than the change times the weight times the scale, and lies about the index', () => {
    const weight = fc.double({ min: 0.05, max: 1, noNaN: true })
    const mark = fc.integer({ min: 0, max: 10 })
    fc.assert(
      fc.property(fc.tuple(weight, weight, weight), fc.tuple(mark, mark, mark), (weights, marks) => {
        const names = ['x', 'y', 'z']
        const table = survey(
          Object.fromEntries(names.map((name, i) => [name, { values: [marks[i] ?? 0], codebook: { scale } }])),
        )
        const free = { name: 'i', children: names.map((item, i) => ({ item, weight: weights[i] ?? 1 })) }
        const result = run.weightSensitivity({ tree: free, change: 0.2 }, table)
        expect(result.score).toBeCloseTo(run.index({ tree: free }, table).score, 9)
        for (const row of result.rows) {
          // Linear in the weight: lowered and raised lie on either side of the index.
          expect((row.scoreLow - result.score) * (row.scoreHigh - result.score)).toBeLessThanOrEqual(1e-9)
          // |change of the weight| · |own score − that of the siblings| ≤ 0.4·w·100/(1 − w)·(1 − w).
          expect(row.span).toBeLessThanOrEqual(0.4 * row.weight * 100 + 1e-9)
        }
      }),
    )
  })
})

describe('ranksOf', () => {
  it('shares the better rank among equals', () => {
    expect([...ranksOf(Float64Array.of(70, 90, 70 + 1e-13, 60))]).toEqual([2, 1, 2, 4])
  })
})
