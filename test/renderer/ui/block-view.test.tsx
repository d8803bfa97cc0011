import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import type { Block } from '#shared/document/block.ts'
import { BlockView } from '../../../renderer/ui/block-view/block-view.tsx'
import { tableAsText } from '../../../renderer/ui/block-view/table-as-text.ts'
import { preparePage } from '../support/prepare-page.ts'
import { renderPart } from '../support/render-page.tsx'

const table = {
  kind: 'table',
  caption: '信度系数',
  columns: [{ title: '系数' }, { title: '值', format: { kind: 'decimal', digits: 3 } }],
  rows: [
    ['Cronbach α', 0.80841],
    ['标准化 α', { value: null }],
    ['p', { value: 0.0004, format: { kind: 'p' }, tone: 'bad' }],
  ],
  notes: ['n = 273'],
} as const satisfies Block

preparePage()

describe('BlockView', () => {
  it('draws a table with its caption, column heads and row heads', () => {
    renderPart(<BlockView blocks={[table]} />)
    const drawn = screen.getByRole('table', { name: '信度系数' })
    expect(
      within(drawn)
        .getAllByRole('columnheader')
        .map((head) => head.textContent),
    ).toEqual(['系数', '值'])
    expect(
      within(drawn)
        .getAllByRole('rowheader')
        .map((head) => head.textContent),
    ).toEqual(['Cronbach α', '标准化 α', 'p'])
    expect(
      within(drawn)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    ).toEqual(['0.808', '—', '<0.001'])
    expect(screen.getByText('n = 273')).toBeTruthy()
  })

  it('keeps the full number of a rounded cell within reach', () => {
    renderPart(<BlockView blocks={[table]} />)
    expect(screen.getByRole('cell', { name: /0\.808/ }).title).toBe('0.80841')
  })

  it('copies a table with full precision for a spreadsheet', async () => {
    const user = userEvent.setup()
    renderPart(<BlockView blocks={[table]} />)
    await user.click(screen.getByRole('button', { name: '复制表格：信度系数' }))
    expect(await navigator.clipboard.readText()).toBe('系数\t值\nCronbach α\t0.80841\n标准化 α\t\np\t0.0004')
    expect(tableAsText({ ...table, rows: [['两\n行', 1]] })).toBe('系数\t值\n两 行\t1')
  })

  it('tells what a figure shows to those who cannot see it', () => {
    const figure: Block = {
      kind: 'figure',
      caption: '柏拉图',
      description: '四类投诉，前两类占八成',
      chart: { kind: 'pareto', bars: [], total: 0, thresholdPercent: 80, valueTitle: '', cumulativeTitle: '' },
    }
    renderPart(<BlockView blocks={[figure]} />)
    expect(screen.getByRole('img', { name: '柏拉图. 四类投诉，前两类占八成' })).toBeTruthy()
  })

  it('ranks headings below the heading of the page', () => {
    renderPart(
      <BlockView
        headingRank={2}
        blocks={[
          { kind: 'heading', level: 1, text: '信度' },
          { kind: 'heading', level: 2, text: '系数' },
        ]}
      />,
    )
    expect(screen.getByRole('heading', { level: 2, name: '信度' })).toBeTruthy()
    expect(screen.getByRole('heading', { level: 3, name: '系数' })).toBeTruthy()
  })

  it('lists the headings that follow in the contents', () => {
    renderPart(
      <BlockView
        blocks={[
          { kind: 'contents', title: '目录' },
          { kind: 'heading', level: 1, text: '摘要' },
          { kind: 'finding', text: '总体良好', tone: 'good' },
        ]}
      />,
    )
    const contents = screen.getByRole('navigation', { name: '目录' })
    expect(
      within(contents)
        .getAllByRole('button')
        .map((entry) => entry.textContent),
    ).toEqual(['摘要'])
  })
})
