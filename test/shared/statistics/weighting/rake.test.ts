import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { collapseCells } from '#shared/statistics/weighting/collapse-cells.ts'
import { rakeCells } from '#shared/statistics/weighting/rake-cells.ts'

describe('collapseCells', () => {
  it('numbers the combinations that occur, in order of appearance', () => {
    const { size, ofRow, categories } = collapseCells([
      { codes: Int32Array.of(1, 0, 1, 1, -1, 0), size: 2 },
      { codes: Int32Array.of(2, 0, 2, 1, 0, -1), size: 3 },
    ])
    expect(size).toBe(3)
    expect([...ofRow]).toEqual([0, 1, 0, 2, -1, -1])
    expect(categories.map((one) => [...one])).toEqual([
      [1, 0, 1],
      [2, 0, 1],
    ])
  })
  it('of no margin is nothing', () => {
    expect(collapseCells([]).ofRow).toHaveLength(0)
  })
  it('tells of every row which categories it has', () => {
    const row = fc.tuple(
      fc.integer({ min: -1, max: 1 }),
      fc.integer({ min: -1, max: 2 }),
      fc.integer({ min: -1, max: 3 }),
    )
    fc.assert(
      fc.property(fc.array(row, { maxLength: 40 }), (rows) => {
        const margins = [2, 3, 4].map((size, m) => ({ codes: Int32Array.from(rows, (codes) => codes[m] ?? -1), size }))
        const cells = collapseCells(margins)
        const seen = new Set<string>()
        rows.forEach((codes, i) => {
          const cell = cells.ofRow[i] ?? -1
          if (codes.some((code) => code < 0)) expect(cell).toBe(-1)
          else {
            expect(cells.categories.map((one) => one[cell])).toEqual(codes)
            seen.add(codes.join())
          }
        })
        expect(cells.size).toBe(seen.size)
      }),
    )
  })
})

// Ten rows: two by three categories, all six combinations.
const a = Int32Array.of(0, 0, 0, 1, 1, 1, 1, 0, 1, 0)
const b = Int32Array.of(0, 1, 2, 0, 1, 2, 0, 0, 1, 2)
const cells = collapseCells([
  { codes: a, size: 2 },
  { codes: b, size: 3 },
])
const counts = Float64Array.from({ length: cells.size }, (_, cell) => cells.ofRow.filter((c) => c === cell).length)
const [ofA = new Int32Array(), ofB = new Int32Array()] = cells.categories
const margins = [
  { categories: ofA, targets: Float64Array.of(0.6, 0.4) },
  { categories: ofB, targets: Float64Array.of(0.3, 0.3, 0.4) },
]

describe('rakeCells', () => {
  it('equals survey’s rake run to 1e-13', () => {
    const { factors, maxError, iterations } = rakeCells(counts, counts, margins, {
      maxIterations: 500,
      tolerance: 1e-14,
      cap: null,
    })
    const known = [
      0.8860009363293886, 1.2573339575529334, 1.4853320848941622, 0.6139990636706113, 0.8713330212235335,
      1.0293358302116753, 0.6139990636706113, 0.8860009363293886, 0.8713330212235335, 1.4853320848941622,
    ]
    for (const [row, weight] of known.entries()) expect(factors[cells.ofRow[row] ?? -1]).toBeCloseTo(weight, 9)
    expect(maxError).toBeLessThanOrEqual(1e-14)
    expect(iterations).toBeGreaterThan(1)
  })
  it('starts from base weights: what is multiplied keeps the ratios of the base within a combination of categories', () => {
    const base = counts.map((count, cell) => count * (1 + cell / 4))
    const { factors } = rakeCells(base, counts, margins, { maxIterations: 500, tolerance: 1e-12, cap: null })
    const share = (of: Int32Array, category: number) =>
      base.reduce((sum, weight, cell) => sum + (of[cell] === category ? weight * (factors[cell] ?? 0) : 0), 0) / 10
    expect(share(ofA, 0)).toBeCloseTo(0.6, 10)
    expect(share(ofB, 2)).toBeCloseTo(0.4, 10)
    // Raking multiplies by one factor a category: odds ratios of the base stay.
    const at = (i: number, j: number) => {
      const cell = [...ofA.keys()].find((c) => ofA[c] === i && ofB[c] === j) ?? -1
      return { raked: (base[cell] ?? 0) * (factors[cell] ?? 0), base: base[cell] ?? 0 }
    }
    const odds = (key: 'raked' | 'base') => (at(0, 0)[key] * at(1, 1)[key]) / (at(0, 1)[key] * at(1, 0)[key])
    expect(odds('raked')).toBeCloseTo(odds('base'), 10)
  })
  it('goes once over the margins even when they are met, and stops there', () => {
    const even = { categories: ofA, targets: Float64Array.of(0.5, 0.5) }
    const found = rakeCells(counts, counts, [even], { maxIterations: 50, tolerance: 1e-9, cap: null })
    expect(found.iterations).toBe(1)
    expect([...found.factors]).toEqual(Array.from(counts, () => expect.closeTo(1, 12)))
  })
  it('stops after so many passes and tells what is still missing', () => {
    const one = rakeCells(counts, counts, margins, { maxIterations: 1, tolerance: 1e-14, cap: null })
    // After one pass the last margin is met, the first is off: with factors 1.2 and 0.8 the sums of b are
    // 2·1.2 + 2·0.8 = 4, 1.2 + 1.6 = 2.8, 2.4 + 0.8 = 3.2; so a = 0 gets 2.4·3/4 + 1.2·3/2.8 + 2.4·4/3.2 = 6.0857 of 10.
    expect(one.iterations).toBe(1)
    expect(one.maxError).toBeCloseTo((2.4 * (3 / 4) + 1.2 * (3 / 2.8) + 2.4 * (4 / 3.2)) / 10 - 0.6, 12)
    expect(rakeCells(counts, counts, margins, { maxIterations: 0, tolerance: 0, cap: null })).toMatchObject({
      iterations: 0,
      maxError: expect.closeTo(0.1, 12),
    })
  })
  it('keeps weights at or under the cap, their mean at 1, and meets the margins where that is possible', () => {
    const { factors, maxError } = rakeCells(counts, counts, margins, { maxIterations: 2000, tolerance: 1e-9, cap: 1.4 })
    expect(Math.max(...factors)).toBeLessThanOrEqual(1.4 * (1 + 1e-9))
    expect(counts.reduce((sum, count, cell) => sum + count * (factors[cell] ?? 0), 0)).toBeCloseTo(10, 8)
    expect(maxError).toBeLessThan(1e-6)
    // Not cut where no weight reaches it.
    const free = rakeCells(counts, counts, margins, { maxIterations: 500, tolerance: 1e-12, cap: null })
    const loose = rakeCells(counts, counts, margins, { maxIterations: 500, tolerance: 1e-12, cap: 5 })
    expect([...loose.factors]).toEqual([...free.factors])
  })
  it('never meets targets under a cap that is too tight', () => {
    const tight = rakeCells(counts, counts, margins, { maxIterations: 50, tolerance: 1e-9, cap: 1.05 })
    expect(tight.iterations).toBe(50)
    expect(tight.maxError).toBeGreaterThan(0.01)
    expect(Math.max(...tight.factors)).toBeLessThanOrEqual(1.05 * (1 + 1e-6))
  })
})
