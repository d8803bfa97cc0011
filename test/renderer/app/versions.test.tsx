import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import type { Version } from '#shared/contract/versions.ts'
import { App } from '../../../renderer/app/app.tsx'
import { VersionsPanel } from '../../../renderer/app/versions/versions-panel.tsx'
import { fakeCore } from '../support/fake-core.ts'
import { preparePage } from '../support/prepare-page.ts'
import { renderPage } from '../support/render-page.tsx'

const version: Version = {
  id: 'v1',
  name: '送审稿',
  note: '',
  createdAt: '2026-01-02T03:04:05.000Z',
  user: '王芳',
  isPresent: false,
}

preparePage()

describe('named versions', () => {
  test('Ctrl+S asks for a name and saves the state under it', async () => {
    const core = fakeCore()
    window.location.hash = '#/settings'
    const user = userEvent.setup()
    render(<App client={core.client} />)
    await screen.findByRole('heading', { name: '设置' })
    await user.keyboard('{Control>}s{/Control}')
    const name = await screen.findByLabelText('版本名称')
    await user.clear(name)
    await user.type(name, '定稿{Enter}')
    await waitFor(() => expect(core.state.versions.map((one) => one.name)).toEqual(['定稿']))
  })

  test('are given another name and note by their button', async () => {
    const core = fakeCore({ versions: [{ ...version, note: '给王经理' }] })
    const user = userEvent.setup()
    const { project } = core.state
    if (project === null) throw new Error('The fake core has a project open')
    renderPage(<VersionsPanel project={project} onClose={() => undefined} />, core)
    await user.click(await screen.findByRole('button', { name: '改名：送审稿' }, { timeout: 10_000 }))
    const name = await screen.findByLabelText('版本名称')
    expect(name).toHaveProperty('value', '送审稿')
    expect(screen.getByLabelText('说明（可不填）')).toHaveProperty('value', '给王经理')
    await user.clear(name)
    await user.type(name, ' 批准稿 {Enter}')
    await screen.findByRole('button', { name: '改名：批准稿' })
    expect(core.state.versions).toMatchObject([{ id: 'v1', name: '批准稿', note: '给王经理' }])
    await waitFor(() => expect(screen.queryByLabelText('版本名称')).toBeNull())
  })

  test('are not renamed in a project that is open for reading', async () => {
    const core = fakeCore({ versions: [version] })
    const { project } = core.state
    if (project === null) throw new Error('The fake core has a project open')
    renderPage(<VersionsPanel project={{ ...project, readOnly: true }} onClose={() => undefined} />, core)
    expect(await screen.findByRole('button', { name: '改名：送审稿' }, { timeout: 10_000 })).toHaveProperty(
      'disabled',
      true,
    )
  })

  test('are restored by their button, and compared in tables', async () => {
    const core = fakeCore({
      versions: [version],
      comparison: {
        data: { total: [4, 6], valid: [3, 5], added: 2, removed: 0, edited: 3, excluded: 0, included: 0 },
        changes: [
          {
            noun: 'index',
            change: 'changed',
            subject: '接待',
            fields: [{ field: 'weight', before: 0.5, after: 0.75 }],
          },
        ],
        figures: [],
        results: [],
      },
    })
    const user = userEvent.setup()
    const { project } = core.state
    if (project === null) throw new Error('The fake core has a project open')
    renderPage(<VersionsPanel project={project} onClose={() => undefined} />, core)
    await user.click(await screen.findByRole('button', { name: '比较：送审稿' }, { timeout: 10_000 }))
    const table = await screen.findByRole('table', { name: '指标体系与权重' })
    expect(table.textContent).toContain('接待权重0.50.75')
    expect((await screen.findByRole('table', { name: '数据' })).textContent).toContain('新增答卷 2 份')
    await user.click(screen.getByRole('button', { name: '返回版本列表' }))
    await user.click(await screen.findByRole('button', { name: '恢复：送审稿' }))
    await waitFor(() => expect(core.state.versionCalls).toEqual(['restore v1']))
  })
})
