import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { refusalOf, refusedOr } from './refusal-of.ts'
import { codes, run } from './run.ts'
import { gap, shops, survey } from './survey.ts'
import { fromR, numbersByName, oracleTable } from './weights-oracle.ts'

const sets = {
  'iw-mtcars': {
    table: oracleTable('mtcars'),
    variables: ['mpg', 'disp', 'hp', 'drat', 'wt', 'qsec', 'gear'],
    direction: { disp: 'low', wt: 'low' },
  },
  'iw-attitude': {
    table: oracleTable('attitude'),
    variables: ['rating', 'complaints', 'privileges', 'learning', 'raises', 'critical', 'advance'],
    direction: {},
  },
}
const cases = Object.entries(sets)
const byWeights = z.object({ weights: numbersByName })
const named = (weights: readonly { readonly name: string; readonly weight: number }[]) =>
  Object.fromEntries(weights.map(({ name, weight }) => [name, weight]))

const weightsOf = (work: () => { readonly weights: readonly { readonly name: string; readonly weight: number }[] }) => {
  const found = refusedOr(work)
  return found && named(found.weights)
}

function expectWeights(actual: Record<string, number>, expected: Record<string, number>) {
  expect(Object.keys(actual)).toEqual(Object.keys(expected))
  for (const [name, weight] of Object.entries(expected)) expect(actual[name]).toBeCloseTo(weight, 10)
}

describe('criticWeights', () => {
  it.each(cases)('with |r| equals R for %s', (id, { table, variables, direction }) => {
    const options = { variables, direction, normalize: 'minMax', absolute: true }
    expectWeights(named(run.criticWeights(options, table).weights), fromR(id, 'critic_absolute_r', byWeights).weights)
  })

  it('turns a low direction round only when it normalises, from the options or the codebook', () => {
    const declared = run.criticWeights({ variables: ['q1', 'q2', 'q3'], normalize: 'declared' }, shops)
    const reversed = run.criticWeights({ variables: ['q1', 'q2', 'q3'], reverse: ['q3'], normalize: 'declared' }, shops)
    expectWeights(named(declared.weights), named(reversed.weights))
    expect(codes(run.criticWeights({ variables: ['q1', 'q3'] }, shops))).toContain('directionIgnored')
  })

  it('gives a constant no weight, and refuses where nothing is left to say', () => {
    const table = survey({ x: [1, 2, 4], y: [3, 1, 2], c: [5, 5, 5], twice: [2, 4, 8] })
    const { weights, notes } = run.criticWeights({ variables: ['x', 'y', 'c'] }, table)
    expect(weights[2]).toEqual({ name: 'c', contrast: 0, conflict: 0, information: 0, weight: 0 })
    expect(notes).toContainEqual({ code: 'constantWithoutWeight', details: { variable: 'c' } })
    const refused = (variables: string[]) => refusalOf(() => run.criticWeights({ variables }, table)).code
    expect(refused(['x', 'c'])).toBe('noInformation')
    expect(refused(['x', 'twice'])).toBe('noInformation')
    expect(refused(['x'])).toBe('tooFewItems')
    expect(refusalOf(() => run.criticWeights({ variables: ['c', 'd'] }, survey({ c: [1, 1], d: [2, 2] }))).code).toBe(
      'allConstant',
    )
  })
})

describe('variationWeights', () => {
  it.each(cases)('after min-max equals R for %s', (id, { table, variables, direction }) => {
    const result = run.variationWeights({ variables, direction, normalize: 'minMax' }, table)
    expectWeights(named(result.weights), fromR(id, 'cv_minmax', byWeights).weights)
  })

  it('counts a weight of 2 as two answers', () => {
    const weighted = survey({ x: [1, 2, 4], y: [3, 1, 2], w: [1, 2, 1] })
    const repeated = survey({ x: [1, 2, 2, 4], y: [3, 1, 1, 2] })
    const variables = ['x', 'y']
    expectWeights(
      named(run.variationWeights({ variables, weight: 'w' }, weighted).weights),
      named(run.variationWeights({ variables }, repeated).weights),
    )
  })

  it('refuses a mean of 0 by name', () => {
    expect(refusalOf(() => run.variationWeights({ variables: ['x', 'y'] }, survey({ x: [-1, 1], y: [1, 2] })))).toEqual(
      {
        code: 'zeroMean',
        details: { variable: 'x' },
      },
    )
  })
})

