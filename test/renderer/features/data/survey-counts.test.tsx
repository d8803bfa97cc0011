import { fireEvent, screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { defaultSurveyDesign } from '#shared/survey/survey-design.ts'
import type { Variable } from '#shared/survey/variable.ts'
import { SurveyCounts } from '../../../../renderer/features/data/survey-counts.tsx'
import { fakeCore } from '../../support/fake-core.ts'
import { preparePage } from '../../support/prepare-page.ts'
import { renderPage } from '../../support/render-page.tsx'

preparePage()

function open(distributed: number | null) {
  // The data hold 273 forms, 260 of them valid.
  const counts = [{ wave: null, distributed, returned: distributed === null ? null : 273 }]
  const core = fakeCore({ design: { ...defaultSurveyDesign, counts } })
  renderPage(<SurveyCounts readOnly={false} />, core)
}
const segment = (name: string): Variable => ({
  name,
  label: name,
  role: 'segment',
  type: 'nominal',
  scale: null,
  direction: null,
  labels: {},
  missing: [],
})
const toggle = () => screen.findByRole('button', { name: '各期的份数' })

describe('the counts of a survey', () => {
  it('stand open while there is something to fill in', async () => {
    open(null)
    expect(await screen.findByRole('spinbutton', { name: '全部 发放数' })).toBeTruthy()
    expect((await toggle()).getAttribute('aria-expanded')).toBe('true')
  })
  it('stay open when the number that was missing is typed', async () => {
    open(null)
    const returned = await screen.findByRole('spinbutton', { name: '全部 回收数' })
    for (const [input, value] of [
      [screen.getByRole('spinbutton', { name: '全部 发放数' }), '300'],
      [returned, '273'],
    ] as const) {
      fireEvent.change(input, { target: { value } })
      fireEvent.blur(input)
    }
    expect(await screen.findByText('回收率高于 60%，调查有效')).toBeTruthy()
    expect(screen.getByRole('spinbutton', { name: '全部 回收数' })).toBeTruthy()
  })
  it('offer to go by the variable that is called a wave, until there is one', async () => {
    renderPage(<SurveyCounts readOnly={false} />, fakeCore({ variables: [segment('区域'), segment('期次')] }))
    fireEvent.click(await screen.findByRole('button', { name: '按“期次”分期' }))
    await waitFor(() => expect(screen.queryByRole('button', { name: '按“期次”分期' })).toBeNull())
    expect(screen.getByRole('combobox', { name: '期次变量' })).toHaveProperty('value', '期次')
  })
  it('are one line once they pass the gate, and open for changes', async () => {
    open(300)
    expect(await screen.findByText(/^发放 300，回收 273，有效 260；/)).toBeTruthy()
    expect(screen.queryByRole('spinbutton')).toBeNull()
    fireEvent.click(await toggle())
    expect(screen.getByRole('spinbutton', { name: '全部 发放数' })).toHaveProperty('value', '300')
    fireEvent.click(await toggle())
    expect(screen.queryByRole('spinbutton')).toBeNull()
  })
})
