import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { cohenKappa } from '#shared/statistics/agreement/cohen-kappa.ts'
import { fleissKappa } from '#shared/statistics/agreement/fleiss-kappa.ts'
import { at, squareMatrix } from '#shared/statistics/matrix/square-matrix.ts'

const matrix = z.object({ values: z.array(z.array(z.number())) })
const oracle = z
  .object({
    cases: z.array(z.object({ id: z.string(), results: z.record(z.string(), z.object({ value: z.unknown() })) })),
  })
  .parse(JSON.parse(readFileSync(new URL('../../../fixtures/oracle/agreement.json', import.meta.url), 'utf8')))

function expected(id: string, name: string): unknown {
  return oracle.cases.find((c) => c.id === id)?.results[name]?.value
}

describe('cohenKappa', () => {
  it('by hand: 35 of 50 agree, chance gives ½: (0.7 − 0.5)/(1 − 0.5) = 0.4', () => {
    const found = cohenKappa({ size: 2, values: Float64Array.of(20, 5, 10, 15) }, 'none')
    expect(found).toMatchObject({ agreement: expect.closeTo(0.7, 12), expected: expect.closeTo(0.5, 12) })
    expect(found.value).toBeCloseTo(0.4, 12)
  })
  it.each([
    ['none', 'kappa'],
    ['linear', 'kappa_linear'],
    ['quadratic', 'kappa_quadratic'],
  ] as const)('with weights %s agrees with R (vcd) on 91 couples, with both standard errors', (weights, name) => {
    const { values } = matrix.parse(expected('kappa-sexual-fun', 'table'))
    const table = squareMatrix(4, (i, j) => values[i]?.[j] ?? 0)
    const known = z.record(z.string(), z.number()).parse(expected('kappa-sexual-fun', name))
    const found = cohenKappa(table, weights)
    expect(found.value).toBeCloseTo(known['kappa'] ?? 0, 12)
    expect(found.se).toBeCloseTo(known['se1'] ?? 0, 12)
    expect(found.z).toBeCloseTo(known['z'] ?? 0, 10)
    expect(found.p).toBeCloseTo(known['p'] ?? 0, 12)
    expect(found.agreement).toBeCloseTo(known['agreement'] ?? 0, 12)
    expect(found.expected).toBeCloseTo(known['expected'] ?? 0, 12)
  })
  it('is NaN when both raters put everything into one category', () => {
    expect(cohenKappa({ size: 2, values: Float64Array.of(9, 0, 0, 0) }, 'none')).toMatchObject({
      value: Number.NaN,
      z: Number.NaN,
      p: Number.NaN,
    })
  })

  const tables = fc
    .array(fc.integer({ min: 1, max: 20 }), { minLength: 9, maxLength: 9 })
    .map((counts) => ({ size: 3, values: Float64Array.from(counts) }))
  it('does not change when the raters change places, and is 1 only without disagreement', () => {
    fc.assert(
      fc.property(
        tables,
        fc.constantFrom('none' as const, 'linear' as const, 'quadratic' as const),
        (table, weights) => {
          const turned = squareMatrix(3, (i, j) => at(table, j, i))
          const { value } = cohenKappa(table, weights)
          expect(cohenKappa(turned, weights).value).toBeCloseTo(value, 12)
          expect(value).toBeLessThan(1)
          const agreeing = squareMatrix(3, (i, j) => (i === j ? at(table, i, i) : 0))
          expect(cohenKappa(agreeing, weights)).toMatchObject({
            value: expect.closeTo(1, 12),
            se: expect.closeTo(0, 6),
          })
        },
      ),
    )
  })
  it('with two categories is the same under all weights', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 4, maxLength: 4 }), (counts) => {
        const table = { size: 2, values: Float64Array.from(counts) }
        const plain = cohenKappa(table, 'none')
        expect(cohenKappa(table, 'linear').value).toBeCloseTo(plain.value, 12)
        expect(cohenKappa(table, 'quadratic').se).toBeCloseTo(plain.se, 12)
      }),
    )
  })
})

describe('fleissKappa', () => {
  it('gives the worked example of ten subjects, fourteen raters, five categories: 0.210', () => {
    const { values } = matrix.parse(expected('fleiss-wikipedia-1971-form', 'input_counts'))
    const sum = (power: number) =>
      Float64Array.from([0, 1, 2, 3, 4], (j) => values.reduce((total, row) => total + (row[j] ?? 0) ** power, 0))
    const known = z
      .object({
        kappa: z.number(),
        se0: z.number(),
        z: z.number(),
        P_bar: z.number(),
        Pe_bar: z.number(),
        kappa_by_category: z.record(z.string(), z.number()),
      })
      .parse(expected('fleiss-wikipedia-1971-form', 'fleiss'))
    const found = fleissKappa({ subjects: 10, raters: 14, totals: sum(1), squares: sum(2) })
    expect(found.value).toBeCloseTo(0.21, 3)
    expect(found.value).toBeCloseTo(known.kappa, 12)
    expect(found.se).toBeCloseTo(known.se0, 12)
    expect(found.z).toBeCloseTo(known.z, 9)
    expect(found.agreement).toBeCloseTo(known.P_bar, 12)
    expect(found.expected).toBeCloseTo(known.Pe_bar, 12)
    Object.values(known.kappa_by_category).forEach((kappa, j) => {
      expect(found.categories[j]?.value).toBeCloseTo(kappa, 12)
    })
  })
  it('tests every category by its own kappa over √(2/(N·m(m − 1))), and knows no chance in a single category', () => {
    // By hand: 4 subjects, 3 raters, counts 3-0, 2-1, 1-2, 0-3: shares ½, P̄ = (1 + ⅓ + ⅓ + 1)/4 = ⅔, κ = ⅓.
    const found = fleissKappa({
      subjects: 4,
      raters: 3,
      totals: Float64Array.of(6, 6),
      squares: Float64Array.of(14, 14),
    })
    expect(found.value).toBeCloseTo(1 / 3, 12)
    // se = √(2/24) for two categories; z = ⅓/√(1/12) = 1.1547, p = 0.2482.
    expect(found.se).toBeCloseTo(Math.sqrt(1 / 12), 12)
    expect(found.categories).toHaveLength(2)
    for (const category of found.categories) {
      expect(category.share).toBeCloseTo(0.5, 12)
      expect(category.value).toBeCloseTo(1 / 3, 12)
      expect(category.z).toBeCloseTo(1.1547005383792515, 12)
      expect(category.p).toBeCloseTo(0.24821307898992026, 10)
    }
    const alike = fleissKappa({
      subjects: 4,
      raters: 3,
      totals: Float64Array.of(12, 0),
      squares: Float64Array.of(36, 0),
    })
    expect(alike).toMatchObject({ value: Number.NaN, z: Number.NaN, p: Number.NaN })
  })
})
