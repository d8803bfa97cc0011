import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import type { Variable } from '#shared/survey/variable.ts'
import { FilteredResponses } from '../../../../renderer/features/subsets/filtered-responses.tsx'
import { fakeCore } from '../../support/fake-core.ts'
import { gridLayout } from '../../support/grid-layout.ts'
import { preparePage } from '../../support/prepare-page.ts'
import { renderPage } from '../../support/render-page.tsx'
import { withRoutes } from '../../support/with-routes.ts'

preparePage()
gridLayout()

const variable: Variable = {
  ...{ name: 'Q1', label: '', role: 'item', type: 'numeric', scale: null, direction: null, labels: {}, missing: [] },
}
/** The number of a response is its id; the condition of these tests leaves those above 2. */
const rows = [1, 2, 3, 4].map((id) => ({ id, sourceRow: id + 1, excluded: null, values: [id * 10] }))

/** The data view with its first four responses, and a condition that is entered but not yet known to be right. */
async function enterCondition() {
  let confirm: () => void = () => undefined
  const confirmed = new Promise<void>((resolve) => {
    confirm = resolve
  })
  const asked: { readonly filter: string | undefined; readonly sort: string | undefined }[] = []
  const core = withRoutes(fakeCore({ variables: [variable], rows }), {
    data: {
      rows: ({ offset, limit, filter, sort }) => {
        asked.push({ filter, sort: sort?.variable })
        const shown = filter === undefined ? rows : rows.slice(2)
        return { total: shown.length, rows: shown.slice(offset, offset + limit) }
      },
    },
    subsets: {
      list: () => [],
      preview: (async () => {
        await confirmed
        return { passing: 2, missing: 0, total: 4 }
      }) as never,
    },
  })
  const { container } = renderPage(<FilteredResponses variables={[variable]} readOnly={false} />, core)
  const shown = () => [...container.querySelectorAll('.ag-cell[col-id="Q1"]')].map((cell) => cell.textContent)
  await waitFor(() => expect(shown()).toEqual(['10', '20', '30', '40']), { timeout: 10_000 })
  const field = screen.getByRole('textbox', { name: '筛选条件' })
  fireEvent.change(field, { target: { value: 'Q1 > 20' } })
  fireEvent.keyDown(field, { key: 'Enter' })
  return {
    core,
    asked,
    container,
    /** The condition turns out right; its rows come. */
    apply: async () => {
      confirm()
      await waitFor(() => expect(shown()).toEqual(['30', '40']), { timeout: 5_000 })
    },
    /** Puts the keyboard on the answer of the first response. */
    focusFirst: async () => {
      const cell =
        container.querySelector<HTMLElement>('.ag-row[row-index="0"] .ag-cell[col-id="Q1"]') ?? expect.unreachable()
      fireEvent.mouseDown(cell)
      cell.focus()
      fireEvent.click(cell)
      await screen.findByText('第 1 份')
    },
  }
}

describe('a filter that comes into force while something else is done in the grid', () => {
  test('leaves the order that was chosen in the moment before', async () => {
    const { asked, container, apply } = await enterCondition()
    const grid = container.querySelector('.ag-root')
    fireEvent.click(
      container.querySelector('.ag-header-cell[col-id="Q1"] .ag-header-cell-label') ?? expect.unreachable(),
    )
    await screen.findByText('按“Q1”升序排列', { exact: false })
    await apply()
    expect(asked.at(-1)).toEqual({ filter: 'Q1 > 20', sort: 'Q1' })
    expect(screen.getByText('按“Q1”升序排列', { exact: false })).toBeTruthy()
    expect(container.querySelector('.ag-header-cell[col-id="Q1"]')?.getAttribute('aria-sort')).toBe('ascending')
    expect(container.querySelector('.ag-root')).toBe(grid)
  })

  test('leaves the dialog of excluding open, and what is excluded are the responses chosen for it', async () => {
    const { core, apply, focusFirst } = await enterCondition()
    await focusFirst()
    fireEvent.click(screen.getByRole('button', { name: '剔除…' }))
    const dialog = await screen.findByRole('dialog')
    await apply()
    expect(dialog.isConnected).toBe(true)
    fireEvent.click(within(dialog).getByRole('button', { name: '重复答卷' }))
    fireEvent.click(within(dialog).getByRole('button', { name: /^剔\s?除$/ }))
    await waitFor(() => expect(core.state.exclusions).toEqual([{ responses: [1], reason: '重复答卷' }]))
  })

  test('leaves the dialog of filling open, and what is filled are the answers chosen for it', async () => {
    const { core, apply, focusFirst } = await enterCondition()
    await focusFirst()
    fireEvent.click(screen.getByRole('button', { name: '填充…' }))
    const dialog = await screen.findByRole('dialog')
    fireEvent.change(within(dialog).getByRole('textbox'), { target: { value: '50' } })
    await apply()
    expect(dialog.isConnected).toBe(true)
    fireEvent.keyDown(within(dialog).getByRole('textbox'), { key: 'Enter' })
    await waitFor(() =>
      expect(core.state.edits).toEqual([
        { kind: 'fillAnswers', edits: [{ variable: 'Q1', responses: [1], answers: [50] }] },
      ]),
    )
  })

  test('leaves what is written into find and replace', async () => {
    const { apply } = await enterCondition()
    fireEvent.keyDown(document.body, { key: 'f', ctrlKey: true })
    const dialog = await screen.findByRole('dialog')
    fireEvent.change(within(dialog).getByLabelText('查找'), { target: { value: '10' } })
    await apply()
    expect(dialog.isConnected).toBe(true)
    expect(within(dialog).getByLabelText('查找')).toHaveProperty('value', '10')
  })

  test('nothing stays chosen: in its place stands another response', async () => {
    const { apply, focusFirst } = await enterCondition()
    await focusFirst()
    await apply()
    expect(await screen.findByText('未选答卷')).toBeTruthy()
  })
})
