import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { columnsOfMarks } from '../statistics/arbitraries.ts'
import { refusalOf } from './refusal-of.ts'
import { codes, run } from './run.ts'
import { gap, shops, survey } from './survey.ts'

describe('correlations', () => {
  it('by hand: 1 2 3 4 against 1 3 2 4 is 0.8, with n of each pair', () => {
    const table = survey({ a: [1, 2, 3, 4, gap], b: [1, 3, 2, 4, 9], c: [5, gap, 3, 2, 1] })
    const { pairs, n } = run.correlations({ variables: ['a', 'b', 'c'] }, table)
    expect(pairs.map((pair) => [pair.a, pair.b, pair.n])).toEqual([
      ['a', 'b', 4],
      ['a', 'c', 3],
      ['b', 'c', 4],
    ])
    expect(pairs[0]?.r).toBeCloseTo(0.8, 12)
    expect(pairs[1]).toMatchObject({ ci: null })
    expect(n).toBe(5)
    const listwise = run.correlations({ variables: ['a', 'b', 'c'], missing: 'listwise' }, table)
    expect(listwise.pairs.map((pair) => pair.n)).toEqual([3, 3, 3])
    expect(codes(listwise)).toEqual(['casesDropped'])
  })
  it('with missing answers takes means and variances over the cases of the pair', () => {
    const table = survey({ a: [1, 2, 3, 4, 100], b: [2, 4, 6, 8, gap], c: [1, 1, 2, 2, 1] })
    expect(run.correlations({ variables: ['a', 'b', 'c'] }, table).pairs[0]?.r).toBeCloseTo(1, 12)
  })
  it.each(['pearson', 'spearman', 'kendall'] as const)('%s turns its sign with a reversed item', (method) => {
    const options = { variables: ['q1', 'q3'], method, missing: 'listwise' }
    const [plain] = run.correlations(options, shops).pairs
    const [turned] = run.correlations({ ...options, reverse: ['q3'] }, shops).pairs
    expect(turned?.r).toBeCloseTo(-(plain?.r ?? 0), 12)
    expect(turned?.p).toBeCloseTo(plain?.p ?? 0, 12)
  })
  it.each(['pearson', 'spearman', 'kendall'] as const)('%s counts a weight of 2 as a repeated row in r', (method) => {
    const table = survey({ a: [1, 2, 4, 3], b: [2, 1, 3, 5], w: [2, 1, 1, 1] })
    const repeated = survey({ a: [1, 1, 2, 4, 3], b: [2, 2, 1, 3, 5] })
    const [weighted] = run.correlations({ variables: ['a', 'b'], method, weight: 'w' }, table).pairs
    expect(weighted?.n).toBe(4)
    expect(weighted?.r).toBeCloseTo(run.correlations({ variables: ['a', 'b'], method }, repeated).pairs[0]?.r ?? 0, 12)
  })
  it('leave a pair with a constant undefined, and refuse when nothing is left', () => {
    const table = survey({ a: [1, 2, 3, 5], k: [3, 3, 3, 3], b: [2, 1, 4, 5], few: [1, gap, gap, 2] })
    const result = run.correlations({ variables: ['a', 'k', 'b'] }, table)
    expect(result.pairs[0]).toEqual({ a: 'a', b: 'k', n: 4, r: null, p: null, ci: null })
    expect(codes(result)).toEqual(['pairWithoutCorrelation', 'pairWithoutCorrelation'])
    const refused = (variables: string[]) => refusalOf(() => run.correlations({ variables }, table)).code
    expect(refused(['a', 'k'])).toBe('allConstant')
    expect(refused(['a'])).toBe('tooFewItems')
    expect(refused(['a', 'a'])).toBe('duplicateItem')
    expect(refused(['a', 'few'])).toBe('tooFewCases')
  })
  it('stay when a variable is shifted and stretched', () => {
    fc.assert(
      fc.property(columnsOfMarks(2, { min: 5, max: 25 }), fc.integer({ min: -9, max: 9 }), (columns, shift) => {
        fc.pre(columns.every((column) => new Set(column).size > 1))
        const [a = [], b = []] = columns.map((column) => [...column])
        for (const method of ['pearson', 'spearman', 'kendall']) {
          const before = run.correlations({ variables: ['a', 'b'], method }, survey({ a, b })).pairs[0]
          const moved = survey({ a: a.map((x) => 2 * x + shift), b })
          const after = run.correlations({ variables: ['a', 'b'], method }, moved).pairs[0]
          expect(after?.r).toBeCloseTo(before?.r ?? 0, 10)
          expect(before?.r ?? 0).toBeGreaterThanOrEqual(before?.ci?.lower ?? -1)
        }
      }),
      { numRuns: 30 },
    )
  })
})
