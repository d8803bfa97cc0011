import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { codes, run } from './run.ts'
import { survey } from './survey.ts'
import { oracleTable } from './weights-oracle.ts'

const folder = new URL('../../fixtures/oracle/', import.meta.url)
const shape = z.object({ f: z.number(), df1: z.number(), df2: z.number(), p: z.number() })
const { cases } = z
  .object({ cases: z.array(shape.extend({ id: z.string() })) })
  .parse(JSON.parse(readFileSync(new URL('design-tests.json', folder), 'utf8')))

/** svychisq of R's survey; the call stands beside the values in design-tests.json. */
function expectAsR(test: z.infer<typeof shape> | null | undefined, id: string) {
  const expected = shape.parse(cases.find((one) => one.id === id))
  const close = (value: number) => expect.closeTo(value, 8)
  expect(test).toMatchObject({ f: close(expected.f), df1: close(expected.df1), df2: close(expected.df2) })
  expect((test?.p ?? 0) / expected.p).toBeCloseTo(1, 7)
}

const schools = oracleTable('apisrs')
const weight = 'enroll'
const numbers = (name: string) => {
  const column = schools.columns.get(name)
  return column?.kind === 'numeric' ? [...column.values] : []
}
const texts = (name: string) => {
  const column = schools.columns.get(name)
  return column?.kind === 'text' ? [...column.codes].map((code) => column.categories[code] ?? null) : []
}

describe('crosstab of a weighted sample', () => {
  it('has the Rao–Scott test that R gives, also where answers are missing, in a layer and with an empty cell', () => {
    expectAsR(run.crosstab({ rows: 'stype', columns: 'awards', weight }, schools).raoScott, 'twoByThree')
    const { layers } = run.crosstab({ rows: 'awards', columns: 'both', layer: 'stype', weight }, schools)
    expectAsR(layers.find(({ name }) => name === 'H')?.raoScott, 'layer')
    const learners = numbers('ell')
    const gaps = texts('awards').map((award, row) => ((learners[row] ?? 0) > 40 ? null : award))
    const missing = survey({ enroll: numbers('enroll') }, { stype: texts('stype'), m: gaps })
    expectAsR(run.crosstab({ rows: 'stype', columns: 'm', weight }, missing).raoScott, 'missingAnswers')
    const band = numbers('api00').map((score) => [500, 600, 700, 800].filter((limit) => score > limit).length)
    const banded = survey({ enroll: numbers('enroll'), band }, { stype: texts('stype') })
    expectAsR(run.crosstab({ rows: 'stype', columns: 'band', weight }, banded).raoScott, 'emptyCell')
  })

  it('is tested as counts where asked to, or where every combination stands on one row, and has no design-based test unweighted', () => {
    const table = survey({ w: [3, 1, 1, 3] }, { a: ['x', 'x', 'y', 'y'], b: ['u', 'v', 'u', 'v'] })
    const counted = run.crosstab({ rows: 'a', columns: 'b', weight: 'w' }, table)
    expect(counted).toMatchObject({ raoScott: null, aggregated: true, chiSquare: { value: 2 } })
    expect(codes(counted)).toContain('aggregatedTable')
    const asCounts = run.crosstab({ rows: 'stype', columns: 'awards', weight, weightsAre: 'counts' }, schools)
    expect(asCounts).toMatchObject({ raoScott: null, aggregated: true })
    expect(run.crosstab({ rows: 'a', columns: 'b' }, table)).toMatchObject({ raoScott: null, aggregated: false })
  })

  it('by hand: equal weights give n − 1 in place of n for 2 × 2, whatever their size, and a design effect near 1', () => {
    // With p = 1/4 in every cell D⁻¹ is 4, V = (diag p − pp′)/(n − 1) and CC′ the one contrast, so Δ = n/(n − 1).
    const half = ['x', 'x', 'y', 'y']
    const table = survey(
      { w: new Array<number>(8).fill(7.5) },
      { a: [...half, ...half], b: ['u', 'v', 'u', 'v', 'u', 'v', 'u', 'v'] },
    )
    const { raoScott } = run.crosstab({ rows: 'a', columns: 'b', weight: 'w' }, table)
    expect(raoScott).toMatchObject({ f: 0, df1: expect.closeTo(1, 12), df2: expect.closeTo(7, 12), p: 1 })
    expect(raoScott?.meanDesignEffect).toBeCloseTo(8 / 7, 12)
  })

  it('does not change when all weights are multiplied, rows are mixed or the table is turned', () => {
    const row = fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 9 }))
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 12, maxLength: 60 }),
        fc.double({ min: 0.1, max: 20, noNaN: true }),
        (rows, factor) => {
          const table = (given: readonly (readonly number[])[], by: number) =>
            survey({
              a: given.map(([a = 0]) => a),
              b: given.map(([, b = 0]) => b),
              w: given.map(([, , w = 0]) => w * by),
            })
          const plain = run.crosstab({ rows: 'a', columns: 'b', weight: 'w' }, table(rows, 1)).raoScott
          const other = run.crosstab(
            { rows: 'b', columns: 'a', weight: 'w' },
            table([...rows].reverse(), factor),
          ).raoScott
          if (plain === null) expect(other).toBeNull()
          for (const key of ['f', 'df1', 'df2', 'p', 'meanDesignEffect'] as const) {
            expect(other?.[key] ?? 0).toBeCloseTo(plain?.[key] ?? 0, 6)
          }
          if (plain) expect(plain.df1).toBeLessThanOrEqual(4 + 1e-9)
        },
      ),
      { numRuns: 60 },
    )
  })
})
