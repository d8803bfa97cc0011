import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import type { Variable } from '#shared/survey/variable.ts'
import { ResponseView } from '../../../../renderer/features/data/response-view.tsx'
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
  labels: { 4: '满意', 5: '非常满意' },
  missing: [{ value: -3, kind: 'skipped' }],
}
const rows = [5, 4, 3, -3].map((value, index) => ({
  id: index + 1,
  sourceRow: index + 2,
  excluded: null,
  values: [value],
}))

function open(setup: Parameters<typeof fakeCore>[0] = {}, readOnly = false, language: 'zh-CN' | 'en' = 'zh-CN') {
  const core = fakeCore({ variables: [item], rows, ...setup })
  const { container } = renderPage(<ResponseView variables={[item]} readOnly={readOnly} />, core, language)
  const cell = async (row: number) => {
    const place = `.ag-row[row-index="${row}"] .ag-cell[col-id="Q1"]`
    return waitFor(
      () => {
        const found = container.querySelector<HTMLElement>(place)
        expect(found?.textContent).toMatch(/./)
        return found ?? expect.unreachable()
      },
      { timeout: 10_000 },
    )
  }
  /** Puts the keyboard on a cell. */
  const focus = async (row: number) => {
    const found = await cell(row)
    fireEvent.mouseDown(found)
    found.focus()
    fireEvent.click(found)
    return found
  }
  return { core, container, cell, focus }
}

async function typeInto(container: HTMLElement, cell: HTMLElement, text: string) {
  fireEvent.keyDown(cell, { key: 'F2' })
  const input = await waitFor(
    () => container.querySelector<HTMLInputElement>('.ag-cell-inline-editing input') ?? expect.unreachable(),
  )
  fireEvent.input(input, { target: { value: text } })
  fireEvent.keyDown(input, { key: 'Enter' })
}

