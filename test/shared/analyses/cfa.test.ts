import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { seededRandom } from '#shared/statistics/random/seeded-random.ts'
import { factorExamples } from './examples-factor.ts'
import { loadTable } from './load-table.ts'
import { refusalOf } from './refusal-of.ts'
import { codes, run } from './run.ts'
import { survey } from './survey.ts'

const bfi = loadTable(new URL('../../fixtures/oracle/data/bfi.csv', import.meta.url))
const agree = ['A1', 'A2', 'A3', 'A4', 'A5']
const neuro = ['N1', 'N2', 'N3', 'N4', 'N5']
const factors = { agree, neuro }
const [{ table: answers } = { table: bfi }] = factorExamples

describe('cfa', () => {
  const result = run.cfa({ factors }, bfi)

  it('fixes the first loading of each factor to 1, without a standard error', () => {
    expect(result.loadings.filter(({ estimate }) => estimate === 1).map(({ name }) => name)).toEqual(['A1', 'N1'])
    for (const { estimate, se, z } of result.loadings) expect(se === null).toBe(estimate === 1 && z === null)
  })

  it('has as standardised residual what the loading leaves, and as AVE the mean of the squared loadings', () => {
    result.residuals.forEach(({ standardized }, i) => {
      expect(standardized).toBeCloseTo(1 - (result.loadings[i]?.standardized ?? 0) ** 2, 6)
    })
    const squares = result.loadings.slice(0, 5).map(({ standardized }) => standardized ** 2)
    expect(result.ave['agree']).toBeCloseTo(squares.reduce((sum, x) => sum + x, 0) / 5, 12)
  })

  it('gives the correlation of the factors (lavaan: covariance over the roots of the variances) and HTMT (semTools)', () => {
    const [pair] = result.factorCorrelations
    const [a, b] = result.factorVariances
    expect(pair?.value).toBeCloseTo((pair?.covariance ?? 0) / Math.sqrt((a?.estimate ?? 0) * (b?.estimate ?? 0)), 8)
    expect(result.htmt).toEqual([{ a: 'agree', b: 'neuro', value: expect.closeTo(0.2503180143001514, 12) }])
  })

  it('says that loadings of different signs spoil the composite reliability, which reversing mends', () => {
    expect(result.notes).toContainEqual({ code: 'oppositeLoadings', details: { factor: 'agree' } })
    const reversed = run.cfa({ factors, reverse: ['A1'], declared: { A1: [1, 6] } }, bfi)
    expect(codes(reversed)).not.toContain('oppositeLoadings')
    expect(reversed.compositeReliability['agree']).toBeGreaterThan(result.compositeReliability['agree'] ?? 1)
    expect(reversed.fit.chiSquare).toBeCloseTo(result.fit.chiSquare, 6)
  })

  it('fits one factor of three items perfectly, and says that this means nothing', () => {
    const saturated = run.cfa({ factors: { one: ['N1', 'N2', 'N3'] } }, bfi)
    expect(saturated.fit).toMatchObject({ df: 0, p: null, tli: null, rmsea: null, rmseaInterval: null })
    expect(saturated.fit.chiSquare).toBeCloseTo(0, 6)
    expect(codes(saturated)).toContain('saturatedModel')
    expect(saturated.htmt).toEqual([])
  })

  it('is the one-factor solution that omega rests on', () => {
    const { omegaStandardized } = run.reliability({ items: neuro }, bfi)
    const one = run.cfa({ factors: { neuro } }, bfi)
    expect(one.compositeReliability['neuro']).toBeCloseTo(omegaStandardized ?? 0, 5)
  })

  it('names negative residual variances', () => {
    // Three columns with r = 0.9, 0.8, 0.6: a loading of √(0.9·0.8/0.6) = 1.095.
    const rows = [0, 1, 2, 3, 4, 5, 6, 7]
    const sign = (bit: number) => rows.map((row) => ((row >> bit) & 1 ? 1 : -1))
    const [x = [], y = [], z = []] = [sign(0), sign(1), sign(2)]
    const mix = (p: number, q: number, r: number) =>
      rows.map((_, i) => p * (x[i] ?? 0) + q * (y[i] ?? 0) + r * (z[i] ?? 0))
    const across = (0.6 - 0.72) / Math.sqrt(0.19)
    const table = survey({
      a: mix(1, 0, 0),
      b: mix(0.9, Math.sqrt(0.19), 0),
      c: mix(0.8, across, Math.sqrt(1 - 0.64 - across ** 2)),
    })
    const heywood = run.cfa({ factors: { one: ['a', 'b', 'c'] } }, table)
    expect(heywood.loadings[0]?.standardized).toBeCloseTo(Math.sqrt(1.2), 5)
    expect(heywood.notes).toContainEqual({
      code: 'negativeResidual',
      details: { variable: 'a', value: expect.closeTo(-0.2, 5) },
    })
  })

  it('refuses models that cannot be estimated, by name', () => {
    const refused = (model: Record<string, string[]>, table = bfi) =>
      refusalOf(() => run.cfa({ factors: model }, table))
    expect(refused({})).toMatchObject({ code: 'tooFewItems' })
    expect(refused({ one: ['A1', 'A2'] })).toEqual({
      code: 'factorNeedsItems',
      details: { factor: 'one', k: 2, needed: 3 },
    })
    expect(refused({ one: ['A1', 'A2'], two: ['N1'] })).toMatchObject({
      code: 'factorNeedsItems',
      details: { factor: 'two' },
    })
    expect(refused({ one: ['A1', 'A2'], two: ['A2', 'N1'] })).toEqual({
      code: 'itemInTwoFactors',
      details: { item: 'A2', a: 'one', b: 'two' },
    })
    expect(refused({ one: ['A1', 'A1', 'A2'] })).toMatchObject({ code: 'duplicateItem' })
    const copy = survey({ a: [1, 2, 3, 5, 4], b: [1, 2, 3, 5, 4], c: [2, 1, 4, 4, 5] })
    expect(refused({ one: ['a', 'b', 'c'] }, copy)).toMatchObject({ code: 'collinearItems', details: { item: 'b' } })
  })

  it('fits two related groups of items better with two factors than with one, whatever the units', () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f']
    const one = { all: names }
    const two = { first: names.slice(0, 3), second: names.slice(3) }
    const scale = fc.double({ min: 0.01, max: 100, noNaN: true })
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000 }), scale, (seed, unit) => {
        const random = seededRandom(seed)
        const noise = () => random.uniform() - 0.5
        const people = Array.from({ length: 80 }, () => {
          const common = noise()
          const groups = [common + noise(), common + noise()]
          return names.map((_, i) => (groups[i < 3 ? 0 : 1] ?? 0) + noise())
        })
        const table = (by: number) =>
          survey(Object.fromEntries(names.map((name, i) => [name, people.map((row) => (row[i] ?? 0) * by)])))
        const single = run.cfa({ factors: one }, table(1)).fit
        const moved = run.cfa({ factors: one }, table(unit)).fit
        const pair = run.cfa({ factors: two }, table(1)).fit
        expect(moved.chiSquare).toBeCloseTo(single.chiSquare, 5)
        expect(pair.df).toBe(single.df - 1)
        expect(pair.chiSquare).toBeLessThanOrEqual(single.chiSquare + 1e-6)
        expect(pair.chiSquare).toBeGreaterThanOrEqual(0)
      }),
      { numRuns: 25 },
    )
  })

  it('does not change in fit and standardised loadings when items get other units and rows another order', () => {
    const model = { people: ['q1', 'q2', 'q3'], price: ['p1', 'p2', 'p3'] }
    const names = Object.values(model).flat()
    const values = (name: string) => {
      const column = answers.columns.get(name)
      return column?.kind === 'numeric' ? [...column.values] : []
    }
    const moved = survey(
      Object.fromEntries(
        names.map((name, i) => [
          name,
          values(name)
            .map((x) => x * 10 ** (i - 2) + 7 * i)
            .reverse(),
        ]),
      ),
    )
    const first = run.cfa({ factors: model }, answers)
    const again = run.cfa({ factors: model }, moved)
    expect(again.fit.chiSquare).toBeCloseTo(first.fit.chiSquare, 6)
    first.loadings.forEach(({ standardized, z }, i) => {
      expect(again.loadings[i]?.standardized).toBeCloseTo(standardized, 6)
      expect(again.loadings[i]?.z ?? 0).toBeCloseTo(z ?? 0, 4)
    })
  })

  it('takes the same items in another order for the same model, with another item as the unit', () => {
    const turned = run.cfa({ factors: { neuro: [...neuro].reverse(), agree: [...agree].reverse() } }, bfi)
    expect(turned.fit.chiSquare).toBeCloseTo(result.fit.chiSquare, 5)
    for (const { name, standardized } of turned.loadings) {
      const same = result.loadings.find((loading) => loading.name === name)
      expect(Math.abs(standardized)).toBeCloseTo(Math.abs(same?.standardized ?? 0), 6)
    }
  })
})
