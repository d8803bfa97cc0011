import { describe, expect, it } from 'vitest'
import { plainText } from '#shared/document/plain-text.ts'
import { answerAt, labelAt } from '#shared/survey/answer-at.ts'
import type { Column } from '#shared/survey/data-table.ts'
import { freeName } from '#shared/survey/free-name.ts'
import { isPlainNumber } from '#shared/survey/is-plain-number.ts'

const shops: Column = {
  ...{ kind: 'numeric', name: '门店', label: '', scale: null, direction: null },
  values: Float64Array.of(1, 2, Number.NaN),
  labels: { 1: '东店' },
}
const comments: Column = {
  ...{ kind: 'text', name: '意见', label: '' },
  codes: Int32Array.of(1, -1, 0),
  categories: ['很好', ''],
}

describe('the answer at a row', () => {
  it('is a number or the text of its category, and null where there is none or no row', () => {
    expect([0, 1, 2, 3].map((row) => answerAt(shops, row))).toEqual([1, 2, null, null])
    expect([0, 1, 2, 3].map((row) => answerAt(comments, row))).toEqual(['', null, '很好', null])
    expect(answerAt(undefined, 0)).toBeNull()
  })
  it('reads as the label of its code, where it has one', () => {
    expect([0, 1, 2].map((row) => labelAt(shops, row))).toEqual(['东店', '2', null])
    expect([0, 1, 2].map((row) => labelAt(comments, row))).toEqual(['', null, '很好'])
    expect(labelAt(undefined, 0)).toBeNull()
  })
})

describe('freeName', () => {
  it('numbers a name from 2 on, past those that are taken', () => {
    expect(freeName('Q1', new Set())).toBe('Q1')
    expect(freeName('Q1', new Set(['Q1']))).toBe('Q12')
    expect(freeName('Q1', new Set(['Q1', 'Q1 (2)']), (number) => `Q1 (${number})`)).toBe('Q1 (3)')
  })
})

describe('isPlainNumber', () => {
  it('holds for whole numbers that read as the same text again', () => {
    for (const code of ['0', '7', '-3', '123456789012345']) expect(isPlainNumber(code), code).toBe(true)
    for (const code of ['', '01', '-0', '1.0', '+1', '1e3', '１', ' 1', '1234567890123456'])
      expect(isPlainNumber(code), code).toBe(false)
  })
})

describe('plainText', () => {
  it('joins the runs of a text as they stand', () => {
    expect(plainText('均分')).toBe('均分')
    expect(plainText([{ text: '均分 ', bold: true }, { text: '4.2' }])).toBe('均分 4.2')
  })
})
