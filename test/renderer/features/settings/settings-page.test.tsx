import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { SettingsPage } from '../../../../renderer/features/settings/settings-page.tsx'
import { fakeCore } from '../../support/fake-core.ts'
import { preparePage } from '../../support/prepare-page.ts'
import { renderPage } from '../../support/render-page.tsx'

preparePage()

describe('the settings page', () => {
  test('keeps a band’s new limit for the project, and goes back to the standard', async () => {
    const core = fakeCore()
    const user = userEvent.setup()
    renderPage(<SettingsPage />, core)
    await user.click(await screen.findByText('信度系数（Cronbach α）'))
    const limit = screen.getByLabelText('信度系数（Cronbach α） 第 1 档下限')
    await user.clear(limit)
    await user.type(limit, '0.95{Enter}')
    await waitFor(() =>
      expect(core.state.preferences.reliabilityBands).toEqual([
        { from: 0.95, verdict: 'excellent' },
        { from: 0.8, verdict: 'good' },
        { from: 0.7, verdict: 'acceptable' },
        { from: 0.6, verdict: 'questionable' },
        { from: 0, verdict: 'revise' },
      ]),
    )
    await user.click(screen.getByRole('button', { name: '恢复默认：信度系数（Cronbach α）' }))
    await waitFor(() => expect(core.state.preferences.reliabilityBands).toBeNull())
  })

  test('refuses two bands of one limit in place, and keeps what was there', async () => {
    const core = fakeCore()
    const user = userEvent.setup()
    renderPage(<SettingsPage />, core)
    await user.click(await screen.findByText('满意度得分（0–100）'))
    const limit = screen.getByLabelText('满意度得分（0–100） 第 1 档下限')
    await user.clear(limit)
    await user.type(limit, '60{Enter}')
    expect(await screen.findByText(/已有下限为 60 的一档/)).toBeTruthy()
    expect(core.state.preferences.scoreBands).toBeNull()
  })

  test('saves the name for the audit trail, the missing rule and the random-index table', async () => {
    const core = fakeCore()
    const user = userEvent.setup()
    renderPage(<SettingsPage />, core, 'en')
    await user.type(await screen.findByLabelText('Name'), '王芳{Enter}')
    await waitFor(() => expect(core.state.user).toBe('王芳'))
    await user.selectOptions(screen.getByLabelText('Missing answers'), 'pairwise')
    await user.selectOptions(screen.getByLabelText('Random-index table'), 'chinese')
    await waitFor(() => expect(core.state.preferences).toMatchObject({ missing: 'pairwise', randomIndex: 'chinese' }))
  })

  test('changes nothing of a project that is only read', async () => {
    const core = fakeCore()
    if (core.state.project !== null) core.state.project = { ...core.state.project, readOnly: true }
    renderPage(<SettingsPage />, core)
    const panel = (await screen.findByRole('heading', { name: '报告外观' })).closest('section')
    expect(panel).not.toBeNull()
    if (panel === null) return
    for (const button of within(panel).getAllByRole('button')) expect(button.hasAttribute('disabled')).toBe(true)
  })
})
