import { fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { WindowDrop } from '../../../renderer/app/window-drop.tsx'
import { fakeCore } from '../support/fake-core.ts'
import { preparePage } from '../support/prepare-page.ts'
import { renderPage } from '../support/render-page.tsx'

preparePage()

const veil = () => document.querySelector('.window-drop-veil')?.textContent ?? null
const dragged = (name: string) => ({
  dataTransfer: { types: ['Files'], files: [new File(['Q1\n5\n'], name, { type: 'text/csv' })] },
})
const page = (
  <WindowDrop>
    <p>页面</p>
  </WindowDrop>
)
let unlisten = () => {}
afterEach(() => unlisten())

describe('a file that is dragged over the window', () => {
  it('is announced while it is over the window, and no longer when it leaves', async () => {
    renderPage(page, fakeCore())
    await screen.findByText('页面')
    fireEvent.dragEnter(window, dragged('南湖店.csv'))
    expect(veil()).toBe('松开鼠标，打开或导入此文件')
    fireEvent.dragLeave(window, dragged('南湖店.csv'))
    expect(veil()).toBeNull()
  })

  it('is received when it is dropped, and a new project is offered for it where none is open', async () => {
    const core = fakeCore({ project: null })
    renderPage(page, core)
    await screen.findByText('页面')
    fireEvent.drop(window, dragged('南湖店.csv'))
    expect(await screen.findByRole('textbox', { name: '项目名称' })).toHaveProperty('value', '南湖店')
  })

  it('is left to the host that has taken it where it lies', async () => {
    const core = fakeCore({ project: null })
    const take = (event: Event) => event.preventDefault()
    window.addEventListener('drop', take)
    unlisten = () => window.removeEventListener('drop', take)
    renderPage(page, core)
    await screen.findByText('页面')
    fireEvent.dragEnter(window, dragged('南湖店.csat'))
    fireEvent.drop(window, dragged('南湖店.csat'))
    await waitFor(() => expect(veil()).toBeNull())
    unlisten()
    fireEvent.drop(window, dragged('高新店.csv'))
    await screen.findByRole('textbox', { name: '项目名称' })
    expect(core.state.received.map(({ name }) => name)).toEqual(['高新店.csv'])
  })
})
