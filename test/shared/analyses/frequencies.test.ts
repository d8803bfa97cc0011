import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codes, run } from './run.ts'
import { gap, shops, survey } from './survey.ts'

describe('frequencies', () => {
  it('gives percent of all, percent of the valid, and accumulates the latter to exactly 100', () => {
    const { variables } = run.frequencies({ variables: ['complaint'] }, shops)
    // 等待 3, 价格 1, 态度 1, one missing of six; by code point 价 < 态 < 等.
    expect(variables[0]).toMatchObject({ n: 5, missing: 1, missingPercent: expect.closeTo(100 / 6, 10) })
    expect(variables[0]?.categories).toMatchObject([
      { value: '价格', count: 1, percent: expect.closeTo(100 / 6, 10), validPercent: 20, cumulativePercent: 20 },
      { value: '态度', count: 1, validPercent: 20, cumulativePercent: 40 },
      { value: '等待', count: 3, percent: 50, validPercent: 60, cumulativePercent: 100 },
    ])
  })
  it('orders numbers by size and shows their labels', () => {
    const table = survey({ q: { values: [10, 9, 2, 10], codebook: { labels: { '9': '满意', '10': '很满意' } } } })
    expect(run.frequencies({ variables: ['q'] }, table).variables[0]?.categories).toMatchObject([
      { value: 2, label: '2' },
      { value: 9, label: '满意' },
      { value: 10, label: '很满意', count: 2 },
    ])
  })
  it('with listwise deletion counts only cases that answer every variable', () => {
    const result = run.frequencies({ variables: ['complaint', 'q2'], missing: 'listwise' }, shops)
    expect(result.variables.map((variable) => variable.n)).toEqual([5, 5])
    expect(result.notes).toContainEqual({ code: 'casesDropped', details: { count: 1 } })
  })
  it('of a variable without answers are empty, with a note', () => {
    const result = run.frequencies({ variables: ['q'] }, survey({ q: [gap, gap] }))
    expect(result.variables[0]).toMatchObject({ n: 0, missing: 2, categories: [] })
    expect(codes(result)).toEqual(['noAnswers'])
  })
  it('add up: counts to n, valid percents to 100, whatever the answers', () => {
    const answer = fc.constantFrom('甲', '乙', 'c', null)
    fc.assert(
      fc.property(fc.array(answer, { minLength: 1, maxLength: 40 }), (answers) => {
        fc.pre(answers.some((value) => value !== null))
        const [variable] = run.frequencies({ variables: ['v'] }, survey({}, { v: answers })).variables
        const sum = (key: 'count' | 'validPercent') =>
          variable?.categories.reduce((total, category) => total + category[key], 0)
        expect(sum('count')).toBe(variable?.n)
        expect(sum('validPercent')).toBeCloseTo(100, 9)
        expect(variable?.categories.at(-1)?.cumulativePercent).toBe(100)
        expect((variable?.n ?? 0) + (variable?.missing ?? 0)).toBe(answers.length)
      }),
    )
  })
})

describe('descriptives', () => {
  it('describe each variable on its own answers', () => {
    const { variables } = run.descriptives({ variables: ['q1', 'q2'] }, shops)
    expect(variables).toMatchObject([
      { name: 'q1', n: 6, missing: 0, mean: 3.5 },
      { name: 'q2', n: 5, missing: 1, mean: 3.4 },
    ])
  })
  it('say why a statistic is null', () => {
    const result = run.descriptives(
      { variables: ['none', 'same', 'two'] },
      survey({ none: [gap, gap], same: [3, 3], two: [1, 2] }),
    )
    expect(result.variables.map((variable) => variable.skewness)).toEqual([null, null, null])
    expect(result.notes).toEqual([
      { code: 'noAnswers', details: { variable: 'none' } },
      { code: 'zeroVariance', details: { variable: 'same' } },
      { code: 'tooFewForShape', details: { variable: 'two', n: 2 } },
    ])
  })
})