describe('editing in the data grid', () => {
  test('a label that is typed is written as its code, and only that cell', async () => {
    const { core, container, focus } = open()
    await typeInto(container, await focus(2), '满意')
    await waitFor(() =>
      expect(core.state.edits).toEqual([
        { kind: 'editAnswer', edits: [{ variable: 'Q1', responses: [3], answers: [4] }] },
      ]),
    )
    await waitFor(() =>
      expect(container.querySelector('.ag-row[row-index="2"] .ag-cell[col-id="Q1"]')?.textContent).toBe('满意'),
    )
  })

  test('text in a variable of numbers stays in the open cell and is not written', async () => {
    const { core, container, focus } = open()
    await typeInto(container, await focus(2), '很糟')
    expect(container.querySelector('.ag-cell-inline-editing')).not.toBeNull()
    expect((await screen.findByRole('alert')).textContent).toContain('“很糟”不是数字，变量“Q1”只能填数字')
    expect(core.state.edits).toEqual([])
  })

  test('a mark off the scale is asked about, and written only with consent', async () => {
    const { core, container, focus } = open()
    await typeInto(container, await focus(2), '9')
    const dialog = await screen.findByRole('dialog')
    expect(dialog.textContent).toContain('9 不在“Q1”的量表 1–5 内')
    expect(core.state.edits).toEqual([])
    fireEvent.click(within(dialog).getByRole('button', { name: '仍要填入' }))
    await waitFor(() => expect(core.state.edits[0]?.edits[0]?.answers).toEqual([9]))
  })

  test('Delete blanks the cell', async () => {
    const { core, focus } = open()
    fireEvent.keyDown(await focus(1), { key: 'Delete' })
    await waitFor(() =>
      expect(core.state.edits).toEqual([
        { kind: 'clearAnswers', edits: [{ variable: 'Q1', responses: [2], answers: [null] }] },
      ]),
    )
  })

  test('Ctrl+D copies the value above, or the first of the chosen rows to the others', async () => {
    const { core, cell, focus } = open()
    fireEvent.keyDown(await focus(1), { key: 'd', ctrlKey: true })
    await waitFor(() =>
      expect(core.state.edits.at(-1)?.edits).toEqual([{ variable: 'Q1', responses: [2], answers: [5] }]),
    )
    await focus(1)
    fireEvent.keyDown(await cell(1), { key: 'ArrowDown', shiftKey: true })
    fireEvent.keyDown(await cell(2), { key: 'ArrowDown', shiftKey: true })
    expect(await screen.findByText('已选 3 份（第 2–4 份）')).toBeTruthy()
    fireEvent.keyDown(await cell(3), { key: 'd', ctrlKey: true })
    await waitFor(() =>
      expect(core.state.edits.at(-1)).toEqual({
        kind: 'fillAnswers',
        edits: [{ variable: 'Q1', responses: [3, 4], answers: [5, 5] }],
      }),
    )
  })

  test('a project that is read-only is only looked at', async () => {
    const { core, focus } = open({}, true)
    const cell = await focus(1)
    for (const event of [{ key: 'Delete' }, { key: 'd', ctrlKey: true }]) fireEvent.keyDown(cell, event)
    expect(screen.getByRole('button', { name: '剔除…' })).toHaveProperty('disabled', true)
    expect(core.state.edits).toEqual([])
  })

  test('rows are excluded with a reason, and included again', async () => {
    const { core, container, focus } = open()
    await focus(0)
    fireEvent.click(screen.getByRole('button', { name: '剔除…' }))
    const dialog = await screen.findByRole('dialog')
    fireEvent.click(within(dialog).getByRole('button', { name: '重复答卷' }))
    fireEvent.click(within(dialog).getByRole('button', { name: /^剔\s?除$/ }))
    await waitFor(() => expect(core.state.exclusions).toEqual([{ responses: [1], reason: '重复答卷' }]))
    await waitFor(() => expect(container.querySelector('.ag-row[row-index="0"].data-excluded')).not.toBeNull())
    fireEvent.click(screen.getByRole('button', { name: '恢复' }))
    await waitFor(() => expect(core.state.exclusions.at(-1)).toEqual({ responses: [1], reason: null }))
  })

  test('Ctrl+I shows the file and cell a value comes from, and who changed it', async () => {
    const traced = {
      response: 2,
      row: 2,
      variable: 'Q1',
      value: 4,
      source: {
        file: '问卷.xlsx',
        sheet: '5月',
        row: 3,
        column: 'D',
        cell: 'D3',
        sha256: 'ab'.repeat(32),
        importedAt: '2025-03-01T08:00:00.000Z',
      },
      edits: [
        {
          at: '2025-03-02T08:00:00.000Z',
          user: '王芳',
          host: 'QA-1',
          kind: 'editAnswer',
          before: 3,
          after: 4,
          source: null,
        },
      ],
      excluded: null,
    }
    const { focus } = open({ traced }, false, 'en')
    fireEvent.keyDown(await focus(1), { key: 'i', ctrlKey: true })
    const panel = await screen.findByRole('region', { name: 'Source' })
    await waitFor(() => expect(panel.textContent).toContain('D3'))
    expect(panel.textContent).toContain('问卷.xlsx')
    expect(panel.textContent).toContain('3 → 满意')
    expect(panel.textContent).toContain('王芳@QA-1')
  })

  test('find and replace shows what would happen before it happens', async () => {
    const found = {
      hits: 2,
      fitting: 1,
      doubtful: 0,
      refused: 1,
      list: [
        { variable: 'Q1', response: 1, row: 1, before: 5, after: { kind: 'answer' as const, answer: 4 } },
        {
          variable: 'Q1',
          response: 2,
          row: 2,
          before: 4,
          after: { kind: 'refused' as const, refusal: { code: 'answerNotANumber' as const, details: {} } },
        },
      ],
    }
    const { core, focus } = open({ found })
    fireEvent.keyDown(await focus(0), { key: 'h', ctrlKey: true })
    const dialog = await screen.findByRole('dialog')
    fireEvent.change(within(dialog).getByLabelText('查找'), { target: { value: '非常满意' } })
    fireEvent.change(within(dialog).getByLabelText('替换为'), { target: { value: '满意' } })
    fireEvent.keyDown(within(dialog).getByLabelText('替换为'), { key: 'Enter' })
    await within(dialog).findByText('找到 2 格：1 格可替换，0 格替换后不合编码簿，1 格类型不符、不替换。')
    fireEvent.click(within(dialog).getByRole('button', { name: '全部替换（1）' }))
    await waitFor(() =>
      expect(core.state.replacements).toMatchObject([
        { query: { variables: ['Q1'], find: '非常满意', replacement: '满意', mode: 'whole' }, only: null },
      ]),
    )
  })

  test('Ctrl+F opens the search from anywhere on the page', async () => {
    const { cell } = open()
    await cell(0)
    const allowed = fireEvent.keyDown(document.body, { key: 'f', ctrlKey: true })
    expect(allowed).toBe(false)
    expect(within(await screen.findByRole('dialog')).getByLabelText('查找')).toBeTruthy()
  })
})
