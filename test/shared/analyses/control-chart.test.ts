import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { loadTable } from './load-table.ts'
import { refusalOf } from './refusal-of.ts'
import { codes, run } from './run.ts'
import { gap, survey } from './survey.ts'

const folder = new URL('../../fixtures/oracle/', import.meta.url)
const charts = z
  .object({
    cases: z.array(z.object({ id: z.string(), results: z.record(z.string(), z.object({ value: z.unknown() })) })),
  })
  .parse(JSON.parse(readFileSync(new URL('charts.json', folder), 'utf8'))).cases
const limits = z.object({ lcl: z.number(), cl: z.number(), ucl: z.number() })

function computedByR<Shape extends z.ZodType>(id: string, result: string, shape: Shape): z.infer<Shape> {
  return shape.parse(charts.find((one) => one.id === id)?.results[result]?.value)
}
const near = (value: number) => expect.closeTo(value, 6)
const data = (file: string) => loadTable(new URL(`data/${file}.csv`, folder))
/** Numbers (1-based) of the points beyond the limits. */
function outside({ points }: { readonly points: readonly { readonly violations: readonly string[] }[] }): number[] {
  return points.flatMap(({ violations }, i) => (violations.includes('beyondLimits') ? [i + 1] : []))
}

const xbarR = z.object({
  ...{ grand_mean: z.number(), r_bar: z.number(), sigma_hat: z.number(), xbar_limits: limits, r_limits: limits },
  ...{ xbar_out: z.array(z.number()), r_out: z.array(z.number()) },
})
const xbarS = z.object({ s_bar: z.number(), xbar_limits: limits, s_limits: limits })

describe.each([
  ['ch-xbar-morley', 'morley', { variable: 'Speed', subgroup: 5 }],
  ['ch-xbar-morley', 'morley', { variable: 'Speed', size: 5 }],
  ['ch-xbar-dyestuff', 'dyestuff', { variable: 'Yield', subgroup: 'Batch' }],
] as const)('%s, computed by R', (id, file, options) => {
  const table = data(file)
  it('X-bar and R', () => {
    const expected = computedByR(id, 'xbar_r', xbarR)
    const result = run.controlChart({ kind: 'xbarR', ...options }, table)
    expect(result).toMatchObject({
      center: near(expected.grand_mean),
      sigma: near(expected.sigma_hat),
      ucl: [near(expected.xbar_limits.ucl)],
      lcl: [near(expected.xbar_limits.lcl)],
      range: { center: near(expected.r_bar), ucl: [near(expected.r_limits.ucl)], lcl: [0] },
    })
    expect(outside(result)).toEqual(expected.xbar_out)
    expect(result.range && outside(result.range)).toEqual(expected.r_out)
  })
  it('X-bar and s', () => {
    const expected = computedByR(id, 'xbar_s', xbarS)
    expect(run.controlChart({ kind: 'xbarS', ...options }, table)).toMatchObject({
      ucl: [near(expected.xbar_limits.ucl)],
      lcl: [near(expected.xbar_limits.lcl)],
      standardDeviation: { center: near(expected.s_bar), ucl: [near(expected.s_limits.ucl)], lcl: [0] },
    })
  })
})

