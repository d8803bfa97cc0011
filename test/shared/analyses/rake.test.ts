import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { refusalOf } from './refusal-of.ts'
import { codes, run } from './run.ts'
import { gap, survey } from './survey.ts'
import { fromR, numbersByName, oracleTable } from './weights-oracle.ts'

const schools = oracleTable('apisrs')
const population = 6194
const kish = z.object({ n: z.number(), deff_kish: z.number(), n_eff: z.number() })

/** Shares from R's population counts. */
function sharesOf(counts: Readonly<Record<string, number>>) {
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0)
  return Object.fromEntries(Object.entries(counts).map(([category, count]) => [category, count / total]))
}
const four = Object.fromEntries(
  Object.entries(fromR('w-rake-4', 'targets', z.record(z.string(), numbersByName))).map(([name, counts]) => [
    name,
    sharesOf(counts),
  ]),
)

describe('rake', () => {
  it('takes as many passes as the same loop in R, from base weights too', () => {
    for (const [result, counted] of [
      ['passes_margin_1e6', 1e-6],
      ['passes_margin_1e9', 1e-9],
    ] as const) {
      const passes = fromR('w-rake-4', result, z.number())
      expect(run.rake({ margins: four, tolerance: counted / population }, schools).iterations).toBe(passes)
      const based = run.rake({ margins: four, tolerance: counted / population, base: 'pw' }, schools)
      expect(based.iterations).toBe(passes)
      expect(codes(based)).toContain('baseWeights')
    }
  })

  it('reaches the achieved counts and Kish’s figures of R’s survey package', () => {
    const result = run.rake({ margins: four, tolerance: 1e-12 }, schools)
    const expected = fromR('w-rake-4', 'kish', kish)
    expect(result.designEffect).toBeCloseTo(expected.deff_kish, 9)
    expect(result.effectiveN).toBeCloseTo(expected.n_eff, 6)
    expect(result.achieved).toHaveLength(Object.values(four).flatMap((targets) => Object.keys(targets)).length)
    for (const { after, target } of result.achieved) expect(after).toBeCloseTo(target, 10)
  })

  const two = survey({ a: [1, 1, 1, 2, 2, 2, 2, 2], b: [1, 2, 2, 1, 1, 1, 2, 2] })
  const margins = { a: { '1': 0.5, '2': 0.5 }, b: { '1': 0.4, '2': 0.6 } }

  it('by hand: one margin is met by target over share', () => {
    const { weights, achieved, designEffect, min, max } = run.rake({ margins: { a: margins.a } }, two)
    expect(weights.slice(0, 4)).toEqual([4 / 3, 4 / 3, 4 / 3, 0.8].map((weight) => expect.closeTo(weight, 12)))
    expect(achieved[0]).toEqual({ variable: 'a', category: '1', n: 3, target: 0.5, before: 0.375, after: 0.5 })
    expect(designEffect).toBeCloseTo((3 * (16 / 9) + 5 * 0.64) / 8, 12)
    expect([min, max]).toEqual([expect.closeTo(0.8, 12), expect.closeTo(4 / 3, 12)])
  })

  it('multiplies base weights: rows of one cell keep their ratio', () => {
    const table = survey({ a: [1, 1, 2, 2], d: [1, 3, 1, 1] })
    const { weights, achieved } = run.rake({ margins: { a: margins.a }, base: 'd' }, table)
    expect(weights).toEqual([0.5, 1.5, 1, 1].map((weight) => expect.closeTo(weight, 12)))
    expect(achieved[0]?.before).toBeCloseTo(4 / 6, 12)
    expect(run.rake({ margins: { a: margins.a }, weight: 'd' }, table).weights).toEqual(weights)
  })

  it('gives every row of the data its place: null where filtered out, missing, or without a base weight', () => {
    const table = survey({ a: [1, gap, 2, 1, 2, 2, 1], f: [1, 1, 1, 0, 1, 1, 1], d: [1, 1, gap, 1, 0, 1, 1] })
    const options = { margins: { a: margins.a }, base: 'd', filter: [{ variable: 'f', in: [1] }] }
    const result = run.rake(options, table)
    expect(result.weights).toEqual(
      [0.75, null, null, null, null, 1.5, 0.75].map((w) => (w === null ? w : expect.closeTo(w, 12))),
    )
    expect(result).toMatchObject({ n: 3, nTotal: 6 })
    expect(codes(result)).toEqual(expect.arrayContaining(['filtered', 'baseMissing', 'baseZero', 'marginMissing']))
    expect(run.rake({ ...options, base: undefined, weight: 'd' }, table).weights).toEqual(result.weights)
  })

  it('keeps the share of missing answers where asked to, and scales the targets down', () => {
    const table = survey({ a: [1, gap, 2, 2] })
    const { weights, achieved } = run.rake({ margins: { a: margins.a }, missing: 'keepShare' }, table)
    expect(weights).toEqual([1.5, 1, 0.75, 0.75].map((weight) => expect.closeTo(weight, 12)))
    expect(achieved.map(({ target }) => target)).toEqual([0.375, 0.375])
  })

  it('holds a cap inside the loop and still meets the targets where they can be met', () => {
    const table = survey({ a: [1, 1, 1, 2, 2, 2, 2, 2, 2, 2], b: [1, 2, 2, 1, 1, 1, 1, 2, 2, 2] })
    const wanted = { a: { '1': 0.45, '2': 0.55 }, b: { '1': 0.6, '2': 0.4 } }
    const free = run.rake({ margins: wanted }, table)
    const capped = run.rake({ margins: wanted, cap: 1.9, maxIterations: 50_000 }, table)
    expect(free.max).toBeGreaterThan(1.9)
    expect(capped.max).toBeLessThanOrEqual(1.9 + 1e-9)
    expect(capped.converged).toBe(true)
    expect(codes(capped)).toContain('weightsCapped')
    const based = run.rake(
      { margins: wanted, cap: 1.9, maxIterations: 50_000, base: 'd' },
      {
        ...table,
        columns: new Map([...table.columns, ...survey({ d: [1, 2, 1, 1, 1, 1, 2, 1, 1, 1] }).columns]),
      },
    )
    expect(based.max).toBeLessThanOrEqual(1.9 + 1e-9)
  })

  it('never calls it converged when a margin is off by 0.1 point, whatever the tolerance', () => {
    const stuck = run.rake({ margins, maxIterations: 1, tolerance: 0.5 }, two)
    expect(stuck.maxError).toBeGreaterThan(0.001)
    expect(stuck.converged).toBe(false)
    expect(codes(stuck)).toContain('notConverged')
    // 1 of 10 is to be half: with weights up to 3 it can be 3/10 at most.
    const tight = run.rake({ margins: { a: margins.a }, cap: 3 }, survey({ a: [1, 2, 2, 2, 2, 2, 2, 2, 2, 2] }))
    expect(tight).toMatchObject({ converged: false, maxError: expect.closeTo(0.2, 9), max: expect.closeTo(3, 9) })
    expect(codes(tight)).toContain('capTooTight')
  })

  it('refuses by name what cannot be weighted', () => {
    const refused = (options: Record<string, unknown>, table = two) => refusalOf(() => run.rake(options, table))
    expect(refused({ margins: {} }).code).toBe('marginsNeeded')
    expect(refused({ margins: { a: { '1': 0.5, '2': 0.6 } } })).toEqual({
      code: 'targetsSum',
      details: { variable: 'a', sum: 1.1 },
    })
    expect(refused({ margins: { a: { '1': -0.5, '2': 1.5 } } }).code).toBe('targetNegative')
    expect(refused({ margins: { a: { '1': 1 } } })).toEqual({
      code: 'categoryWithoutTarget',
      details: { variable: 'a', category: '2', count: 5 },
    })
    expect(refused({ margins: { a: { '1': 0.5, '2': 0.3, '3': 0.2 } } }).code).toBe('emptyTargetCell')
    expect(refused({ margins: { a: { '1': 1, '2': 0 } } })).toMatchObject({ code: 'targetZero', details: { count: 5 } })
    expect(refused({ margins: { c: { x: 1 } } }).code).toBe('unknownVariable')
    expect(refused({ margins, base: 'a' }).code).toBe('baseOnMargin')
    expect(refused({ margins, base: 'x', weight: 'y' }).code).toBe('baseAndWeight')
    expect(refused({ margins, cap: 1 }).code).toBe('invalidOption')
    expect(refused({ margins: { a: margins.a }, base: 'd' }, survey({ a: [1, 2], d: [1, -1] })).code).toBe(
      'baseNegative',
    )
    const sex = survey({ s: { values: [1, 2], codebook: { labels: { '1': '男' } } } })
    expect(refused({ margins: { s: { 男: 0.4, '1': 0.3, '2': 0.3 } } }, sex).code).toBe('sameTargetTwice')
    expect(refused({ margins: { a: margins.a } }, survey({ a: [gap, gap] })).code).toBe('tooFewCases')
  })

  it('meets every margin, adds up to n, and does not depend on the order of rows or margins', () => {
    const row = fc.tuple(fc.integer({ min: 0, max: 2 }), fc.integer({ min: 0, max: 1 }), fc.integer({ min: 1, max: 9 }))
    // Every combination occurs, so that every set of targets can be met.
    const every = [0, 1, 2].flatMap((a) => [0, 1].map((b) => [a, b, 3] as const))
    const share = fc.double({ min: 0.1, max: 1, noNaN: true })
    const targets = fc.tuple(share, share, share, share, share)
    fc.assert(
      fc.property(fc.array(row, { maxLength: 30 }), targets, (rows, [p, q, r, s, t]) => {
        const all = [...every, ...rows]
        const wanted = {
          a: { '0': p / (p + q + r), '1': q / (p + q + r), '2': r / (p + q + r) },
          b: { '0': s / (s + t), '1': t / (s + t) },
        }
        const column = (i: number, from: typeof all) => from.map((entry) => entry[i] ?? 0)
        const tableOf = (from: typeof all) => survey({ a: column(0, from), b: column(1, from), d: column(2, from) })
        const options = { margins: wanted, base: 'd', tolerance: 1e-10, maxIterations: 10_000 }
        const result = run.rake(options, tableOf(all))
        expect(result.converged).toBe(true)
        for (const { after, target } of result.achieved) expect(after).toBeCloseTo(target, 8)
        expect(result.weights.reduce((sum: number, weight) => sum + (weight ?? 0), 0)).toBeCloseTo(all.length, 8)
        const turned = run.rake({ ...options, margins: { b: wanted.b, a: wanted.a } }, tableOf([...all].reverse()))
        const back = [...turned.weights].reverse()
        back.forEach((weight, i) => {
          expect(weight).toBeCloseTo(result.weights[i] ?? 0, 6)
        })
      }),
      { numRuns: 40 },
    )
  })
})

