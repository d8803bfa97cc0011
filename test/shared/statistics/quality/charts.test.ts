import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { attributeChart } from '#shared/statistics/quality/attribute-chart.ts'
import { c4 } from '#shared/statistics/quality/c4.ts'
import { threeSigma } from '#shared/statistics/quality/control-limits.ts'
import { individualsChart } from '#shared/statistics/quality/individuals-chart.ts'
import { rangeConstants } from '#shared/statistics/quality/range-constants.ts'
import { runsAboutMedian, runsUpDown } from '#shared/statistics/quality/runs.ts'
import { findSpecialCauses, type SpecialCause } from '#shared/statistics/quality/special-causes.ts'
import { subgroupCharts } from '#shared/statistics/quality/subgroup-charts.ts'

const close = (actual: readonly number[] | undefined, expected: readonly number[]) =>
  expect(actual).toEqual(expected.map((value) => expect.closeTo(value, 10)))

describe('threeSigma', () => {
  it('cuts the limits at the bounds that a value cannot pass, and nowhere else', () => {
    const open = threeSigma([1, 2], [5, 5], [2, 1])
    expect(open).toEqual({ values: [1, 2], center: [5, 5], deviations: [2, 1], ucl: [11, 8], lcl: [-1, 2] })
    const bounded = threeSigma([1, 2], [5, 5], [2, 1], { low: 0, high: (i) => [10, 20][i] ?? 0 })
    expect(bounded).toMatchObject({ ucl: [10, 8], lcl: [0, 2] })
  })
})

describe('attributeChart', () => {
  // Sizes 50, 100, 50 with 5, 8, 7 faults: 20 of 200.
  const counts = [5, 8, 7]
  const sizes = [50, 100, 50]
  it('p, by hand: share 0.1, deviation √(0.09/n), lower limit not under 0', () => {
    const chart = attributeChart('p', counts, sizes)
    close(chart.values, [0.1, 0.08, 0.14])
    close(chart.center, [0.1, 0.1, 0.1])
    close(chart.deviations, [Math.sqrt(0.0018), 0.03, Math.sqrt(0.0018)])
    close(chart.ucl, [0.1 + 3 * Math.sqrt(0.0018), 0.19, 0.1 + 3 * Math.sqrt(0.0018)])
    close(chart.lcl, [0, 0.01, 0])
  })
  it('p does not go over 1', () => {
    close(attributeChart('p', [9, 10], [10, 10]).ucl, [1, 1])
  })
  it('np, by hand: 3 of 10 expected, deviation √2.1, limits within 0 and the size', () => {
    const chart = attributeChart('np', [2, 4, 3], [10, 10, 10])
    close(chart.values, [2, 4, 3])
    close(chart.center, [3, 3, 3])
    close(chart.deviations, new Array<number>(3).fill(Math.sqrt(2.1)))
    close(chart.ucl, new Array<number>(3).fill(3 + 3 * Math.sqrt(2.1)))
    close(chart.lcl, [0, 0, 0])
    close(attributeChart('np', [9, 10], [10, 10]).ucl, [10, 10])
  })
  it('c, by hand: mean 3, deviation √3, whatever the sizes', () => {
    const chart = attributeChart('c', [4, 1, 4], [7, 8, 9])
    close(chart.values, [4, 1, 4])
    close(chart.center, [3, 3, 3])
    close(chart.ucl, new Array<number>(3).fill(3 + 3 * Math.sqrt(3)))
    close(chart.lcl, [0, 0, 0])
    // Mean 16: 16 − 12 = 4 is above 0.
    close(attributeChart('c', [16, 16], [1, 1]).lcl, [4, 4])
  })
  it('u, by hand: 20 events on 200 units, deviation √(0.1/n)', () => {
    const chart = attributeChart('u', counts, sizes)
    close(chart.values, [0.1, 0.08, 0.14])
    close(chart.center, [0.1, 0.1, 0.1])
    close(chart.deviations, [Math.sqrt(0.002), Math.sqrt(0.001), Math.sqrt(0.002)])
    close(chart.lcl, [0, 0.1 - 3 * Math.sqrt(0.001), 0])
  })
})

describe('individualsChart', () => {
  it('by hand: 4, 6, 5, 9 has moving ranges 2, 1, 4, mean 7/3, σ = 7/3 over 2/√π', () => {
    const sigma = 7 / 3 / (2 / Math.sqrt(Math.PI))
    const chart = individualsChart([4, 6, 5, 9])
    expect(chart.sigma).toBeCloseTo(sigma, 10)
    close(chart.main.center, [6, 6, 6, 6])
    close(chart.main.ucl, new Array<number>(4).fill(6 + 3 * sigma))
    close(chart.main.lcl, new Array<number>(4).fill(6 - 3 * sigma))
    close(chart.movingRange.values, [2, 1, 4])
    close(chart.movingRange.center, [7 / 3, 7 / 3, 7 / 3])
    // D4 of two is 3.267 in the tables, D3 is 0.
    expect((chart.movingRange.ucl[0] ?? 0) / (7 / 3)).toBeCloseTo(3.267, 3)
    close(chart.movingRange.lcl, [0, 0, 0])
  })
})

