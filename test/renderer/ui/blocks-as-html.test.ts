import { expect, test } from 'vitest'
import type { Block } from '#shared/document/block.ts'
import { blocksAsHtml } from '../../../renderer/ui/block-view/blocks-as-html.ts'
import { blocksAsText } from '../../../renderer/ui/block-view/blocks-as-text.ts'

const blocks: Block[] = [
  { kind: 'finding', tone: 'good', text: 'α 良好 <0.9>' },
  {
    kind: 'table',
    caption: '表 1',
    columns: [
      { title: '题项' },
      { title: '均值', format: { kind: 'decimal', digits: 2 } },
      { title: 'p', format: { kind: 'p' } },
    ],
    rows: [['=危险', 4.123456, 0.00002]],
  },
]
const parsed = () => new DOMParser().parseFromString(blocksAsHtml(blocks), 'text/html')

test('a table on the clipboard shows rounded numbers and carries the whole ones for Excel', () => {
  const cell = parsed().querySelectorAll('td')[1]
  expect(cell?.textContent).toBe('4.12')
  expect(cell?.getAttribute('x:num')).toBe('4.123456')
  expect(cell?.getAttribute('style')).toContain("mso-number-format:'0\\.00'")
})

test('a text on the clipboard is declared a text, so that Excel makes no formula of it', () => {
  expect(parsed().querySelector('td')?.getAttribute('style')).toContain("mso-number-format:'\\@'")
})

test('a p-value under 0.001 is the word that it is shown as', () => {
  const cell = parsed().querySelectorAll('td')[2]
  expect(cell?.textContent).toBe('<0.001')
  expect(cell?.hasAttribute('x:num')).toBe(false)
})

test('findings are paragraphs, and nothing of them is taken for markup', () => {
  expect(parsed().querySelector('p')?.textContent).toBe('α 良好 <0.9>')
})

test('lines have captions, tabs and full numbers', () => {
  expect(blocksAsText(blocks).split('\n')).toEqual([
    'α 良好 <0.9>',
    '表 1',
    '题项\t均值\tp',
    '=危险\t4.123456\t0.00002',
    '',
  ])
})
