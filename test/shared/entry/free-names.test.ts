import { describe, expect, test } from 'vitest'
import { withFreeNames } from '#shared/entry/free-names.ts'
import { item } from './support/fields.ts'

describe('withFreeNames', () => {
  test('gives a question the next free name when another question has it, and leaves the same question its own', () => {
    const fields = [item('Q1', { label: '接待' }), item('Q2', { label: '质量' }), item('Q3', { label: '价格' })]
    const taken = [
      { name: 'Q1', label: '环境' },
      { name: 'Q2', label: '质量' },
      { name: 'Q4', label: '安全' },
    ]
    expect(withFreeNames(fields, taken).map(({ name }) => name)).toEqual(['Q5', 'Q2', 'Q3'])
    expect(withFreeNames(fields, [])).toEqual(fields)
    expect(withFreeNames([item('意见')], [{ name: '意见', label: 'x' }]).map(({ name }) => name)).toEqual(['意见1'])
  })
})