describe('subgroupCharts', () => {
  // Three subgroups of three: means 5, 7, 6; ranges 2, 4, 3; deviations 1, 2, √(7/3).
  const subgroups = [
    [4, 5, 6],
    [5, 7, 9],
    [5, 5, 8],
  ]
  it('by ranges, by hand: σ = R̄/d₂ with R̄ = 3, d₂ = 3/√π; A2 and D4 of the printed tables', () => {
    const chart = subgroupCharts(subgroups, 'range')
    expect(chart.sigma).toBeCloseTo(Math.sqrt(Math.PI), 9)
    close(chart.means.values, [5, 7, 6])
    close(chart.means.center, [6, 6, 6])
    // Montgomery (2013), appendix VI: A2 = 1.023, D4 = 2.574, D3 = 0 for samples of three.
    expect(((chart.means.ucl[0] ?? 0) - 6) / 3).toBeCloseTo(1.023, 3)
    expect((6 - (chart.means.lcl[0] ?? 0)) / 3).toBeCloseTo(1.023, 3)
    expect(chart.spread.values).toEqual([2, 4, 3])
    expect((chart.spread.ucl[0] ?? 0) / 3).toBeCloseTo(2.574, 2)
    expect(chart.spread.center[0]).toBeCloseTo(3, 9)
    close(chart.spread.lcl, [0, 0, 0])
  })
  it('by deviations, by hand: σ = s̄/c₄ with c₄ = √π/2; A3 and B4 of the printed tables', () => {
    const chart = subgroupCharts(subgroups, 'deviation')
    const mean = (1 + 2 + Math.sqrt(3)) / 3
    close(chart.spread.values, [1, 2, Math.sqrt(3)])
    expect(chart.sigma).toBeCloseTo(mean / (Math.sqrt(Math.PI) / 2), 9)
    expect(((chart.means.ucl[0] ?? 0) - 6) / mean).toBeCloseTo(1.954, 3)
    expect((chart.spread.ucl[0] ?? 0) / mean).toBeCloseTo(2.568, 3)
    close(chart.spread.lcl, [0, 0, 0])
  })
  it('weights subgroups of different sizes by the precision of their spread, the centre by their size', () => {
    // Burr (1969): σ = Σ fᵢ·Rᵢ/d₂ᵢ / Σ fᵢ with f = (d₂/d₃)²; constants of 2 and 4 from R’s integrals of ptukey.
    const f2 = (1.128379167095712 / 0.8525024664294805) ** 2
    const f4 = (2.058750746014296 / 0.879808202831754) ** 2
    const chart = subgroupCharts(
      [
        [4, 6],
        [3, 5, 7, 9],
      ],
      'range',
    )
    expect(chart.sigma).toBeCloseTo((f2 * (2 / 1.128379167095712) + f4 * (6 / 2.058750746014296)) / (f2 + f4), 7)
    close(chart.means.center, [34 / 6, 34 / 6])
    expect(chart.means.deviations[1]).toBeCloseTo(chart.sigma / 2, 12)
    expect(chart.spread.center[0]).toBeCloseTo(1.128379167095712 * chart.sigma, 7)
    const byDeviation = subgroupCharts(
      [
        [4, 6],
        [3, 5, 7, 9],
      ],
      'deviation',
    )
    const h = (n: number) => c4(n) ** 2 / (1 - c4(n) ** 2)
    const deviations = [Math.SQRT2, Math.sqrt(20 / 3)]
    expect(byDeviation.sigma).toBeCloseTo(
      ((h(2) * (deviations[0] ?? 0)) / c4(2) + (h(4) * (deviations[1] ?? 0)) / c4(4)) / (h(2) + h(4)),
      10,
    )
  })
  it('estimates the same σ from shifted values, and one that grows with their scale', () => {
    const group = fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 2, maxLength: 6 })
    fc.assert(
      fc.property(
        fc.array(group, { minLength: 2, maxLength: 5 }),
        fc.constantFrom('range', 'deviation'),
        (list, by) => {
          const before = subgroupCharts(list, by)
          const after = subgroupCharts(
            list.map((values) => values.map((value) => 3 * value + 100)),
            by,
          )
          expect(after.sigma).toBeCloseTo(3 * before.sigma, 8)
        },
      ),
    )
  })
})

