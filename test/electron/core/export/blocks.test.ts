import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { read } from 'xlsx'
import { exportBlocks } from '#core/export/index.ts'
import type { Block } from '#shared/document/block.ts'
import { place } from './support.ts'

const blocks: Block[] = [
  { kind: 'finding', tone: 'good', text: [{ text: '=α' }, { text: ' 良好', bold: true }] },
  {
    kind: 'table',
    caption: '表 <题项>',
    columns: [
      { title: '题项' },
      { title: '均值', format: { kind: 'decimal', digits: 2 } },
      { title: '占比', format: { kind: 'share', digits: 1 } },
      { title: 'p', format: { kind: 'p' } },
      { title: 'n' },
    ],
    rows: [
      ['总体', 4.123456789012345, 0.25, 0.0000012, 1234],
      [{ value: '子项', indent: 1 }, null, { value: 62.5, format: { kind: 'percent', digits: 1 } }, 0.5, Number.NaN],
    ],
    notes: ['* 示例'],
  },
  { kind: 'figure', caption: '图', description: '', chart: { kind: 'radar', axes: [], series: [] } },
]

async function written() {
  const path = place('card.xlsx')
  await exportBlocks(path, '信度', blocks, 'zh-CN')
  const book = read(readFileSync(path), { cellNF: true, cellText: true })
  return { names: book.SheetNames, sheet: book.Sheets['结果'] ?? {} }
}

test('a result becomes one sheet: title, findings, caption, table, notes, in their order', async () => {
  const { names, sheet } = await written()
  expect(names).toEqual(['结果'])
  expect(['A1', 'A2', 'A4', 'A5', 'A6', 'A7', 'A8'].map((cell) => sheet[cell]?.v)).toEqual([
    '信度',
    '=α 良好',
    '表 <题项>',
    '题项',
    '总体',
    '　子项',
    '* 示例',
  ])
})

test('numbers are numbers with all their digits, shown with the decimals of the table', async () => {
  const { sheet } = await written()
  expect(sheet['B6']).toMatchObject({ t: 'n', v: 4.123456789012345, w: '4.12' })
  expect(sheet['C6']).toMatchObject({ t: 'n', v: 0.25, w: '25.0%' })
  expect(sheet['D6']).toMatchObject({ t: 'n', v: 0.0000012, w: '<0.001' })
  expect(sheet['E6']).toMatchObject({ t: 'n', v: 1234, w: '1,234' })
  expect(sheet['C7']).toMatchObject({ t: 'n', v: 62.5, w: '62.5%' })
  expect(sheet['D7']).toMatchObject({ w: '0.500' })
})

test('what has no value is an empty cell, and no text is a formula', async () => {
  const { sheet } = await written()
  expect([sheet['B7'], sheet['E7']]).toEqual([undefined, undefined])
  expect(sheet['A2']).toMatchObject({ t: 's' })
  expect(sheet['A2']?.f).toBeUndefined()
})
