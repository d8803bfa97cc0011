import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import type { ProjectSummary } from '#shared/contract/shapes.ts'
import { StartScreen } from '../../../renderer/app/start-screen.tsx'
import { fakeCore } from '../support/fake-core.ts'
import { preparePage } from '../support/prepare-page.ts'
import { renderPage } from '../support/render-page.tsx'

preparePage()

const recent = (name: string, missing: boolean): ProjectSummary => ({
  key: name,
  name,
  location: `D:\\质量\\${name}.csat`,
  kind: 'recent',
  missing,
  openedAt: '2026-05-04T08:00:00.000Z',
  modifiedAt: missing ? null : '2026-05-04T08:30:00.000Z',
})

describe('a recent project whose file is gone', () => {
  it('is marked, cannot be opened, says what to do, and can be taken off the list', async () => {
    const core = fakeCore({ project: null, projects: [recent('一季度', false), recent('旧盘', true)] })
    renderPage(<StartScreen />, core)
    const gone = await screen.findByRole('button', { name: /^旧盘.*文件不在原处/ })
    expect(gone).toHaveProperty('disabled', true)
    expect(gone.title).toContain('可能被移动、改名')
    expect(gone.textContent).toContain('D:\\质量\\旧盘.csat')
    const present = screen.getByRole('button', { name: /^一季度/ })
    expect(present).toHaveProperty('disabled', false)
    expect(present.textContent).not.toContain('文件不在原处')
    const user = userEvent.setup()
    await user.click(screen.getByRole('button', { name: '从列表中移除“旧盘”' }))
    await waitFor(() => expect(screen.queryByRole('button', { name: /^旧盘/ })).toBeNull())
    expect(core.state.projects.map(({ name }) => name)).toEqual(['一季度'])
  })

  it('is told in English too', async () => {
    renderPage(<StartScreen />, fakeCore({ project: null, projects: [recent('Q1', true)] }), 'en')
    const list = (await screen.findByRole('button', { name: /the file is not there/ })).closest('ul')
    if (list === null) throw new Error('Projects stand in a list')
    expect(within(list).getByRole('button', { name: 'Remove “Q1” from the list' })).toBeTruthy()
  })
})
