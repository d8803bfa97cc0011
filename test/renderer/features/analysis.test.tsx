import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { findAnalysis } from '#shared/analyses/index.ts'
import type { Column } from '#shared/survey/data-table.ts'
import type { Variable } from '#shared/survey/variable.ts'
import { Appearance } from '../../../renderer/app/appearance.tsx'
import { ReliabilityPage } from '../../../renderer/features/reliability/reliability-page.tsx'
import { fakeCore } from '../support/fake-core.ts'
import { preparePage } from '../support/prepare-page.ts'
import { renderPage } from '../support/render-page.tsx'

const item = (name: string, label: string): Variable => ({
  name,
  label,
  role: 'item',
  type: 'ordinal',
  scale: [1, 5],
  direction: 'high',
  labels: {},
  missing: [],
})
const variables = [item('Q1', '接待态度'), item('Q2', '处理效率'), item('Q3', '处理效果')]
const marks = [
  [5, 4, 5],
  [4, 4, 4],
  [3, 2, 3],
  [5, 5, 4],
  [2, 2, 3],
  [1, 2, 1],
]
const columns = new Map<string, Column>(
  variables.map(({ name, label }, at) => [
    name,
    {
      kind: 'numeric',
      name,
      label,
      values: Float64Array.from(marks, (row) => row[at] ?? Number.NaN),
      scale: [1, 5],
      direction: 'high',
      labels: {},
    },
  ]),
)
const options = { items: ['Q1', 'Q2', 'Q3'], missing: 'listwise', split: 'firstHalf', reverse: [], filter: [] }
const result = { ...findAnalysis('reliability').run({ rowCount: marks.length, columns }, options) }

preparePage()

const card = () => screen.findByRole('region', { name: /信度|Reliability/ })

describe('a result card', () => {
  it('shows findings and tables with the user’s names', async () => {
    renderPage(<ReliabilityPage />, fakeCore({ variables, results: { reliability: result } }))
    const shown = await card()
    await within(shown).findByText(/3 个题项的 Cronbach α/)
    expect(within(shown).getAllByRole('rowheader', { name: '接待态度' }).length).toBeGreaterThan(0)
  })

  it('changes its language without computing again', async () => {
    const core = fakeCore({ variables, results: { reliability: result } })
    renderPage(
      <>
        <Appearance />
        <ReliabilityPage />
      </>,
      core,
    )
    await within(await card()).findByText(/3 个题项的 Cronbach α/)
    core.state.results = {}
    await userEvent.click(screen.getByRole('button', { name: 'English' }))
    expect(await screen.findByRole('heading', { level: 1, name: 'Reliability' })).toBeTruthy()
    expect(within(await card()).getByText(/Cronbach.s α of the 3 items|3 items/i)).toBeTruthy()
    expect(document.documentElement.lang).toBe('en')
    expect(localStorage.getItem('csat.language')).toBe('en')
  })

  it('gives a refusal as advice, naming the item as the user knows it', async () => {
    const core = fakeCore({ variables, refuseRun: 'undeclaredScale' })
    renderPage(<ReliabilityPage />, core)
    expect(await screen.findByText(/题项“接待态度”没有声明量表范围/)).toBeTruthy()
  })

  it('is kept for the report and taken out again', async () => {
    const core = fakeCore({ variables, results: { reliability: result } })
    renderPage(<ReliabilityPage />, core)
    const user = userEvent.setup()
    await user.click(await screen.findByRole('button', { name: '加入报告' }))
    await waitFor(() => expect(core.state.snapshots).toMatchObject([{ analysis: 'reliability', pinned: true }]))
    await user.click(await within(await card()).findByRole('button', { name: '已加入报告' }))
    await waitFor(() => expect(core.state.snapshots[0]?.pinned).toBe(false))
  })

  it('that is stale says so and is updated with one button', async () => {
    const stale = {
      id: 's',
      analysis: 'reliability',
      options,
      result,
      dataRevision: 0,
      stale: true,
      createdAt: '2026-01-02T03:04:05.000Z',
      pinned: true,
      comment: '与上期一致',
    }
    const core = fakeCore({ variables, results: { reliability: result }, snapshots: [stale] })
    renderPage(<ReliabilityPage />, core)
    const kept = await screen.findByRole('region', { name: '保留的结果' })
    expect(within(kept).getByText('数据已变，结果过期')).toBeTruthy()
    expect(within(kept).getByText('与上期一致')).toBeTruthy()
    await userEvent.click(within(kept).getByRole('button', { name: '更新' }))
    await waitFor(() => expect(within(kept).queryByText('数据已变，结果过期')).toBeNull())
  })
})
