import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { refusalOf } from './refusal-of.ts'
import { codes, run } from './run.ts'
import { gap, survey } from './survey.ts'

const ticks = survey({ a: [1, 1, 0, 0, gap], b: [1, 0, 0, 1, gap], c: [1, 0, 0, gap, gap], w: [2, 1, 1, 1, 1] })
const variables = ['a', 'b', 'c']

describe('multipleResponse', () => {
  it('by hand: percents of the five choices and of the three cases that chose', () => {
    const result = run.multipleResponse({ variables, countedValue: 1 }, ticks)
    expect(result).toMatchObject({ n: 3, nTotal: 5, totalResponses: 5, caseBase: 3, noneChosen: 1 })
    expect(result.options).toMatchObject([
      { name: 'a', count: 2, percentOfResponses: 40, percentOfCases: expect.closeTo(200 / 3, 10) },
      { name: 'b', count: 2, percentOfResponses: 40 },
      { name: 'c', count: 1, percentOfResponses: 20, percentOfCases: expect.closeTo(100 / 3, 10) },
    ])
    expect(codes(result)).toEqual(['noneChosen'])
  })
  it('with listwise deletion leaves out cases with a gap', () => {
    const result = run.multipleResponse({ variables, countedValue: 1, missing: 'listwise' }, ticks)
    expect(result).toMatchObject({ n: 2, totalResponses: 4 })
    expect(codes(result)).toEqual(['casesDropped', 'noneChosen'])
  })
  it('with weights counts weights, in choices and in cases', () => {
    const result = run.multipleResponse({ variables, countedValue: 1, weight: 'w' }, ticks)
    expect(result).toMatchObject({ n: 3, totalResponses: 8, caseBase: 4 })
    expect(result.options[0]).toMatchObject({ count: 3, percentOfCases: 75 })
  })
  it('takes the label of a code, or a text, for the counted value', () => {
    const labelled = survey(
      { a: { values: [1, 2, 1], codebook: { labels: { '1': '是', '2': '否' } } } },
      { b: ['是', '是', '否'] },
    )
    const { options } = run.multipleResponse({ variables: ['a', 'b'], countedValue: '是' }, labelled)
    expect(options.map(({ count }) => count)).toEqual([2, 2])
  })
  it('counts the texts of several variables as options, each once a case, and takes sets apart', () => {
    const texts = survey({}, { first: ['等待', '价格', null], second: ['等待', '等待┋态度', null] })
    const result = run.multipleResponse({ variables: ['first', 'second'] }, texts)
    expect(result.options.map(({ name, count }) => [name, count])).toEqual([
      ['价格', 1],
      ['态度', 1],
      ['等待', 2],
    ])
    expect(result).toMatchObject({ n: 2, totalResponses: 4 })
    const set = run.multipleResponse({ variables: ['second'], countedValue: '态度' }, texts)
    expect(set.options).toMatchObject([{ name: 'second', count: 1 }])
  })
  it('refuses numbers without a counted value, a value nobody gave, a variable twice', () => {
    const refused = (options: Record<string, unknown>) => refusalOf(() => run.multipleResponse(options, ticks))
    expect(refused({ variables })).toEqual({ code: 'countedValueNeeded', details: { variable: 'a' } })
    expect(refused({ variables, countedValue: 9 })).toEqual({ code: 'countedValueAbsent', details: { value: 9 } })
    expect(refused({ variables: ['a', 'a'], countedValue: 1 }).code).toBe('duplicateItem')
  })
  it('has percents of responses that add up to 100 and of cases that reach at least 100', () => {
    const bits = fc.array(fc.tuple(fc.nat(1), fc.nat(1), fc.nat(1)), { minLength: 1, maxLength: 30 })
    fc.assert(
      fc.property(bits, (rows) => {
        fc.pre(rows.flat().includes(1))
        const column = (i: 0 | 1 | 2) => rows.map((row) => row[i])
        const table = survey({ a: column(0), b: column(1), c: column(2) })
        const { options, n } = run.multipleResponse({ variables, countedValue: 1 }, table)
        const sum = (key: 'percentOfResponses' | 'percentOfCases') => options.reduce((all, one) => all + one[key], 0)
        expect(sum('percentOfResponses')).toBeCloseTo(100, 9)
        expect(sum('percentOfCases')).toBeGreaterThanOrEqual(100 - 1e-9)
        expect(n).toBe(rows.filter((row) => row.includes(1)).length)
      }),
    )
  })
})
