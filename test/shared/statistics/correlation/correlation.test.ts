import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { jointCellsOf } from '#shared/statistics/correlation/joint-cells.ts'
import { kendall } from '#shared/statistics/correlation/kendall.ts'
import { productMoment } from '#shared/statistics/correlation/product-moment.ts'
import { spearman } from '#shared/statistics/correlation/spearman.ts'
import { valueCodesOf } from '#shared/statistics/counts/value-codes.ts'
import { momentsOf } from '#shared/statistics/moments/moments-of.ts'
import { loadTable } from '../../analyses/load-table.ts'

const folder = new URL('../../../fixtures/oracle/', import.meta.url)
const { correlations } = z
  .object({
    correlations: z.array(
      z.object({
        id: z.string(),
        file: z.string(),
        a: z.string(),
        b: z.string(),
        value: z.looseObject({
          n: z.number(),
          pearson: z.number(),
          pearson_p: z.number(),
          pearson_ci95: z.tuple([z.number(), z.number()]),
          spearman: z.number(),
          spearman_p_t: z.number(),
          kendall_tau_b: z.number(),
          kendall_p_normal: z.number(),
        }),
      }),
    ),
  })
  .parse(JSON.parse(readFileSync(new URL('comparisons.json', folder), 'utf8')))

function columns(file: string, names: readonly string[]): Float64Array[] {
  const table = loadTable(new URL(file, folder))
  return names.map((name) => {
    const column = table.columns.get(name)
    if (column?.kind !== 'numeric') throw new Error(`${name} is no number`)
    return column.values
  })
}
const joint = (x: ArrayLike<number>, y: ArrayLike<number>, weights: Float64Array | null = null) =>
  jointCellsOf(valueCodesOf(Float64Array.from(x)), valueCodesOf(Float64Array.from(y)), weights)
const nearly = (actual: number | null, expected: number) => expect((actual ?? Number.NaN) / expected).toBeCloseTo(1, 9)

describe.each(correlations.map((c) => [c.id, c] as const))('against R: %s', (_, { file, a, b, value }) => {
  const [x = new Float64Array(), y = new Float64Array()] = columns(file, [a, b])
  it('Pearson with its p-value and interval', () => {
    const { n, products } = momentsOf([x, y], null)
    const [xx = 0, xy = 0, , yy = 0] = products
    const { r, p, ci } = productMoment({ xx, yy, xy }, n, 0.95)
    expect(n).toBe(value.n)
    nearly(r, value.pearson)
    nearly(p, value.pearson_p)
    nearly(ci?.lower ?? null, value.pearson_ci95[0])
    nearly(ci?.upper ?? null, value.pearson_ci95[1])
  })
  it('Spearman with the p-value of SPSS', () => {
    const { r, p } = spearman(joint(x, y), 0.95)
    nearly(r, value.spearman)
    nearly(p, value.spearman_p_t)
  })
  it('Kendall with the tie-corrected p-value of SPSS', () => {
    const { r, p } = kendall(joint(x, y), 0.95)
    nearly(r, value.kendall_tau_b)
    nearly(p, value.kendall_p_normal)
  })
})

