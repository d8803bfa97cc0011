import { expect, test } from 'vitest'
import type { TableBlock } from '#shared/document/block.ts'
import { compareTables } from '../../../../renderer/features/analysis/cards/compare-tables.ts'

const table = (rows: TableBlock['rows'], columns = ['题项', '均值']): TableBlock => ({
  kind: 'table',
  caption: '表',
  columns: columns.map((title) => ({ title, format: { kind: 'decimal', digits: 2 } })),
  rows,
})
const numbers = ({ rows }: TableBlock) =>
  rows.map((row) => row.map((cell) => (typeof cell === 'object' && cell !== null ? cell.value : cell)))

test('numbers of two results stand side by side with second − first, rows found by their texts', () => {
  const [compared] = compareTables(
    [
      table([
        ['接待', 4],
        ['等候', 3],
      ]),
    ],
    [
      table([
        ['等候', 3.5],
        ['接待', 4],
      ]),
    ],
    'zh-CN',
  )
  expect(compared?.columns.map(({ title }) => title)).toEqual(['题项', '均值 甲', '均值 乙', '均值 (差)'])
  expect(numbers(compared ?? table([]))).toEqual([
    ['接待', 4, 4, 0],
    ['等候', 3, 3.5, 0.5],
  ])
})

test('rows that only one result has are kept and say so', () => {
  const [compared] = compareTables([table([['接待', 4]])], [table([['价格', 2]])], 'zh-CN')
  expect(numbers(compared ?? table([]))).toEqual([
    ['接待（仅甲）', 4, null, null],
    ['价格（仅乙）', null, 2, null],
  ])
})

test('tables of other columns are not set beside each other', () => {
  expect(compareTables([table([['接待', 4]])], [table([['接待', 4]], ['题项', 'α'])], 'en')).toEqual([])
})