describe('controlChart', () => {
  it('marks the points that R finds beyond the limits', () => {
    const out = z.array(z.number())
    const individuals = run.controlChart({ kind: 'individuals', variable: 'flow' }, data('nile'))
    const expected = computedByR('ch-imr-nile', 'imr', z.object({ i_out: out, mr_out: out }))
    expect(outside(individuals)).toEqual(expected.i_out)
    expect(individuals.movingRange && outside(individuals.movingRange)).toEqual(expected.mr_out)
    for (const [id, file, options] of [
      ['ch-c-warpbreaks', 'warpbreaks', { kind: 'c', variable: 'breaks' }],
      ['ch-c-discoveries', 'discoveries', { kind: 'c', variable: 'discoveries' }],
      ['ch-u-ships', 'ships', { kind: 'u', variable: 'incidents', size: 'service' }],
    ] as const) {
      const result = computedByR(id, options.kind, z.object({ out }))
      expect(outside(run.controlChart(options, data(file)))).toEqual(result.out)
    }
  })
  it('of u tells a tiny rate per thousand, with R’s limits, or as asked', () => {
    const options = { kind: 'u', variable: 'incidents', size: 'service' }
    const expected = computedByR(
      'ch-u-ships',
      'u',
      z.object({ u: z.array(z.number()), lcl: z.array(z.number()), ucl: z.array(z.number()) }),
    )
    const result = run.controlChart(options, data('ships'))
    expect(result).toMatchObject({ per: 1000, ucl: expected.ucl.map(near), lcl: expected.lcl.map(near), sigma: null })
    expect(result.points.map(({ value }) => value)).toEqual(expected.u.map(near))
    expect(codes(result)).toEqual(expect.arrayContaining(['ratePer', 'limitsVary']))
    const plain = run.controlChart({ ...options, per: 1 }, data('ships'))
    expect(plain.center).toBeCloseTo(result.center / 1000, 12)
    expect(run.controlChart({ kind: 'u', values: [3, 5, 4], sizes: [10, 12, 11] }).per).toBe(1)
  })
  it('by hand: p and np of the same counts are the same chart in two units', () => {
    const counts = { values: [4, 2, 6, 4], size: 20 }
    // p̄ = 16/80 = 0.2, √(0.2·0.8/20) = 0.0894427; np̄ = 4, √(4·0.8) = 1.788854.
    expect(run.controlChart({ kind: 'p', ...counts })).toMatchObject({
      center: expect.closeTo(0.2, 12),
      ucl: [expect.closeTo(0.2 + 3 * 0.0894427191, 9)],
      lcl: [0],
    })
    expect(run.controlChart({ kind: 'np', ...counts })).toMatchObject({
      center: expect.closeTo(4, 12),
      ucl: [expect.closeTo(4 + 3 * 1.788854382, 8)],
      lcl: [0],
      sigma: expect.closeTo(1.788854382, 8),
    })
  })
  it('makes a satisfaction rate of graded answers: those that count, out of those given in a subgroup', () => {
    const table = survey(
      { mark: [5, 4, 2, 1, gap, 4, 5, 3, 5, 2] },
      { wave: ['W1', 'W1', 'W1', 'W10', 'W10', 'W10', 'W2', 'W2', 'W2', 'W2'], word: [...'aabbbaabab'] },
    )
    const options = { kind: 'p', subgroup: 'wave' }
    const result = run.controlChart({ ...options, variable: 'mark', countedValues: [4, 5] }, table)
    expect(result.points).toMatchObject([
      { name: 'W1', value: expect.closeTo(2 / 3, 12), size: 3 },
      { name: 'W2', value: 0.5, size: 4 },
      { name: 'W10', value: 0.5, size: 2 },
    ])
    expect(result).toMatchObject({ center: expect.closeTo(5 / 9, 12), n: 9, nTotal: 10, sigma: null })
    const words = run.controlChart({ ...options, variable: 'word', countedValues: ['a'] }, table)
    expect(words.points.map(({ value }) => value)).toEqual([expect.closeTo(2 / 3, 12), 0.5, expect.closeTo(1 / 3, 12)])
  })
  it('weighs a p chart, with Kish’s size behind the limits, and refuses weights elsewhere', () => {
    const table = survey({ yes: [1, 0, 1, 0], w: [3, 1, 1, 1] }, { wave: ['1', '1', '2', '2'] })
    const result = run.controlChart({ kind: 'p', variable: 'yes', subgroup: 'wave', weight: 'w' }, table)
    expect(result.points).toMatchObject([
      { value: expect.closeTo(0.75, 12), size: 1.6 },
      { value: 0.5, size: 2 },
    ])
    expect(codes(result)).toContain('limitsFromEffectiveSize')
    const refused = (options: Record<string, unknown>) =>
      refusalOf(() => run.controlChart({ variable: 'yes', weight: 'w', ...options }, table)).code
    expect(refused({ kind: 'c', subgroup: 'wave' })).toBe('weightNotForChart')
    expect(refused({ kind: 'p', subgroup: 2 })).toBe('weightWithoutGroups')
  })
  it('by hand: unequal subgroups have limits of their own, from σ weighted by precision', () => {
    const result = run.controlChart({
      kind: 'xbarS',
      values: [
        [1, 3],
        [2, 4, 6],
      ],
    })
    // s = √2 and 2; c₄(2)² = 2/π, c₄(3)² = π/4: precisions 1.751938 and 3.659792; σ̂ = weighted mean of s/c₄.
    const [first, second] = [2 / Math.PI, Math.PI / 4].map((square) => ({
      c4: Math.sqrt(square),
      h: square / (1 - square),
    }))
    const sigma =
      first && second && (first.h * (Math.SQRT2 / first.c4) + second.h * (2 / second.c4)) / (first.h + second.h)
    expect(result.sigma).toBeCloseTo(sigma ?? 0, 12)
    expect(result.center).toBeCloseTo(16 / 5, 12)
    expect(result.ucl).toEqual([
      expect.closeTo(3.2 + (3 * (sigma ?? 0)) / Math.SQRT2, 10),
      expect.closeTo(3.2 + (3 * (sigma ?? 0)) / Math.sqrt(3), 10),
    ])
    expect(result.standardDeviation).toMatchObject({ center: null, centers: { length: 2 } })
  })
  it('takes values flat with sizes, nested, or so many in a row, all the same', () => {
    const flat = [1, 2, 4, 3, 5, 4, 6, 5]
    const nested = run.controlChart({ kind: 'xbarR', values: [flat.slice(0, 4), flat.slice(4)] })
    expect(run.controlChart({ kind: 'xbarR', values: flat, sizes: [4, 4] })).toEqual(nested)
    expect(run.controlChart({ kind: 'xbarR', values: flat, size: 4 })).toEqual(nested)
    const rest = run.controlChart({ kind: 'xbarR', values: [...flat, 9], subgroup: 4 })
    expect(rest.center).toBe(nested.center)
    expect(rest.notes).toContainEqual({ code: 'incompleteSubgroup', details: { count: 1, size: 4 } })
  })
  it('applies the rule set it names: nine on one side, or eight', () => {
    const values = [1, 2, 1, 2, 1, 5, 6, 5, 6, 5, 6, 5, 6]
    const nelson = run.controlChart({ kind: 'individuals', values })
    const western = run.controlChart({ kind: 'individuals', values, rules: 'westernElectric' })
    expect(western.points.at(-1)?.violations).toContain('eightOneSide')
    expect(nelson.points.at(-1)?.violations).not.toContain('nineOneSide')
    expect(nelson.inControl).toBe(false)
  })
  it('orders rows by time and leaves out gaps, saying so', () => {
    const table = survey({ x: [3, 1, gap, 2] }, { day: ['2026-03-10', '2026-03-02', '2026-03-03', '2026-03-09'] })
    const result = run.controlChart({ kind: 'individuals', variable: 'x', time: 'day' }, table)
    expect(result.points.map(({ name, value }) => [name, value])).toEqual([
      ['2026-03-02', 1],
      ['2026-03-09', 2],
      ['2026-03-10', 3],
    ])
    expect(result.notes).toContainEqual({ code: 'pointsWithoutValue', details: { count: 1 } })
  })
  it('moves with the values: a shift moves centre and limits, a factor stretches them, the marks stay', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 4, maxLength: 30 }), (values) => {
        fc.pre(new Set(values).size > 1)
        const plain = run.controlChart({ kind: 'individuals', values })
        const moved = run.controlChart({ kind: 'individuals', values: values.map((value) => 2 * value + 64) })
        expect(moved.center).toBeCloseTo(2 * plain.center + 64, 9)
        expect(moved.ucl[0]).toBeCloseTo(2 * (plain.ucl[0] ?? 0) + 64, 9)
        expect(moved.sigma).toBeCloseTo(2 * (plain.sigma ?? 0), 9)
      }),
    )
  })
  it('keeps shares and their limits between 0 and 1', () => {
    const pair = fc
      .integer({ min: 1, max: 40 })
      .chain((size) => fc.tuple(fc.integer({ min: 0, max: size }), fc.constant(size)))
    fc.assert(
      fc.property(fc.array(pair, { minLength: 2, maxLength: 20 }), (pairs) => {
        const values = pairs.map(([count]) => count)
        const sizes = pairs.map(([, size]) => size)
        const total = values.reduce((sum, value) => sum + value, 0)
        fc.pre(total > 0 && total < sizes.reduce((sum, size) => sum + size, 0))
        const { center, ucl, lcl, points } = run.controlChart({ kind: 'p', values, sizes })
        for (const value of [center, ...ucl, ...lcl, ...points.map((point) => point.value)]) {
          expect(value).toBeGreaterThanOrEqual(0)
          expect(value).toBeLessThanOrEqual(1)
        }
      }),
    )
  })
  it('refuses by name what cannot be charted', () => {
    const table = survey({ x: [1, 2, 3, 4], half: [0.5, 1, 2, 3], same: [2, 2, 2, 2], zero: [0, 0, 0, 0] })
    const refused = (options: Record<string, unknown>) => refusalOf(() => run.controlChart(options, table))
    expect(refused({ kind: 'c' }).code).toBe('valuesOrVariable')
    expect(refused({ kind: 'c', values: [1, 2], variable: 'x' }).code).toBe('valuesOrVariable')
    expect(refused({ kind: 'p', values: [1, 2] }).code).toBe('sizesNeeded')
    expect(refused({ kind: 'u', variable: 'x' }).code).toBe('sizesNeeded')
    expect(refused({ kind: 'p', values: [1, 2], sizes: [5] }).code).toBe('sizesLength')
    expect(refused({ kind: 'p', values: [1, 9], sizes: [5, 5], names: ['May', 'June'] })).toEqual({
      code: 'countOutsideSize',
      details: { point: 'June', value: 9, size: 5 },
    })
    expect(refused({ kind: 'np', values: [1, 2], sizes: [5, 6] })).toEqual({
      code: 'sizesDiffer',
      details: { point: '2', size: 6, other: 5 },
    })
    expect(refused({ kind: 'c', variable: 'half' }).code).toBe('notACount')
    expect(refused({ kind: 'c', values: [1, -1] }).code).toBe('notACount')
    expect(refused({ kind: 'u', values: [1, 1], sizes: [1, -2] }).code).toBe('sizeNotPositive')
    expect(refused({ kind: 'xbarR', variable: 'x' }).code).toBe('subgroupNeeded')
    expect(refused({ kind: 'xbarR', values: [1, 2, 3] }).code).toBe('subgroupNeeded')
    expect(refused({ kind: 'c', values: [[1], [2]] }).code).toBe('valuesNotNested')
    expect(refused({ kind: 'individuals', variable: 'same' }).code).toBe('noVariation')
    expect(refused({ kind: 'c', variable: 'zero' }).code).toBe('noVariation')
    expect(refused({ kind: 'p', variable: 'x', size: 'x' }).code).toBe('noVariation')
    expect(refused({ kind: 'individuals', values: [1] }).code).toBe('tooFewPoints')
    expect(refused({ kind: 'individuals', values: [1, 2], names: ['a'] }).code).toBe('namesLength')
    expect(refused({ kind: 'individual', values: [1, 2] }).code).toBe('invalidOption')
  })
})