describe('rank correlations', () => {
  it('by hand: 1 2 3 4 against 1 3 2 4 has ρ = 0.8 and τ = 4/6', () => {
    const cells = joint([1, 2, 3, 4], [1, 3, 2, 4])
    expect(spearman(cells, 0.95).r).toBeCloseTo(0.8, 12)
    expect(kendall(cells, 0.95).r).toBeCloseTo(4 / 6, 12)
  })
  it('have the intervals of Fieller, Hartley & Pearson', () => {
    const cells = joint([1, 2, 3, 4, 5, 6], [1, 3, 2, 4, 6, 5])
    const near = (lower: number, upper: number) => ({
      level: 0.9,
      lower: expect.closeTo(lower, 10),
      upper: expect.closeTo(upper, 10),
    })
    const rho = spearman(cells, 0.9)
    const tau = kendall(cells, 0.9)
    // R: tanh(atanh(r) ± qnorm(0.95)·√(1.06/(n − 3))) for ρ, √(0.437/(n − 4)) for τ; n = 6.
    expect(rho.ci).toEqual(near(0.400251853876383, 0.9829944434079463))
    expect(tau.ci).toEqual(near(0.165494768940007, 0.9360028627829334))
  })
  it('are undefined without variance, and have no interval in tiny samples', () => {
    expect(kendall(joint([3, 3, 3], [1, 2, 3]), 0.95)).toEqual({ r: null, p: null, ci: null })
    expect(spearman(joint([3, 3, 3], [1, 2, 3]), 0.95)).toEqual({ r: null, p: null, ci: null })
    expect(spearman(joint([1, 2, 3], [1, 2, 3]), 0.95)).toMatchObject({ r: 1, p: 0, ci: null })
    expect(kendall(joint([1, 2, 3, 4], [4, 3, 2, 1]), 0.95)).toMatchObject({ r: -1, ci: null })
  })
  it('come to the same from a table of values as from sorted rows', () => {
    const random = Array.from({ length: 200 }, (_, i) => Math.sin(i * 12.9898) * 43758.5453)
    const x = random.map((value) => value - Math.floor(value))
    const y = x.map((value, i) => value + Math.cos(i * 78.233))
    // As many values as rows: 200 × 200 combinations are sorted, their ranks count in a table.
    const sorted = kendall(joint(x, y), 0.95)
    let excess = 0
    for (let i = 0; i < 200; i++)
      for (let j = 0; j < i; j++) excess += Math.sign((x[i] ?? 0) - (x[j] ?? 0)) * Math.sign((y[i] ?? 0) - (y[j] ?? 0))
    expect(sorted.r).toBeCloseTo(excess / (100 * 199), 12)
  })
  it('do not change when values are stretched in order, turn their sign when reversed, and with equal weights stay', () => {
    const marks = fc.array(fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 })), {
      minLength: 5,
      maxLength: 30,
    })
    fc.assert(
      fc.property(marks, (answers) => {
        const x = answers.map(([a]) => a)
        const y = answers.map(([, b]) => b)
        fc.pre(new Set(x).size > 1 && new Set(y).size > 1)
        for (const correlate of [spearman, kendall]) {
          const { r, p } = correlate(joint(x, y), 0.95)
          const weights = new Float64Array(x.length).fill(2.5)
          expect(correlate(joint(x.map(Math.exp), y), 0.95).r).toBeCloseTo(r ?? 0, 10)
          expect(
            correlate(
              joint(
                x.map((value) => -value),
                y,
              ),
              0.95,
            ).r,
          ).toBeCloseTo(-(r ?? 0), 10)
          expect(correlate(joint(x, y, weights), 0.95).p).toBeCloseTo(p ?? 0, 9)
        }
      }),
      { numRuns: 50 },
    )
  })
})

describe('productMoment', () => {
  it('is tested from three cases on and has an interval from four on', () => {
    // R: cor.test(c(1,2,3), c(1,3,2)): r 0.5, p 2/3; of four cases with r 0.8 p is 0.2.
    const three = productMoment({ xx: 2, yy: 2, xy: 1 }, 3, 0.95)
    expect(three).toMatchObject({ r: 0.5, ci: null })
    expect(three.p).toBeCloseTo(2 / 3, 10)
    const four = productMoment({ xx: 5, yy: 5, xy: 4 }, 4, 0.95)
    expect(four.p).toBeCloseTo(0.2, 10)
    expect(four.ci?.upper).toBeCloseTo(Math.tanh(Math.atanh(0.8) + 1.959963984540054), 10)
    expect(productMoment({ xx: 1, yy: 1, xy: 0.5 }, 2, 0.95)).toEqual({ r: 0.5, p: null, ci: null })
  })
  it('is undefined where either variable is constant', () => {
    const nothing = { r: null, p: null, ci: null }
    expect(productMoment({ xx: 0, yy: 4, xy: 0 }, 9, 0.95)).toEqual(nothing)
    expect(productMoment({ xx: 4, yy: 0, xy: 0 }, 9, 0.95)).toEqual(nothing)
  })
  it('takes what rounding leaves of a perfect correlation as perfect', () => {
    for (const [xx, yy] of [
      [3, 7],
      [0.1, 0.3],
      [11, 13],
      [2, 5],
      [6, 7],
    ] as const) {
      for (const sign of [-1, 1]) {
        expect(productMoment({ xx, yy, xy: sign * Math.sqrt(xx) * Math.sqrt(yy) }, 10, 0.95)).toMatchObject({
          r: sign,
          p: 0,
        })
      }
    }
  })
})