describe('independenceWeights', () => {
  it('uses the multiple correlations that R gives', () => {
    const { table, variables } = sets['iw-attitude']
    const smc = fromR('val-attitude', 'initial_communality_smc', numbersByName)
    const { weights } = run.independenceWeights({ variables }, table)
    const total = variables.reduce((sum, name) => sum + 1 / Math.sqrt(smc[name] ?? 0), 0)
    for (const { name, multipleR, weight } of weights) {
      expect(multipleR).toBeCloseTo(Math.sqrt(smc[name] ?? 0), 10)
      expect(weight).toBeCloseTo(1 / Math.sqrt(smc[name] ?? 0) / total, 10)
    }
  })

  it('refuses indicators that determine each other, that are constant, or that nothing correlates with', () => {
    const refused = (variables: string[], table: ReturnType<typeof survey>) =>
      refusalOf(() => run.independenceWeights({ variables }, table))
    const table = survey({ x: [1, 2, 4, 3], y: [3, 1, 2, 2], sum: [4, 3, 6, 5], c: [1, 1, 1, 1] })
    expect(refused(['x', 'y', 'sum'], table).code).toBe('singularIndicators')
    expect(refused(['x', 'c'], table)).toEqual({ code: 'constantIndicator', details: { variable: 'c' } })
    expect(refused(['x', 'y'], survey({ x: [1, 1, 2, 2], y: [1, 2, 1, 2] })).code).toBe('zeroMultipleCorrelation')
  })
})

describe('pcaWeights', () => {
  it('has the eigenvalues that R gives, and keeps those above 1', () => {
    const { table, variables } = sets['iw-attitude']
    const { components } = run.pcaWeights({ variables, absolute: true }, table)
    const expected = fromR('val-attitude', 'eigenvalues', z.array(z.number()))
    expected.forEach((value, i) => {
      expect(components[i]?.eigenvalue).toBeCloseTo(value, 10)
    })
    expect(components.map(({ retained }) => retained)).toEqual([true, true, false, false, false, false, false])
    expect(components.at(-1)?.cumulativePercent).toBeCloseTo(100, 10)
  })

  it('by hand: two indicators weigh the same, whatever their correlation', () => {
    const { weights, loadings } = run.pcaWeights(
      { variables: ['x', 'y'] },
      survey({ x: [1, 2, 4, 3], y: [3, 1, 9, 2] }),
    )
    expect(weights.map(({ weight }) => weight)).toEqual([expect.closeTo(0.5, 12), expect.closeTo(0.5, 12)])
    expect(loadings[0]?.coefficients[0]).toBeCloseTo(Math.SQRT1_2, 12)
  })

  it('by hand: all components of x, y uncorrelated with z weigh by √½ and 1 with their eigenvalues', () => {
    // x = y but for the sign of one deviation would not be exact; r(x, y) = 0.6, z at a right angle to both.
    const table = survey({
      x: [1, -1, 1, -1, 0, 0],
      y: [1, -1, 1, -1, 0, 0].map((v, i) => 0.6 * v + (i > 3 ? (i === 4 ? 1 : -1) : 0) * 0.8 * Math.SQRT2),
      z: [1, 1, -1, -1, 0, 0],
    })
    const { weights, components } = run.pcaWeights({ variables: ['x', 'y', 'z'], components: 2 }, table)
    expect(components.map(({ eigenvalue }) => eigenvalue)).toEqual(
      [1.6, 1, 0.4].map((value) => expect.closeTo(value, 10)),
    )
    const pair = (Math.SQRT1_2 * 1.6) / 2.6
    const alone = 1 / 2.6
    expect(weights.map(({ coefficient }) => coefficient)).toEqual([pair, pair, alone].map((c) => expect.closeTo(c, 10)))
    expect(weights[2]?.weight).toBeCloseTo(alone / (2 * pair + alone), 10)
  })

  it('refuses a negative coefficient by name, and takes its absolute value when asked to', () => {
    const options = { variables: ['q1', 'q2', 'q3'], components: 1 }
    expect(refusalOf(() => run.pcaWeights(options, shops))).toMatchObject({
      code: 'negativePcaCoefficient',
      details: { variable: 'q3' },
    })
    const turned = run.pcaWeights({ ...options, reverse: ['q3'] }, shops)
    const absolute = run.pcaWeights({ ...options, absolute: true }, shops)
    expectWeights(named(absolute.weights), named(turned.weights))
    expect(codes(absolute)).toContain('negativeLoadingAbsolute')
    expect(refusalOf(() => run.pcaWeights({ ...options, components: 4 }, shops)).code).toBe('tooManyComponents')
  })
})