describe('rangeConstants', () => {
  it('agree with R’s integrals of ptukey, asked once or twice', () => {
    for (const _ of [1, 2]) {
      expect(rangeConstants(4).d2).toBeCloseTo(2.058750746014296, 9)
      expect(rangeConstants(4).d3).toBeCloseTo(0.879808202831754, 8)
    }
  })
})

describe('runs', () => {
  it('keeps the direction of falls over equal neighbours, and of those at the start', () => {
    expect(runsUpDown([5, 4, 4, 3, 6])).toMatchObject({ observed: 2, longest: 4 })
    expect(runsUpDown([3, 3, 2, 4])).toMatchObject({ observed: 2, longest: 3 })
    expect(runsUpDown([1, 3, 2, 1, 1])).toMatchObject({ observed: 2, longest: 4 })
  })
  it('expects (2N − 1)/3 runs up and down even where nothing moves', () => {
    expect(runsUpDown([4, 4, 4])).toEqual({ observed: 0, longest: 0, expected: 5 / 3, pFewer: null, pMore: null })
  })
  it('tells values above the median from those at or below', () => {
    // Above: 3 and 4 at the end; a point on the median is not.
    expect(runsAboutMedian([2, 1, 3, 4], 2)).toMatchObject({ observed: 2, longest: 2, expected: 3 })
    expect(runsAboutMedian([3, 2, 2, 2], 2)).toMatchObject({ observed: 2, longest: 3 })
  })
})

describe('findSpecialCauses', () => {
  const ends = (z: readonly number[], cause: SpecialCause) =>
    findSpecialCauses(z, [cause]).flatMap((found, i) => (found.length > 0 ? [i] : []))
  it('takes falls for trends as well as rises, and a level step for neither', () => {
    expect(ends([1, 0.9, 0.3, 0.2, 0, -0.5, -1], 'sixTrending')).toEqual([5, 6])
    expect(ends([1, 0.9, 0.3, 0.3, 0, -0.5, -1], 'sixTrending')).toEqual([])
    expect(ends([1, 0.9, 0.3, 0.2, 0.5, -0.5, -1], 'sixTrending')).toEqual([])
  })
  it('finds stretches under the centre as well as over it; a point on the line breaks them', () => {
    expect(ends(new Array<number>(9).fill(-0.2), 'eightOneSide')).toEqual([7, 8])
    expect(ends(new Array<number>(9).fill(-0.2), 'nineOneSide')).toEqual([8])
    expect(ends([-1, -1, -1, -1, -1, -1, -1, 0, -1], 'eightOneSide')).toEqual([])
    expect(ends([-1, -1, -1, -1, -1, -1, -1, 0.5], 'eightOneSide')).toEqual([])
  })
  it('sees an alternation only where every step turns', () => {
    const alternating = Array.from({ length: 14 }, (_, i): number => (i % 2 === 0 ? 0.4 : -0.2))
    expect(ends(alternating, 'fourteenAlternating')).toEqual([13])
    for (const place of [1, 6, 12, 13]) {
      const before = alternating[place - 1] ?? 0
      // Level with the neighbour before; then on in the direction that led to it.
      expect(ends(alternating.with(place, before), 'fourteenAlternating')).toEqual([])
      if (place > 1) expect(ends(alternating.with(place, 2 * before), 'fourteenAlternating')).toEqual([])
    }
    expect(ends([0.4, ...alternating.slice(0, 13)], 'fourteenAlternating')).toEqual([])
  })
  it('counts points beyond their lines, not on them', () => {
    expect(ends([2, 2], 'twoOfThreeBeyond2Sigma')).toEqual([])
    expect(ends([2.1, 2], 'twoOfThreeBeyond2Sigma')).toEqual([])
    expect(ends([2, 2.1], 'twoOfThreeBeyond2Sigma')).toEqual([])
    expect(ends([1, 1, 1, 1, 1, 1, 1, 1], 'eightBeyond1Sigma')).toEqual([])
    expect(ends(new Array<number>(15).fill(1), 'fifteenWithin1Sigma')).toEqual([])
    expect(ends([...new Array<number>(14).fill(0.5), 1.2], 'fifteenWithin1Sigma')).toEqual([])
    expect(ends([-2.1, -2.2], 'twoOfThreeBeyond2Sigma')).toEqual([1])
    // The pattern ends at a point beyond the line, not at one after it.
    expect(ends([2.1, 2.2, 0.5], 'twoOfThreeBeyond2Sigma')).toEqual([1])
    expect(ends([2.1, 2.2, 2], 'twoOfThreeBeyond2Sigma')).toEqual([1])
  })
})
