import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compileDerivation } from '#shared/derive/derivation/compile-derivation.ts'
import { compileCondition, compileExpression } from '#shared/derive/expression/compile-expression.ts'
import { nameText } from '#shared/derive/expression/name-text.ts'
import { namesIn } from '#shared/derive/expression/names-in.ts'
import { nearestName } from '#shared/derive/expression/nearest-name.ts'
import { renameInExpression } from '#shared/derive/expression/rename-in-expression.ts'
import { scopeOfColumns } from '#shared/derive/expression/scope.ts'
import { type Refusal, RefusalError } from '#shared/errors/refusal.ts'
import type { Column } from '#shared/survey/data-table.ts'
import { makeNumericColumn, makeTextColumn } from '#shared/survey/make-column.ts'
import type { Variable } from '#shared/survey/variable.ts'

const [head = '', ...lines] = readFileSync(new URL('../../fixtures/derive/compute.csv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
const names = head.split(',')
const pspp = new Map(
  names.map((name, at) => [
    name,
    lines.map((line) => {
      const cell = line.split(',')[at]?.trim() ?? ''
      return cell === '' ? Number.NaN : Number(cell)
    }),
  ]),
)
const cases = new Map<string, Column>(
  ['a', 'b', 'c'].map((name) => [name, makeNumericColumn(name, pspp.get(name) ?? [])]),
)

function evaluate(text: string, columns: ReadonlyMap<string, Column> = cases): (number | string | null)[] {
  const { value } = compileExpression(text, scopeOfColumns(columns))
  const at = value.bind((name) => columns.get(name) ?? makeNumericColumn(name, []))
  const [first] = columns.values()
  const count = first === undefined ? 1 : first.kind === 'numeric' ? first.values.length : first.codes.length
  return Array.from({ length: count }, (_, row) => at(row))
}
function refusalOf(text: string, columns: ReadonlyMap<string, Column> = cases): Refusal | null {
  try {
    compileExpression(text, scopeOfColumns(columns))
    return null
  } catch (error) {
    if (error instanceof RefusalError) return error.refusal
    throw error
  }
}

describe('the expression language', () => {
  test.each([
    ['plus', 'a + b'],
    ['quotient', 'a / b'],
    ['power', '-a ^ 2'],
    ['remainder', 'a % 3'],
    ['remainder', 'mod(a, 3)'],
    ['negated', 'b % 3'],
    ['average', 'mean(a, b, c)'],
    ['average2', 'mean.2(a, b, c)'],
    ['total', 'sum(a, b, c)'],
    ['total3', 'SUM.3(a, b, c)'],
    ['least', 'min(a, b, c)'],
    ['most', 'max(a, b, c)'],
    ['spread', 'sd(a, b, c)'],
    ['valid', 'count(a, b, c)'],
    ['gaps', 'nmiss(a, b, c)'],
    ['rounded', 'round(a)'],
    ['whole', 'trunc(a)'],
    ['root', 'sqrt(a)'],
    ['logarithm', 'ln(a)'],
    ['size', 'abs(a)'],
    ['greater', 'a > b'],
    ['conjunction', 'a > 3 and b > 3'],
    ['disjunction', 'a > 3 || b > 3'],
    ['denial', 'not a > 3'],
    ['order', 'not a > 3 and b > 3'],
    ['within', 'between(a, 0, 4)'],
    ['among', 'in(a, 4, 5)'],
    ['absent', 'missing(a)'],
  ])('gives what PSPP gives for %s: %s', (name, expression) => {
    // PSPP takes 0 / 0 (and 0 / missing) as 0; it is no number here.
    const expected =
      name === 'quotient'
        ? (pspp.get(name) ?? []).map((value) => (value === 0 ? Number.NaN : value))
        : (pspp.get(name) ?? [])
    for (const [row, value] of evaluate(expression).entries()) {
      const wanted = expected[row] ?? Number.NaN
      if (Number.isNaN(wanted)) expect(value).toBeNaN()
      else expect(value).toBeCloseTo(wanted, 12)
    }
  })

  test('a recode gives what PSPP gives', () => {
    const source: Variable = {
      name: 'a',
      label: '',
      role: 'item',
      type: 'numeric',
      scale: null,
      direction: null,
      labels: {},
      missing: [],
    }
    const rules = [
      { when: { kind: 'values' as const, values: [5, 7] }, to: 3 },
      { when: { kind: 'range' as const, from: 2, to: 4 }, to: 2 },
      { when: { kind: 'missing' as const }, to: 9 },
    ]
    const recode = { kind: 'recode' as const, source: 'a', rules, otherwise: 1 }
    const at = compileDerivation('x', recode, new Map([['a', source]])).value.bind(
      (name) => cases.get(name) ?? makeNumericColumn(name, []),
    )
    expect(lines.map((_, row) => at(row))).toEqual(pspp.get('recoded'))
  })

  test('reads names that are no words, full-width signs and Chinese quotes', () => {
    const columns = new Map<string, Column>([
      ['5、总体满意度', makeNumericColumn('5、总体满意度', [5, 3])],
      ['门店', makeTextColumn('门店', ['一店', '二店'])],
      ['a}b', makeNumericColumn('a}b', [1, 2])],
    ])
    expect(evaluate('{5、总体满意度} ≥ 4', columns)).toEqual([1, 0])
    expect(evaluate('[5、总体满意度] + {a}}b}', columns)).toEqual([6, 5])
    expect(evaluate('（门店＝“一店”） 且 {5、总体满意度} = 5', columns)).toEqual([1, 0])
    expect(evaluate('门店 <> "一店" 或 非 (1 = 1)', columns)).toEqual([0, 1])
    expect(evaluate('if(contains(门店, "一"), length(门店), 0)', columns)).toEqual([2, 0])
  })

  test('has finds an option among the answers given, and no part of one', () => {
    const columns = new Map<string, Column>([['投诉', makeTextColumn('投诉', ['等待┋价格', '等待', '等', null])]])
    expect(evaluate('has(投诉, "等待")', columns)).toEqual([1, 1, 0, Number.NaN])
    expect(evaluate('has(投诉, "等")', columns)).toEqual([0, 0, 1, Number.NaN])
    expect(evaluate('contains(投诉, "等")', columns)).toEqual([1, 1, 1, Number.NaN])
  })

  test('takes year, quarter, month and day of dates, and nothing of what is none', () => {
    const columns = new Map<string, Column>([
      ['d', makeTextColumn('d', ['2025-07-09 10:30', '2024-02-29', '2023-02-29', null])],
    ])
    expect(evaluate('year(d) * 10000 + month(d) * 100 + day(d)', columns)).toEqual([
      20250709,
      20240229,
      Number.NaN,
      Number.NaN,
    ])
    expect(evaluate('quarter(d)', columns)).toEqual([3, 1, Number.NaN, Number.NaN])
    expect(evaluate('d < "2025-01-01"', columns)).toEqual([0, 1, 1, Number.NaN])
  })

  test('a text beside a variable with value labels means the code', () => {
    const columns = new Map<string, Column>([['q', makeNumericColumn('q', [5, 1], { labels: { 1: '差', 5: '好' } })]])
    expect(evaluate('q = "好"', columns)).toEqual([1, 0])
    expect(evaluate('in(q, "差", 3)', columns)).toEqual([0, 1])
    expect(refusalOf('q = "很好"', columns)).toMatchObject({ code: 'expressionUnknownLabel', details: { position: 5 } })
  })

  test.each([
    ['', 'expressionEmpty', undefined],
    ['a +', 'expressionUnfinished', 4],
    ['a b', 'expressionSyntax', 3],
    ['a, b', 'expressionSyntax', 2],
    ['(a, b)', 'expressionSyntax', 1],
    ['a ? b : c', 'expressionSyntax', 3],
    ['a.b', 'expressionSyntax', 2],
    ['a[0]', 'expressionSyntax', 2],
    ['a = "x', 'expressionSyntax', 5],
    ['5、总体', 'expressionSyntax', 2],
    ['1e999', 'expressionSyntax', 1],
    ['a + Aa', 'expressionNearVariable', 5],
    ['a + 满意度', 'expressionUnknownVariable', 5],
    ['constructor', 'expressionUnknownVariable', 1],
    ['avg(a)', 'expressionUnknownFunction', 1],
    ['constructor(a)', 'expressionUnknownFunction', 1],
    ['a and b > 1', 'expressionNeedsCondition', 1],
    ['a + "x"', 'expressionNeedsNumber', 5],
    ['length(a)', 'expressionNeedsText', 8],
    ['a = "x"', 'expressionTypesDiffer', 1],
    ['if(a > 1, 1, "x")', 'expressionTypesDiffer', 1],
    ['1 + abs(a, b)', 'expressionArguments', 5],
    ['mean()', 'expressionArguments', 1],
    ['mean.4(a, b, c)', 'expressionMinimum', 1],
    ['abs.2(a)', 'expressionNoMinimum', 1],
    ['round(a, b)', 'expressionNotConstant', 10],
  ])('refuses “%s” as %s at %s', (text, code, position) => {
    const refusal = refusalOf(text)
    expect(refusal?.code).toBe(code)
    expect(refusal?.details['position']).toBe(position)
  })

  test('names the nearest variable, and needs a condition where responses are chosen', () => {
    expect(refusalOf('q01', new Map([['Q1', makeNumericColumn('Q1', [1])]]))?.details['nearest']).toBe('Q1')
    expect(nearestName('满意渡', ['满意度', '门店'])).toBe('满意度')
    expect(() => compileCondition('a + 1', scopeOfColumns(cases))).toThrow(RefusalError)
  })

  test('nothing that is typed does anything but give a value or a refusal', () => {
    const piece = fc.constantFrom(
      'a',
      'b',
      '(',
      ')',
      ',',
      '+',
      '-',
      '^',
      'not ',
      ' and ',
      '"',
      '{',
      '}',
      '[',
      ']',
      '1',
      '.5',
      'mean(',
      'if(',
      '=',
      '?',
      ':',
      '且',
      '“',
      ' ',
      '\n',
      '\0',
      '\ud800',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 24 }), (pieces) => {
        const text = pieces.join('')
        if (refusalOf(text) === null) expect(evaluate(text)).toHaveLength(lines.length)
      }),
      { numRuns: 2_000 },
    )
    expect(refusalOf('('.repeat(5_000))?.code).toBe('expressionTooLong')
    expect(refusalOf(`${'-'.repeat(3_000)}1`)?.code).toBe('expressionTooLong')
  })

  test('three-valued logic keeps De Morgan’s laws', () => {
    const truth = fc.constantFrom('1 = 1', '1 = 0', 'missing_', 'a > 3')
    fc.assert(
      fc.property(truth, truth, (left, right) => {
        const [p, q] = [left, right].map((text) => `(${text === 'missing_' ? '1 / 0 > 1' : text})`)
        expect(evaluate(`not (${p} and ${q})`)).toEqual(evaluate(`not ${p} or not ${q}`))
      }),
    )
  })

  test('a renamed variable is found under its new name, and renaming back gives the same values', () => {
    const name = fc.string({ minLength: 1, maxLength: 8 }).filter((text) => text.trim() !== '' && text !== 'b')
    fc.assert(
      fc.property(name, (to) => {
        const text = 'mean(a, b) + if(a > 1, a, b)'
        const renamed = renameInExpression(text, 'a', to)
        expect(namesIn(renamed)).toEqual([to, 'b'])
        expect(namesIn(nameText(to))).toEqual([to])
        expect(renameInExpression(renamed, to, 'a')).toBe(text)
      }),
    )
  })
})