describe('rank correlations in small and weighted samples', () => {
  it('have the p-value of the normal approximation, ties corrected, down to two cases', () => {
    // R: cor.test(c(1,2,3), c(1,2,2), method = "kendall", exact = FALSE).
    const three = kendall(joint([1, 2, 3], [1, 2, 2]), 0.95)
    expect(three.r).toBeCloseTo(0.8164965809277261, 12)
    expect(three.p).toBeCloseTo(0.2206713619198468, 10)
    // Two cases: S = 1, variance 2·1·9/18 = 1.
    expect(kendall(joint([1, 2], [1, 2]), 0.95).p).toBeCloseTo(0.31731050786291404, 10)
  })
  it('with whole weights have the coefficients of repeated rows', () => {
    // R: cor(rep(x, w), rep(y, w), method = …).
    const x = [1, 2, 2, 3, 4, 5, 5, 6, 7, 3]
    const y = [2, 1, 3, 3, 5, 4, 6, 6, 5, 7]
    const weights = Float64Array.of(1, 2, 1, 3, 1, 2, 1, 1, 2, 1)
    expect(kendall(joint(x, y, weights), 0.95).r).toBeCloseTo(0.6054142500901749, 12)
    expect(spearman(joint(x, y, weights), 0.95).r).toBeCloseTo(0.746311233357165, 12)
    expect(kendall(joint(x, y), 0.95).r).toBeCloseTo(0.5, 12)
    expect(spearman(joint(x, y), 0.95).r).toBeCloseTo(0.6574074074074074, 12)
  })
})

describe('jointCellsOf', () => {
  it.each([
    ['a table of few combinations', 4],
    ['sorting many', 90],
  ])('gives the cells in order with effective weights, by %s', (_, size) => {
    // Every value occurs once at least, so that 90 × 90 combinations are more than a table is for; gaps on either side.
    const pairs = Array.from(
      { length: size * 2 },
      (__, i) => [i % size, (i * 7 + Math.floor(i / size)) % size] as const,
    )
    const x = [...pairs.map(([a]) => a), Number.NaN, 1, ...pairs.slice(0, 3).map(([a]) => a)]
    const y = [...pairs.map(([, b]) => b), 2, Number.NaN, ...pairs.slice(0, 3).map(([, b]) => b)]
    const weights = Float64Array.from(x, (__, i) => 1 + (i % 3))
    const found = joint(x, y, weights)
    const complete = [...x.keys()].filter((i) => !Number.isNaN((x[i] ?? 0) + (y[i] ?? 0)))
    const total = complete.reduce((sum, i) => sum + (weights[i] ?? 0), 0)
    const effective = total ** 2 / complete.reduce((sum, i) => sum + (weights[i] ?? 0) ** 2, 0)
    expect(found.n).toBe(complete.length)
    expect(found.effectiveN).toBeCloseTo(effective, 9)
    const sums = new Map<number, number>()
    for (const i of complete) {
      const cell = (x[i] ?? 0) * size + (y[i] ?? 0)
      sums.set(cell, (sums.get(cell) ?? 0) + ((weights[i] ?? 0) * effective) / total)
    }
    const cells = [...sums].sort(([a], [b]) => a - b)
    expect(Array.from(found.x, (a, i) => a * size + (found.y[i] ?? 0))).toEqual(cells.map(([cell]) => cell))
    expect([...found.weights]).toEqual(cells.map(([, weight]) => expect.closeTo(weight, 9)))
    for (const margin of [found.xTotals, found.yTotals]) {
      expect(margin).toHaveLength(size)
      expect(margin.reduce((sum, value) => sum + value, 0)).toBeCloseTo(effective, 8)
    }
  })
  it('without complete rows has neither cells nor size', () => {
    const empty = joint([Number.NaN, 1], [2, Number.NaN])
    expect(empty).toMatchObject({ n: 0, effectiveN: 0 })
    expect(empty.weights).toHaveLength(0)
  })
})
