import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { c4 } from '#shared/statistics/quality/c4.ts'
import { rangeConstants } from '#shared/statistics/quality/range-constants.ts'
import { runsAboutMedian, runsUpDown } from '#shared/statistics/quality/runs.ts'
import { findSpecialCauses, ruleSets } from '#shared/statistics/quality/special-causes.ts'

describe('rangeConstants', () => {
  it('by hand: 2/√π and √(2 − 4/π) for samples of two, 3/√π for samples of three', () => {
    const { d2, d3 } = rangeConstants(2)
    expect(d2).toBeCloseTo(2 / Math.sqrt(Math.PI), 11)
    expect(d3).toBeCloseTo(Math.sqrt(2 - 4 / Math.PI), 10)
    expect(rangeConstants(3).d2).toBeCloseTo(3 / Math.sqrt(Math.PI), 11)
  })
  it('agree with R’s integration of the studentised range, and with the printed tables', () => {
    const text = readFileSync(new URL('../../../fixtures/oracle/charts.json', import.meta.url), 'utf8')
    const [, d2, d3] = /"d2": (2\.32[\d.]+),\s*"d3": ([\d.]+)/.exec(text) ?? []
    expect(rangeConstants(5)).toEqual({ d2: expect.closeTo(Number(d2), 9), d3: expect.closeTo(Number(d3), 9) })
    // Montgomery (2013), appendix VI: d2 and d3 of samples of 10 and 25.
    expect(rangeConstants(10)).toEqual({ d2: expect.closeTo(3.078, 3), d3: expect.closeTo(0.797, 3) })
    expect(rangeConstants(25)).toEqual({ d2: expect.closeTo(3.931, 3), d3: expect.closeTo(0.708, 3) })
  })
})

describe('c4', () => {
  it('is √(2/π) for two, R’s value for five, the printed one for 25, and tends to 1 − 1/(4n)', () => {
    expect(c4(2)).toBeCloseTo(Math.sqrt(2 / Math.PI), 15)
    expect(c4(5)).toBeCloseTo(0.9399856029866253, 14)
    expect(c4(25)).toBeCloseTo(0.9896, 4)
    expect(c4(10_001)).toBeCloseTo(1 - 1 / (4 * 10_000.25), 9)
  })
})

describe('runsAboutMedian', () => {
  it('is Minitab’s published example: 20 subgroups, ten above, p for clustering 0.033', () => {
    // Minitab 21 Help, example of a run chart (radon). Ten of 20 above gives an expected 11 runs; 0.033 belongs to seven.
    const sides = '++++---+++----+---++--'.slice(0, 20)
    const values = [...sides].map((side) => (side === '+' ? 1 : -1))
    const test = runsAboutMedian(values, 0)
    expect(values.filter((value) => value > 0)).toHaveLength(10)
    expect(test).toMatchObject({ observed: 7, expected: 11, longest: 4 })
    expect(test.pFewer).toBeCloseTo(0.033, 3)
    expect(test.pMore).toBeCloseTo(1 - 0.033, 3)
  })
  it('counts points on the median as below', () => {
    expect(runsAboutMedian([1, 2, 2, 3, 2, 4], 2)).toMatchObject({ observed: 4, expected: 1 + (2 * 2 * 4) / 6 })
  })
  it('has no p-value when nothing lies above', () => {
    expect(runsAboutMedian([2, 2, 2], 2)).toMatchObject({ observed: 1, expected: 1, pFewer: null, pMore: null })
  })
  it('has one-sided p-values that complete each other and do not care for scale', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 3, maxLength: 30 }), (values) => {
        const test = runsAboutMedian(values, 4.5)
        if (test.pFewer !== null) expect(test.pFewer + (test.pMore ?? 0)).toBeCloseTo(1, 12)
        expect(
          runsAboutMedian(
            values.map((value) => 3 * value + 1),
            14.5,
          ),
        ).toEqual(test)
      }),
    )
  })
})