describe('postStratify', () => {
  it('takes combinations of variables, as R’s postStratify does', () => {
    const counts = fromR('w-poststratify-stype-awards', 'target', numbersByName)
    const cells = fromR('w-poststratify-stype-awards', 'weight_by_cell', numbersByName)
    const result = run.postStratify({ margin: ['stype', 'awards'], targets: sharesOf(counts) }, schools)
    expect(result.designEffect).toBeCloseTo(fromR('w-poststratify-stype-awards', 'kish', kish).deff_kish, 12)
    const type = schools.columns.get('stype')
    const awards = schools.columns.get('awards')
    if (type?.kind !== 'text' || awards?.kind !== 'text') throw new Error('text columns')
    expect(result.weights).toHaveLength(200)
    result.weights.forEach((weight, row) => {
      const cell = `${type.categories[type.codes[row] ?? 0]}:${awards.categories[awards.codes[row] ?? 0]}`
      expect((weight ?? 0) * (population / 200)).toBeCloseTo(cells[cell] ?? 0, 8)
    })
    expect(result).toMatchObject({ iterations: 1, converged: true })
  })

  it('refuses a combination without target, and leaves rows without one of the answers unweighted', () => {
    const table = survey({}, { a: ['x', 'x', 'y', null], b: ['u', 'v', 'u', 'u'] })
    const whole = { 'x:u': 0.5, 'x:v': 0.25, 'y:u': 0.25 }
    const result = run.postStratify({ margin: ['a', 'b'], targets: whole }, table)
    expect(result.weights).toEqual([expect.closeTo(1.5, 12), expect.closeTo(0.75, 12), expect.closeTo(0.75, 12), null])
    expect(
      refusalOf(() => run.postStratify({ margin: ['a', 'b'], targets: { 'x:u': 0.5, 'x:v': 0.5 } }, table)),
    ).toEqual({ code: 'categoryWithoutTarget', details: { variable: 'a:b', category: 'y:u', count: 1 } })
  })
  it('meets its targets in one step and is what raking on the one margin gives', () => {
    const cell = fc.integer({ min: 0, max: 3 })
    const share = fc.double({ min: 0.1, max: 1, noNaN: true })
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 40 }), fc.tuple(share, share, share, share), (rows, parts) => {
        const a = [0, 1, 2, 3, ...rows]
        const total = parts.reduce((sum, part) => sum + part, 0)
        const targets = Object.fromEntries(parts.map((part, i) => [String(i), part / total]))
        const result = run.postStratify({ margin: 'a', targets }, survey({ a }))
        for (const { after, target } of result.achieved) expect(after).toBeCloseTo(target, 10)
        expect(result.weights.reduce((sum: number, weight) => sum + (weight ?? 0), 0)).toBeCloseTo(a.length, 9)
        const raked = run.rake({ margins: { a: targets } }, survey({ a }))
        expect(raked.weights).toEqual(result.weights.map((weight) => expect.closeTo(weight ?? 0, 9)))
        expect(result.effectiveN).toBeLessThanOrEqual(a.length + 1e-9)
      }),
    )
  })
})
