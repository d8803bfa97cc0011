import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { Snapshot } from '#shared/survey/snapshot.ts'
import type { Variable } from '#shared/survey/variable.ts'
import { Rail } from '../../../../renderer/app/rail.tsx'
import { StepNotices } from '../../../../renderer/app/steps/step-notices.tsx'
import { fakeCore } from '../../support/fake-core.ts'
import { preparePage } from '../../support/prepare-page.ts'
import { renderPage } from '../../support/render-page.tsx'

preparePage()

const item: Variable = {
  ...{ name: 'Q1', label: '接待', role: 'item', type: 'ordinal', scale: [1, 5], direction: 'high', labels: {} },
  missing: [],
}
const check = { total: 273, valid: 270, validAfter: 267, undecided: 3, rules: [], overlap: [] }
const card = (id: string, stale: boolean): Snapshot => ({
  ...{ id, analysis: 'descriptives', options: {}, result: {}, dataRevision: 1, stale, pinned: true, comment: '' },
  createdAt: '2026-01-02T03:04:05.000Z',
})

describe('the rail', () => {
  it('tells the reason of a state to those who point and to those who listen', async () => {
    renderPage(<Rail current="data" />, fakeCore({ variables: [item], qualityCheck: check }))
    const link = await screen.findByRole('link', {
      name: /数据\s*需要注意/,
      description: /3 份答卷命中质量规则，尚未处理/,
    })
    expect(link.getAttribute('title')).toBe('数据 · 需要注意：3 份答卷命中质量规则，尚未处理')
  })
})

describe('the page of a step', () => {
  it('says the same reason with the one button that leads to it, which goes once one is there', async () => {
    window.location.hash = '#/data/responses'
    renderPage(<StepNotices step="data" />, fakeCore({ variables: [item], qualityCheck: check }))
    expect(await screen.findByText('3 份答卷命中质量规则，尚未处理')).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: '处理命中的答卷' }))
    await waitFor(() => expect(window.location.hash).toBe('#/data/quality'))
    await waitFor(() => expect(screen.queryByRole('button')).toBeNull())
    expect(screen.getByText('3 份答卷命中质量规则，尚未处理')).toBeTruthy()
  })

  it('computes every result that is out of date again with one button', async () => {
    const core = fakeCore({ variables: [item], snapshots: [card('a', true), card('b', true), card('c', false)] })
    renderPage(<StepNotices step="report" />, core)
    const line = (await screen.findByText('数据已变，报告里 2 个结果过期')).closest('li')
    if (line === null) throw new Error('A reason is a line')
    fireEvent.click(within(line).getByRole('button', { name: '全部更新' }))
    await waitFor(() => expect(screen.queryByText(/过期/)).toBeNull())
    expect(core.state.snapshots.map(({ stale }) => stale)).toEqual([false, false, false])
  })

  it('is silent where there is nothing to see to', async () => {
    renderPage(
      <>
        <Rail current="data" />
        <StepNotices step="data" />
      </>,
      fakeCore({ variables: [item] }),
    )
    await screen.findByRole('link', { name: /数据\s*已完成/ })
    expect(document.querySelector('.step-notices')).toBeNull()
  })
})
