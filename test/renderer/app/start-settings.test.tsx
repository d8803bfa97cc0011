import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { App } from '../../../renderer/app/app.tsx'
import { fakeCore } from '../support/fake-core.ts'
import { preparePage } from '../support/prepare-page.ts'

preparePage()

const settings = () => screen.findByRole('heading', { level: 1, name: '设置' })
const start = () => screen.findByRole('heading', { level: 1, name: '满意度工作台' })

describe('the settings without a project', () => {
  it('are opened by a link of the start screen, say whose they are, and lead back', async () => {
    const core = fakeCore({ project: null })
    render(<App client={core.client} />)
    const user = userEvent.setup()
    await user.click(await screen.findByRole('link', { name: /设置/ }))
    await settings()
    expect(screen.getByText(/以后新建项目的起点/)).toBeTruthy()
    await user.selectOptions(screen.getByLabelText('缺失处理'), 'pairwise')
    await waitFor(() => expect(core.state.preferences.missing).toBe('pairwise'))
    await user.click(screen.getByRole('link', { name: '返回项目列表' }))
    await start()
  })

  it('are opened by Ctrl+, and by the palette, which offers nothing that needs a project', async () => {
    render(<App client={fakeCore({ project: null }).client} />)
    await start()
    fireEvent.keyDown(window, { key: ',', ctrlKey: true })
    await settings()
    window.location.hash = ''
    await start()
    fireEvent.keyDown(window, { key: 'k', ctrlKey: true })
    const field = await screen.findByRole('combobox', { name: '查找功能' })
    const offered = screen.getAllByRole('option').map(({ textContent }) => textContent)
    expect(offered.some((text) => text?.includes('新建项目'))).toBe(true)
    for (const text of ['信度分析', '撤销', '历史记录', '返回项目列表'])
      expect(offered.filter((one) => one?.includes(text))).toEqual([])
    fireEvent.change(field, { target: { value: '设置' } })
    fireEvent.keyDown(field, { key: 'Enter' })
    await settings()
  })

  it('give way to the start screen when a project is closed from its settings', async () => {
    render(<App client={fakeCore().client} />)
    await screen.findByRole('navigation', { name: '工作步骤' })
    fireEvent.keyDown(window, { key: ',', ctrlKey: true })
    await settings()
    await userEvent.click(screen.getByRole('button', { name: '返回项目列表' }))
    await start()
  })
})

describe('the last page of a project', () => {
  it('is where the project opens again, on this computer', async () => {
    const core = fakeCore()
    const view = render(<App client={core.client} />)
    await screen.findByRole('heading', { level: 1, name: '数据' })
    fireEvent.keyDown(window, { altKey: true, key: '8', code: 'Digit8' })
    await screen.findByRole('heading', { level: 1, name: '报告' })
    // The settings are no step to come back to.
    fireEvent.keyDown(window, { key: ',', ctrlKey: true })
    await settings()
    view.unmount()
    window.location.hash = ''
    render(<App client={core.client} />)
    expect(await screen.findByRole('heading', { level: 1, name: '报告' })).toBeTruthy()
    await waitFor(() => expect(window.location.hash).toBe('#/report'))
  })
})