describe('weights from data', () => {
  const mark = fc.integer({ min: 1, max: 7 })
  const rows = fc
    .array(fc.tuple(mark, mark, mark), { minLength: 6, maxLength: 40 })
    .filter((given) => [0, 1, 2].every((i) => new Set(given.map((row) => row[i])).size > 1))
  const tableOf = (given: readonly (readonly number[])[], order = [0, 1, 2], scale = 1, shift = 0) =>
    survey(Object.fromEntries(order.map((i) => ['xyz'[i] ?? '', given.map((row) => (row[i] ?? 0) * scale + shift)])))

  it('add up to 1, lie in 0-1 and do not depend on the order of rows and indicators', () => {
    fc.assert(
      fc.property(rows, (given) => {
        const turned = tableOf([...given].reverse())
        for (const id of ['criticWeights', 'variationWeights'] as const) {
          const of = (variables: string[], table: ReturnType<typeof survey>) => run[id]({ variables }, table).weights
          const plain = named(of(['x', 'y', 'z'], tableOf(given)))
          expect(Object.values(plain).reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 10)
          for (const weight of Object.values(plain)) expect(weight).toBeGreaterThanOrEqual(0)
          const other = named(of(['z', 'x', 'y'], turned))
          for (const [name, weight] of Object.entries(plain)) expect(other[name]).toBeCloseTo(weight, 9)
        }
      }),
    )
  })

  it('after min-max do not change when an indicator is shifted or stretched', () => {
    fc.assert(
      fc.property(
        rows,
        fc.double({ min: 0.1, max: 50, noNaN: true }),
        fc.integer({ min: -9, max: 99 }),
        (given, scale, shift) => {
          for (const id of ['criticWeights', 'variationWeights'] as const) {
            const options = { variables: ['x', 'y', 'z'], normalize: 'minMax' }
            const plain = named(run[id](options, tableOf(given)).weights)
            const moved = named(run[id](options, tableOf(given, [0, 1, 2], scale, shift)).weights)
            for (const [name, weight] of Object.entries(plain)) expect(moved[name]).toBeCloseTo(weight, 8)
          }
        },
      ),
    )
  })

  it('by independence or components add up to 1, and do not change with the units, the order of rows or of indicators', () => {
    const scale = fc.double({ min: 0.1, max: 50, noNaN: true })
    const shift = fc.integer({ min: -9, max: 99 })
    // The components need eigenvalues that differ, and both need correlations at all: elsewhere they refuse.
    const asked = { independenceWeights: {}, pcaWeights: { components: 3, absolute: true } }
    let compared = 0
    fc.assert(
      fc.property(rows, scale, shift, (given, by, moved) => {
        for (const id of ['independenceWeights', 'pcaWeights'] as const) {
          const of = (variables: string[], table: ReturnType<typeof survey>) =>
            weightsOf(() => run[id]({ variables, ...asked[id] }, table))
          const plain = of(['x', 'y', 'z'], tableOf(given))
          const other = of(['z', 'x', 'y'], tableOf([...given].reverse(), [0, 1, 2], by, moved))
          if (plain === null || other === null) continue
          compared++
          expect(Object.values(plain).reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 10)
          for (const [name, weight] of Object.entries(plain)) {
            expect(weight).toBeGreaterThanOrEqual(0)
            expect(other[name]).toBeCloseTo(weight, 6)
          }
        }
      }),
    )
    expect(compared).toBeGreaterThan(50)
  })

  it('by independence give more to what the others say less of', () => {
    fc.assert(
      fc.property(rows, (given) => {
        const found = refusedOr(() => run.independenceWeights({ variables: ['x', 'y', 'z'] }, tableOf(given)))
        fc.pre(found !== null)
        const sorted = [...(found?.weights ?? [])].sort((a, b) => a.multipleR - b.multipleR)
        sorted.slice(1).forEach(({ weight }, i) => {
          expect(weight).toBeLessThanOrEqual((sorted[i]?.weight ?? 0) + 1e-12)
        })
      }),
    )
  })

  it('by components have eigenvalues that add up to the number of indicators', () => {
    fc.assert(
      fc.property(rows, (given) => {
        const found = refusedOr(() => run.pcaWeights({ variables: ['x', 'y', 'z'], absolute: true }, tableOf(given)))
        fc.pre(found !== null)
        expect(found?.components.reduce((sum, { eigenvalue }) => sum + eigenvalue, 0)).toBeCloseTo(3, 9)
      }),
    )
  })

  it('leave out incomplete responses, or take every pair on its own answers', () => {
    const table = survey({ x: [1, 2, 4, 3], y: [3, 1, gap, 2] })
    const variables = ['x', 'y']
    expect(run.variationWeights({ variables }, table).weights[0]?.mean).toBe(2)
    expect(run.variationWeights({ variables, missing: 'pairwise' }, table).weights[0]?.mean).toBe(2.5)
    expect(codes(run.variationWeights({ variables }, table))).toContain('casesDropped')
  })
})
