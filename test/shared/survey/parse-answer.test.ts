import { describe, expect, test } from 'vitest'
import { parseAnswer } from '#shared/survey/parse-answer.ts'
import type { Variable } from '#shared/survey/variable.ts'

const item: Variable = {
  name: 'Q1',
  label: '服务态度',
  role: 'item',
  type: 'ordinal',
  scale: [1, 5],
  direction: 'high',
  labels: { 1: '非常不满意', 4: '满意', 5: '非常满意' },
  missing: [
    { value: -3, kind: 'skipped' },
    { value: -8, kind: 'notApplicable' },
  ],
}
const as = (changes: Partial<Variable>): Variable => ({ ...item, labels: {}, scale: null, missing: [], ...changes })
const answerOf = (typed: string, variable: Variable) => {
  const parsed = parseAnswer(typed, variable)
  return parsed.kind === 'refused' ? parsed.refusal.code : [parsed.kind, parsed.answer]
}

describe('an answer typed into the grid', () => {
  test.each([
    ['4', 4],
    [' ４ ', 4],
    ['5分', 5],
    ['满意', 4],
    ['非常满意', 5],
    ['', null],
    ['  ', null],
    ['-3', -3],
    ['跳过', -3],
    ['（跳过）', -3],
    ['Not applicable', -8],
    ['空白', null],
  ])('“%s” is read as the codebook has it', (typed, answer) => {
    expect(answerOf(typed, item)).toEqual(['answer', answer])
  })

  test('a mark off the scale is doubtful, not refused', () => {
    expect(parseAnswer('7', item)).toEqual({ kind: 'doubtful', answer: 7, reason: 'offScale' })
    expect(parseAnswer('0', item)).toEqual({ kind: 'doubtful', answer: 0, reason: 'offScale' })
  })

  test('a code without a label is doubtful only where every code has one', () => {
    expect(answerOf('2', item)).toEqual(['answer', 2])
    const closed = as({ type: 'boolean', labels: { 0: '否', 1: '是' } })
    expect(answerOf('是', closed)).toEqual(['answer', 1])
    expect(parseAnswer('3', closed)).toEqual({ kind: 'doubtful', answer: 3, reason: 'unknownCode' })
  })

  test('text in a variable of numbers is refused, with the variable and the text', () => {
    expect(parseAnswer('还行', item)).toEqual({
      kind: 'refused',
      refusal: { code: 'answerNotANumber', details: { variable: 'Q1', value: '还行' } },
    })
    for (const typed of ['1e999', '1,5', 'NaN', 'Infinity', '0x10', '--1'])
      expect(answerOf(typed, item), typed).toBe('answerNotANumber')
  })

  test('a missing kind without a code in the codebook is refused', () => {
    expect(answerOf('拒答', item)).toBe('answerKindUndeclared')
  })

  test('dates are kept as ISO text, and only days of the calendar', () => {
    const date = as({ type: 'date', role: 'date' })
    for (const typed of ['2024-05-07', '2024/5/7', '2024年5月7日', '2024.5.7'])
      expect(answerOf(typed, date), typed).toEqual(['answer', '2024-05-07'])
    expect(answerOf('2024-02-29', date)).toEqual(['answer', '2024-02-29'])
    for (const typed of ['2023-02-29', '2024-13-01', '7.5.2024', '昨天'])
      expect(answerOf(typed, date), typed).toBe('answerNotADate')
    expect(answerOf('2024-5-7 9:05', as({ type: 'datetime', role: 'date' }))).toEqual(['answer', '2024-05-07T09:05:00'])
  })

  test('lengths of time are seconds', () => {
    const duration = as({ type: 'duration', role: 'duration' })
    expect(answerOf('14:24', duration)).toEqual(['answer', 864])
    expect(answerOf('1:02:03', duration)).toEqual(['answer', 3723])
    expect(answerOf('90', duration)).toEqual(['answer', 90])
    expect(answerOf('1:75', duration)).toBe('answerNotADuration')
  })

  test('ids stay text, zeros in front and all', () => {
    const id = as({ type: 'string', role: 'id' })
    expect(answerOf(' 007 ', id)).toEqual(['answer', '007'])
    expect(answerOf('202405136783829790', id)).toEqual(['answer', '202405136783829790'])
    expect(answerOf('跳过', id)).toEqual(['answer', '跳过'])
  })

  test('a category is stored by its label, and a new one is doubtful', () => {
    const shop = as({ type: 'nominal', role: 'segment', labels: { 1: '东店', 2: '西店' } })
    expect(answerOf('1', shop)).toEqual(['answer', '东店'])
    expect(answerOf('西店', shop)).toEqual(['answer', '西店'])
    expect(answerOf('北店', shop)).toEqual(['doubtful', '北店'])
    expect(answerOf('北店', as({ type: 'nominal', role: 'segment' }))).toEqual(['answer', '北店'])
  })

  test('several options are joined as the importer joins them', () => {
    const reasons = as({ type: 'set', role: 'multipleResponse', labels: { 1: '价格', 2: '质量' } })
    expect(answerOf('1; 质量', reasons)).toEqual(['answer', '价格┋质量'])
  })

  test('what is shown of a stored answer reads as the same answer', () => {
    for (const code of [1, 2, 3, 4, 5]) {
      expect(answerOf(String(code), item)).toEqual(['answer', code])
      const label = item.labels[code]
      if (label !== undefined) expect(answerOf(label, item)).toEqual(['answer', code])
    }
  })
})
