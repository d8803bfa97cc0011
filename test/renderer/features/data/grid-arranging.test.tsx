import { fireEvent, screen, waitFor } from '@testing-library/react'
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
  name: '编号',
  label: '',
  role: 'id',
  type: 'string',
  scale: null,
  direction: null,
  labels: {},
  missing: [],
}
const rows = ['R3', 'R1', 'R2'].map((value, index) => ({
  id: index + 1,
  sourceRow: index + 2,
  excluded: null,
  values: [value],
}))

/** A core that says how far arranging is and then waits until `finish` is called, each time anew. */
function open() {
  let finish: () => void = () => undefined
  const asked: unknown[] = []
  const core = withRoutes(fakeCore({ variables: [variable], rows }), {
    data: {
      arrange: async function* (input: unknown) {
        asked.push(input)
        yield { step: 'arranging', share: 0.4 }
        await new Promise<void>((resolve) => {
          finish = resolve
        })
        return { ok: true as const }
      } as never,
    },
    subsets: { preview: () => ({ passing: 1, missing: 0, total: 3 }) },
  })
  const { container } = renderPage(<FilteredResponses variables={[variable]} readOnly={false} />, core)
  const shown = () => [...container.querySelectorAll('.ag-cell[col-id="编号"]')].map((cell) => cell.textContent)
  const sort = async () => {
    await waitFor(() => expect(shown()).toEqual(['R3', 'R1', 'R2']), { timeout: 10_000 })
    const heading = container.querySelector('.ag-header-cell[col-id="编号"] .ag-header-cell-label')
    fireEvent.click(heading ?? expect.unreachable())
    await screen.findByText('正在筛选和排序')
  }
  return { core, container, asked, finish: () => finish(), shown, sort }
}

describe('filtering and sorting many rows', () => {
  test('tells how far it is, and asks for rows when it is done', async () => {
    const { core, asked, finish, sort } = open()
    await sort()
    expect(asked).toEqual([{ sort: { variable: '编号', descending: false } }])
    expect(await screen.findByText('40%')).toBeTruthy()
    expect(core.state.sortedBy).toBeNull()
    finish()
    await waitFor(() => expect(core.state.sortedBy).toEqual({ variable: '编号', descending: false }))
    await waitFor(() => expect(screen.queryByText('正在筛选和排序')).toBeNull())
  })

  test('a sort that is given up leaves the rows as they stood', async () => {
    const { core, container, shown, sort } = open()
    await sort()
    expect(await screen.findByText('按“编号”升序排列', { exact: false })).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: '取消' }))
    await waitFor(() => expect(screen.queryByText('正在筛选和排序')).toBeNull())
    await waitFor(() => expect(shown()).toEqual(['R3', 'R1', 'R2']))
    expect(screen.queryByText('按“编号”升序排列', { exact: false })).toBeNull()
    expect(container.querySelector('.ag-header-cell[aria-sort="ascending"]')).toBeNull()
    expect(core.state.sortedBy).toBeNull()
  })

  test('Escape gives up a filter: all rows are shown, and the condition stays written', async () => {
    const { asked, container, shown } = open()
    await waitFor(() => expect(shown()).toHaveLength(3), { timeout: 10_000 })
    const field = screen.getByRole('textbox', { name: '筛选条件' })
    fireEvent.change(field, { target: { value: '编号 = "R1"' } })
    fireEvent.keyDown(field, { key: 'Enter' })
    await screen.findByText('正在筛选和排序', {}, { timeout: 5_000 })
    expect(asked).toEqual([{ filter: '编号 = "R1"' }])
    fireEvent.keyDown(container.querySelector('.ag-header-cell') ?? expect.unreachable(), { key: 'Escape' })
    await waitFor(() => expect(shown()).toEqual(['R3', 'R1', 'R2']))
    expect(screen.queryByText('正在筛选和排序')).toBeNull()
    expect(field).toHaveProperty('value', '编号 = "R1"')
  })

  test('a filter that is given up leaves the order that stood before it', async () => {
    const { asked, container, finish, sort } = open()
    await sort()
    finish()
    await waitFor(() => expect(screen.queryByText('正在筛选和排序')).toBeNull())
    const field = screen.getByRole('textbox', { name: '筛选条件' })
    fireEvent.change(field, { target: { value: '编号 = "R1"' } })
    fireEvent.keyDown(field, { key: 'Enter' })
    const byNumber = { sort: { variable: '编号', descending: false } }
    await waitFor(() => expect(asked.at(-1)).toEqual({ filter: '编号 = "R1"', ...byNumber }), { timeout: 5_000 })
    fireEvent.click(await screen.findByRole('button', { name: '取消' }))
    await waitFor(() => expect(asked.at(-1)).toEqual(byNumber))
    expect(container.querySelector('.ag-header-cell[aria-sort="ascending"]')).not.toBeNull()
    expect(screen.getByText('按“编号”升序排列', { exact: false })).toBeTruthy()
  })
})