describe('runsUpDown', () => {
  it('by hand: expected (2N − 1)/3, variance (16N − 29)/90', () => {
    // Up, down, up, down: four runs of five points; z = (4 − 3)/√(51/90) = 1.328422, Φ = 0.907981.
    const test = runsUpDown([1, 5, 2, 6, 3])
    expect(test).toMatchObject({ observed: 4, expected: 3, longest: 2 })
    expect(test.pFewer).toBeCloseTo(0.907981, 5)
    expect(test.pMore).toBeCloseTo(1 - 0.907981, 5)
  })
  it('carries the direction on over equal neighbours', () => {
    expect(runsUpDown([1, 2, 2, 3, 1])).toMatchObject({ observed: 2, longest: 4 })
    expect(runsUpDown([1, 1, 2, 1])).toMatchObject({ observed: 2, longest: 3 })
    expect(runsUpDown([4, 4, 4])).toMatchObject({ observed: 0, longest: 0, pFewer: null })
  })
  it('is the same read backwards, and upside down', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 99 }), { minLength: 3, maxLength: 30 }), (values) => {
        const test = runsUpDown(values)
        expect(runsUpDown([...values].reverse())).toEqual(test)
        expect(runsUpDown(values.map((value) => -value))).toEqual(test)
      }),
    )
  })
})

describe('findSpecialCauses', () => {
  const ends = (z: number[], cause: (typeof ruleSets.nelson)[number] | 'eightOneSide') =>
    findSpecialCauses(z, [cause]).flatMap((found, i) => (found.length > 0 ? [i] : []))

  it('Nelson’s tests 1 to 4: beyond 3σ, nine on one side, six in a trend, fourteen alternating', () => {
    expect(ends([0, 3, 3.01, -3.5], 'beyondLimits')).toEqual([2, 3])
    expect(ends([...new Array<number>(10).fill(0.1)], 'nineOneSide')).toEqual([8, 9])
    expect(ends([1, 1, 1, 1, 0, 1, 1, 1, 1, 1], 'nineOneSide')).toEqual([])
    expect(ends([-1, -0.5, 0, 0.2, 0.3, 0.9, 1], 'sixTrending')).toEqual([5, 6])
    expect(ends([-1, -0.5, 0, 0, 0.3, 0.9, 1], 'sixTrending')).toEqual([])
    const alternating = Array.from({ length: 15 }, (_, i) => (i % 2 === 0 ? 0.4 : -0.2))
    expect(ends(alternating, 'fourteenAlternating')).toEqual([13, 14])
  })
  it('Nelson’s tests 5 to 8: two of three beyond 2σ, four of five beyond 1σ, fifteen within, eight beyond on both sides', () => {
    expect(ends([2.1, 0, 2.2, 0, -2.5, 2.3, -2.4], 'twoOfThreeBeyond2Sigma')).toEqual([2, 6])
    expect(ends([1.1, 1.2, 0, 1.3, 1.4, 0], 'fourOfFiveBeyond1Sigma')).toEqual([4])
    expect(ends([1.1, -1.2, 1.3, 1.4, 1.5], 'fourOfFiveBeyond1Sigma')).toEqual([4])
    expect(ends(new Array<number>(16).fill(-0.5), 'fifteenWithin1Sigma')).toEqual([14, 15])
    expect(ends([1.5, -1.5, 1.2, -1.1, 2, -2, 1.1, 1.2, 0.9], 'eightBeyond1Sigma')).toEqual([7])
  })
  it('Western Electric counts eight on one side, where Nelson counts nine', () => {
    const eight = new Array<number>(8).fill(0.5)
    expect(findSpecialCauses(eight, ruleSets.westernElectric)[7]).toEqual(['eightOneSide'])
    expect(findSpecialCauses(eight, ruleSets.nelson)[7]).toEqual([])
  })
  it('finds the same upside down', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -4, max: 4, noNaN: true }), { maxLength: 40 }), (z) => {
        const turned = z.map((value) => -value)
        expect(findSpecialCauses(turned, ruleSets.nelson)).toEqual(findSpecialCauses(z, ruleSets.nelson))
      }),
    )
  })
})
