import { fireEvent, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import type { Variable } from '#shared/survey/variable.ts'
import { ResponseView } from '../../../../renderer/features/data/response-view.tsx'
import { shownValue } from '../../../../renderer/features/data/shown-value.ts'
import { fakeCore } from '../../support/fake-core.ts'
import { gridLayout } from '../../support/grid-layout.ts'
import { preparePage } from '../../support/prepare-page.ts'
import { renderPage } from '../../support/render-page.tsx'

preparePage()
gridLayout()

const item: Variable = {
  name: 'Q1',
  label: '服务态度',
  role: 'item',
  type: 'ordinal',
  scale: [1, 5],
  direction: 'high',
  labels: { 4: '满意' },
  missing: [],
}
const variables = [item, { ...item, name: 'Q2', label: '维修质量' }]
const rows = [5, 4, 3].map((value, index) => ({
  id: index + 1,
  sourceRow: index + 2,
  excluded: null,
  values: [value, value],
}))
const columnFacts = {
  total: 260,
  answered: 250,
  missing: [{ kind: 'skipped' as const, count: 10 }],
  numbers: { mean: 3.456, sd: 0.987, min: 1, max: 5 },
  bars: [
    { value: 4, to: null, count: 200 },
    { value: 5, to: null, count: 50 },
  ],
  others: 0,
}

function open(language: 'zh-CN' | 'en' = 'zh-CN') {
  const core = fakeCore({ variables: [...variables], rows, columnFacts })
  const view = renderPage(<ResponseView variables={variables} readOnly={false} />, core, language)
  const heading = async (name: string) =>
    waitFor(
      () => view.container.querySelector<HTMLElement>(`.ag-header-cell[col-id="${name}"]`) ?? expect.unreachable(),
    )
  return { core, ...view, heading }
}

describe('headings of the data grid', () => {
  test('tell n, missing by kind, mean and shares when the pointer rests on one, and nothing after it left', async () => {
    const { heading } = open()
    fireEvent.mouseOver(await heading('Q1'))
    const card = (await screen.findByText('250 人作答（共 260 份有效答卷）')).closest('.column-facts')
    expect(card?.textContent).toContain('均值 3.46，标准差 0.99，1–5')
    expect(card?.textContent).toMatch(/跳.*10/)
    expect(card?.textContent).toContain('满意80.0%')
    fireEvent.mouseLeave((await heading('Q1')).closest('section') ?? document.body)
    await waitFor(() => expect(document.querySelector('.column-facts')).toBeNull())
  })

  test('tell the same when the keyboard is on one, and Escape ends it', async () => {
    const { heading } = open('en')
    const cell = await heading('Q2')
    cell.focus()
    expect(await screen.findByText('250 answers of 260 valid responses')).toBeTruthy()
    fireEvent.keyDown(cell, { key: 'Escape' })
    await waitFor(() => expect(document.querySelector('.column-facts')).toBeNull())
  })

  test('sort by a click: the core is asked, and the toolbar says so', async () => {
    const { core, heading } = open()
    const label = (await heading('Q2')).querySelector('.ag-header-cell-label') ?? expect.unreachable()
    fireEvent.click(label)
    await waitFor(() => expect(core.state.sortedBy).toEqual({ variable: 'Q2', descending: false }))
    expect(await screen.findByText(/按“Q2”升序排列/)).toBeTruthy()
    fireEvent.click(label)
    await waitFor(() => expect(core.state.sortedBy).toEqual({ variable: 'Q2', descending: true }))
    fireEvent.click(label)
    await waitFor(() => expect(core.state.sortedBy).toBeNull())
  })
})

test('columns that are hidden stay so for the project on this computer', async () => {
  const { container, heading, unmount } = open()
  await heading('Q2')
  await userEvent.click(screen.getByRole('button', { name: '列' }))
  await userEvent.click(await screen.findByRole('checkbox', { name: 'Q2 维修质量' }))
  await waitFor(() => expect(container.querySelector('.ag-header-cell[col-id="Q2"]')).toBeNull())
  expect(JSON.parse(localStorage.getItem('csat.columns./projects/试验项目.csat') ?? '')).toMatchObject({
    hidden: ['Q2'],
  })
  unmount()
  const again = open()
  await again.heading('Q1')
  expect(again.container.querySelector('.ag-header-cell[col-id="Q2"]')).toBeNull()
  expect(screen.getByRole('button', { name: '列（隐藏 1）' })).toBeTruthy()
})

test('computed numbers are shown with four decimals, answers as they are stored', () => {
  const say = () => ''
  const derived: Variable = { ...item, derivation: { kind: 'compute', expression: 'Q1 / 3' } }
  expect(shownValue(1 / 3, derived, true, say)).toBe('0.3333')
  expect(shownValue(0.00001234, derived, true, say)).toBe('0.000012')
  expect(shownValue(2, derived, true, say)).toBe('2')
  expect(shownValue(1 / 3, item, true, say)).toBe('0.3333333333333333')
})
