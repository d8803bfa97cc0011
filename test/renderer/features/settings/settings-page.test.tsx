import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test, vi } from 'vitest'
import { findAnalysis } from '#shared/analyses/index.ts'
import type { Variable } from '#shared/survey/variable.ts'
import { ResultCard } from '../../../../renderer/features/analysis/result-card.tsx'
import { SettingsPage } from '../../../../renderer/features/settings/settings-page.tsx'
import { survey } from '../../../shared/analyses/survey.ts'
import { fakeCore } from '../../support/fake-core.ts'
import { preparePage } from '../../support/prepare-page.ts'
import { renderPage } from '../../support/render-page.tsx'
import { withRoutes } from '../../support/with-routes.ts'

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

  test('keeps how many decimals are wanted, shows an example, and goes back to the standard', async () => {
    const core = fakeCore()
    const user = userEvent.setup()
    renderPage(<SettingsPage />, core)
    const coefficients = await screen.findByRole('combobox', { name: '系数与统计量' })
    expect(screen.getByText('例如 0.808')).toBeTruthy()
    // Two at least: verdicts have limits of two decimals.
    expect(
      within(coefficients)
        .getAllByRole('option')
        .map(({ textContent }) => textContent),
    ).toEqual(['默认', ...['2', '3', '4', '5', '6']])
    await user.selectOptions(coefficients, '5')
    await user.selectOptions(screen.getByRole('combobox', { name: '均值与得分' }), '0')
    await waitFor(() => expect(core.state.preferences.decimals).toEqual({ score: 0, coefficient: 5, percent: null }))
    expect(screen.getByText('例如 0.80806')).toBeTruthy()
    expect(screen.getByText('例如 4')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: '恢复默认：小数位数' }))
    await waitFor(() =>
      expect(core.state.preferences.decimals).toEqual({ score: null, coefficient: null, percent: null }),
    )
  })

  test('other decimals show open results anew without computing them anew', async () => {
    const variables = ['q1', 'q2'].map(
      (name): Variable => ({
        ...{ name, label: name, role: 'item', type: 'ordinal', scale: null, direction: null, labels: {}, missing: [] },
      }),
    )
    const table = survey({ q1: [1, 2, 4, 3], q2: [1, 3, 4, 5] })
    const run = vi.fn(({ id, options }: { id: string; options: Record<string, unknown> }) => ({
      result: { ...findAnalysis(id).run(table, options) },
      dataRevision: 1,
    }))
    const core = withRoutes(fakeCore({ variables, table }), { analyses: { run } })
    const user = userEvent.setup()
    const options = { variables: ['q1', 'q2'] }
    renderPage(
      <>
        <SettingsPage />
        <ResultCard analysis="descriptives" options={options} />
      </>,
      core,
    )
    // The mean of q2 is 13/4.
    await screen.findByText('3.250')
    const computed = run.mock.calls.length
    await user.selectOptions(screen.getByLabelText('均值与得分'), '1')
    expect(await screen.findByText('3.3')).toHaveProperty('title', '3.25')
    expect(screen.queryByText(/3\.25/)).toBeNull()
    await waitFor(() => expect(core.state.preferences.decimals.score).toBe(1))
    expect(run.mock.calls.length).toBe(computed)
    // A rule of the analyses is another thing.
    await user.selectOptions(screen.getByLabelText('随机一致性指标（RI）'), 'chinese')
    await waitFor(() => expect(run.mock.calls.length).toBeGreaterThan(computed))
    expect(run.mock.calls.length).toBe(computed + 1)
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
