import { fireEvent, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { parseExpression } from '#shared/derive/expression/parse-expression.ts'
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
const rowHeight = 28

interface Asked {
  readonly offset: number
  readonly limit: number
  readonly filter: string | undefined
  readonly sort: string | undefined
}

/** A survey of `total` responses whose answers are their places; with a filter there are 300. */
async function open(total: number) {
  const asked: Asked[] = []
  const core = withRoutes(fakeCore({ variables: [variable] }), {
    data: {
      rows: ({ offset, limit, filter, sort }) => {
        asked.push({ offset, limit, filter, sort: sort?.variable })
        const whole = filter === undefined ? total : 300
        const places = Array.from({ length: Math.max(0, Math.min(limit, whole - offset)) }, (_, at) => offset + at)
        return {
          total: whole,
          rows: places.map((at) => ({ id: at + 1, sourceRow: at + 2, excluded: null, values: [at] })),
        }
      },
    },
    subsets: {
      list: () => [],
      preview: ({ expression }) => {
        parseExpression(expression)
        return { passing: 300, missing: 0, total }
      },
    },
  })
  const { container } = renderPage(<FilteredResponses variables={[variable]} readOnly={false} />, core)
  const cell = (row: number) =>
    waitFor(() => {
      const found = container.querySelector<HTMLElement>(`.ag-row[row-index="${row}"] .ag-cell[col-id="Q1"]`)
      expect(found?.textContent).toBe(String(row))
      return found ?? expect.unreachable()
    })
  await cell(0)
  const viewport = container.querySelector('.ag-grid-viewport') ?? expect.unreachable()
  return { asked, container, viewport, cell }
}

describe('the data grid', () => {
  it('reads only the blocks in sight of a million responses, and others as they come into sight', async () => {
    const { asked, container, viewport, cell } = await open(1_000_000)
    expect(asked).toEqual([{ offset: 0, limit: 200, filter: undefined, sort: undefined }])
    viewport.scrollTop = 12_345 * rowHeight
    fireEvent.scroll(viewport)
    const inSight = await waitFor(() => {
      const rows = [...container.querySelectorAll('.ag-row')].map((row) => Number(row.getAttribute('row-index')))
      expect(Math.min(...rows)).toBeGreaterThan(10_000)
      return rows
    })
    for (const row of inSight) await cell(row)
    // The block of every row in sight, and no other; the grid makes long ways shorter, so which it is does not matter.
    const blocks = new Set(inSight.map((row) => Math.floor(row / 200) * 200))
    expect(asked.slice(1).map(({ offset, limit }) => [offset, limit])).toEqual([...blocks].map((at) => [at, 200]))
    expect(container.querySelectorAll('.ag-row').length).toBeLessThan(100)
  })

  it('goes to the last response with Ctrl and an arrow, and reads its block then', async () => {
    const { asked, viewport, cell } = await open(1_000)
    const first = await cell(0)
    fireEvent.mouseDown(first)
    first.focus()
    fireEvent.click(first)
    await userEvent.keyboard('{Control>}{ArrowDown}{/Control}')
    // A browser tells that it has scrolled.
    fireEvent.scroll(viewport)
    await waitFor(() => expect(asked.at(-1)).toMatchObject({ offset: 800, limit: 200 }))
    const last = await cell(999)
    expect(document.activeElement).toBe(last)
  })

  it('is sorted by Enter on a heading, upwards, downwards, and as it came', async () => {
    const { asked, container } = await open(500)
    const heading = container.querySelector<HTMLElement>('.ag-header-cell[col-id="Q1"]') ?? expect.unreachable()
    heading.focus()
    await userEvent.keyboard('{Enter}')
    expect(await screen.findByText(/按“Q1”升序排列/)).toBeTruthy()
    await waitFor(() => expect(asked.at(-1)).toMatchObject({ offset: 0, sort: 'Q1' }))
    await userEvent.keyboard('{Enter}')
    expect(await screen.findByText(/按“Q1”降序排列/)).toBeTruthy()
    await userEvent.keyboard('{Enter}')
    await waitFor(() => expect(asked.at(-1)).toMatchObject({ offset: 0, sort: undefined }))
  })

  it('shows the responses that meet a condition once it is right and Enter is pressed, and all again without one', async () => {
    const { asked, container } = await open(1_000)
    const field = screen.getByRole('textbox', { name: '筛选条件' })
    await userEvent.type(field, 'Q1 >={Enter}')
    expect(await screen.findByText(/第 \d+ 个字符处|算式/)).toBeTruthy()
    expect(asked.every(({ filter }) => filter === undefined)).toBe(true)
    await userEvent.type(field, ' 3{Enter}')
    await waitFor(() => expect(asked.at(-1)).toMatchObject({ offset: 0, filter: 'Q1 >= 3' }))
    expect(screen.getByText(/选中 300 \/ 1000/)).toBeTruthy()
    await waitFor(() => expect(container.querySelector('.ag-row[row-index="0"]')).not.toBeNull())
    await userEvent.clear(field)
    await waitFor(() => expect(asked.at(-1)).toMatchObject({ offset: 0, filter: undefined }))
  })
})
