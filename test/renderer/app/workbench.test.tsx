import { fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { App } from '../../../renderer/app/app.tsx'
import { fakeCore } from '../support/fake-core.ts'
import { preparePage } from '../support/prepare-page.ts'

preparePage()

describe('the workbench', () => {
  it('opens with the start screen while there is no project', async () => {
    render(<App client={fakeCore({ project: null }).client} />)
    expect(await screen.findByRole('heading', { level: 1, name: '满意度工作台' })).toBeTruthy()
    expect(screen.getByRole('button', { name: '打开项目' })).toBeTruthy()
  })

  it('makes a project from a template and shows its steps', async () => {
    const core = fakeCore({ project: null })
    render(<App client={core.client} />)
    const user = userEvent.setup()
    await user.click(await screen.findByRole('button', { name: /^空白项目/ }))
    const name = await screen.findByRole('textbox', { name: '项目名称' })
    await user.clear(name)
    await user.type(name, '二季度售后{Enter}')
    const rail = await screen.findByRole('navigation', { name: '工作步骤' })
    expect(within(rail).getAllByRole('link')).toHaveLength(8)
    expect(core.state.project).toMatchObject({ name: '二季度售后', template: null })
    expect(await screen.findByRole('heading', { level: 2, name: '还没有数据' })).toBeTruthy()
  })

  it('goes to a step by its key', async () => {
    render(<App client={fakeCore().client} />)
    await screen.findByRole('heading', { level: 1, name: '数据' })
    fireEvent.keyDown(document.body, { key: '2', code: 'Digit2', altKey: true })
    expect(await screen.findByRole('heading', { level: 1, name: '指标体系' })).toBeTruthy()
    expect(screen.getByRole('link', { name: /指标体系/ }).getAttribute('aria-current')).toBe('page')
  })

  it('says what undo would take back', async () => {
    render(<App client={fakeCore({ history: { undo: 'saveVariable', redo: null } }).client} />)
    const undo = await screen.findByRole('button', { name: '撤销' })
    await waitFor(() => expect(undo).toHaveProperty('disabled', false))
    expect(undo.title).toBe('撤销：修改变量（Ctrl+Z）')
    expect(screen.getByRole('button', { name: '重做' })).toHaveProperty('disabled', true)
  })

  it('finds an analysis by a part of its name, with the keyboard alone', async () => {
    render(<App client={fakeCore().client} />)
    await screen.findByRole('button', { name: '撤销' })
    const user = userEvent.setup()
    await user.keyboard('{Control>}k{/Control}')
    const field = await screen.findByRole('combobox', { name: '查找功能' })
    await user.type(field, 'crosstab{Enter}')
    expect(window.location.hash).toBe('#/diagnosis/crosstab')
    await waitFor(() => expect(screen.queryByRole('combobox', { name: '查找功能' })).toBeNull())
  })

  it('finds a variable by its question or its name, and opens it in the codebook', async () => {
    const item = { role: 'item', type: 'ordinal', scale: null, direction: null, labels: {}, missing: [] } as const
    const variables = ['接待礼貌', '等待时间', '收费透明'].map((label, at) => ({
      ...{ ...item, labels: {}, missing: [] },
      ...{ name: `Q${at + 1}`, label },
    }))
    render(<App client={fakeCore({ variables }).client} />)
    await screen.findByRole('button', { name: '撤销' })
    const user = userEvent.setup()
    const find = async (typed: string) => {
      await user.keyboard('{Control>}k{/Control}')
      await user.type(await screen.findByRole('combobox', { name: '查找功能' }), `${typed}{Enter}`)
    }
    await find('等待')
    expect(await screen.findByRole('heading', { level: 2, name: 'Q2' })).toBeTruthy()
    expect(window.location.hash).toBe('#/data/variables')
    // The page that is open follows.
    await find('q3')
    expect(await screen.findByRole('heading', { level: 2, name: 'Q3' })).toBeTruthy()
  })

  it('lists what was done and goes back to any step of it', async () => {
    const step = { kind: 'saveVariable', at: '2026-05-04T08:00:00.000Z', user: '王敏', state: 'done' as const }
    const core = fakeCore({
      steps: [
        { ...step, id: 9, subject: '总体', state: 'undone' },
        { ...step, id: 7, subject: '态度' },
        { ...step, id: 4, kind: 'importResponses', subject: '一期.xlsx' },
      ],
    })
    render(<App client={core.client} />)
    const user = userEvent.setup()
    await user.click(await screen.findByRole('button', { name: '历史记录' }))
    const lines = await screen.findAllByRole('listitem')
    const past = lines.filter((line) => /修改变量|导入数据|最初状态/.test(line.textContent ?? ''))
    expect(past.map((line) => line.getAttribute('aria-current'))).toEqual([null, 'step', null, null])
    expect(past[0]?.textContent).toContain('修改变量 · 总体')
    expect(past[0]?.textContent).toContain('已撤销')
    await user.click(screen.getByRole('button', { name: /导入数据 · 一期/ }))
    await user.click(screen.getByRole('button', { name: '最初状态' }))
    await waitFor(() => expect(core.state.wentTo).toEqual([4, 0]))
  })

  it('switches the theme and remembers it', async () => {
    render(<App client={fakeCore().client} />)
    await userEvent.selectOptions(await screen.findByRole('combobox', { name: '外观' }), '深色')
    expect(document.documentElement.dataset['theme']).toBe('dark')
    expect(localStorage.getItem('csat.theme')).toBe('dark')
  })

  it('tells who is writing when a project is open read-only', async () => {
    const core = fakeCore()
    if (core.state.project !== null)
      core.state.project = { ...core.state.project, readOnly: true, lockedBy: '王敏@QA-PC' }
    render(<App client={core.client} />)
    expect(await screen.findByText('王敏@QA-PC 正在编辑此项目，这里只能查看。')).toBeTruthy()
    expect(await screen.findByRole('button', { name: '导入问卷数据' })).toHaveProperty('disabled', true)
  })
})
