import { describe, expect, it } from 'vitest'
import { optionColumns } from '#core/import/convert/option-columns.ts'
import { plainValue } from '#core/import/index.ts'
import { otherTextOf, withoutOtherText } from '#core/import/values/other-text.ts'

const options = [
  { column: 'A', option: '保养' },
  { column: 'B', option: '维修' },
  { column: 'C', option: '其他' },
]

describe('optionColumns', () => {
  const set = optionColumns({ type: 'set', labels: {} }, options)
  it.each([
    [[1, 0, 1], '保养┋其他'],
    [['1', '0', '1〖洗车〗'], '保养┋其他'],
    [['是', '否', '是'], '保养┋其他'],
    [['Y', null, 'Y'], '保养┋其他'],
    [['保养', null, '其他'], '保养┋其他'],
    [[true, false, true], '保养┋其他'],
  ] as const)('joins %j', (cells, joined) => {
    expect(set(cells)).toEqual({ value: joined, missing: null, issue: null })
  })

  it('takes an answer without any option for an answer, and empty cells for none', () => {
    expect(set([0, 0, 0])).toEqual({ value: '', missing: null, issue: null })
    expect(set([null, null, null])).toMatchObject({ value: null, missing: 'blank' })
    expect(set([-3, -3, -3])).toMatchObject({ missing: 'skipped' })
    expect(set([-2, -2, -2])).toMatchObject({ missing: 'blank' })
  })

  it('orders a ranking by its ranks, and leaves out what was not ranked', () => {
    const ranking = optionColumns({ type: 'ranking', labels: {} }, options)
    expect(ranking([2, -2, 1]).value).toBe('其他→保养')
    expect(ranking([-2, -2, -2])).toMatchObject({ value: null, missing: 'blank' })
  })

  it('reads cells that name the option themselves, through their labels', () => {
    const choices = optionColumns({ type: 'ranking', labels: { A1: '价格' } }, [
      { column: 'A', option: '' },
      { column: 'B', option: '' },
    ])
    expect(choices(['A2', 'A1']).value).toBe('A2→价格')
  })

  it('counts the value that a file declares', () => {
    const counted = optionColumns({ type: 'set', labels: {} }, [
      { column: 'A', option: '质量', counted: 2 },
      { column: 'B', option: '交期', counted: 2 },
    ])
    expect(counted([1, 2]).value).toBe('交期')
  })
})

describe('the text behind an option', () => {
  it('is kept apart from the option', () => {
    expect(withoutOtherText('其他〖洗车〗')).toBe('其他')
    expect(withoutOtherText('5〖朋友的车〗')).toBe('5')
    expect(withoutOtherText('【好】')).toBe('【好】')
    expect(otherTextOf('保养┋其他〖洗车，打蜡〗')).toBe('洗车，打蜡')
    expect(otherTextOf('其他〖〗')).toBeNull()
    expect(otherTextOf('其他')).toBeNull()
  })
})

describe('plainValue', () => {
  it('gives lists for sets and rankings, null for codes that are no answer', () => {
    expect(plainValue({ type: 'set', missing: [] })('A┋B')).toEqual(['A', 'B'])
    expect(plainValue({ type: 'set', missing: [] })('')).toEqual([])
    expect(plainValue({ type: 'ranking', missing: [] })('B→A')).toEqual(['B', 'A'])
    expect(plainValue({ type: 'ordinal', missing: [{ value: -3, kind: 'skipped' }] })(-3)).toBeNull()
    expect(plainValue({ type: 'string', missing: [] })('007')).toBe('007')
  })
})
