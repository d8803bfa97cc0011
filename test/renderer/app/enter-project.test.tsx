import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { App } from '../../../renderer/app/app.tsx'
import { fakeCore } from '../support/fake-core.ts'
import { preparePage } from '../support/prepare-page.ts'
import { withRoutes } from '../support/with-routes.ts'

preparePage()

describe('a project that is left while something of it is still being asked', () => {
  it('stays closed, however late the answer about it comes', async () => {
    const core = fakeCore({ history: { undo: 'saveVariable', redo: null } })
    const old = core.state.project
    let asked = 0
    let answerLate: () => void = () => undefined
    const client = withRoutes(core, {
      projects: {
        current: () => {
          asked += 1
          return asked === 1
            ? old
            : new Promise((resolve) => {
                answerLate = () => resolve(old)
              })
        },
      },
    }).client
    render(<App client={client} />)
    const undo = await screen.findByRole('button', { name: '撤销' })
    await waitFor(() => expect(undo).toHaveProperty('disabled', false))
    fireEvent.click(undo)
    await waitFor(() => expect(asked).toBe(2))

    await userEvent.setup().click(screen.getByRole('button', { name: '返回项目列表' }))
    await screen.findByRole('heading', { level: 1, name: '满意度工作台' })
    answerLate()
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(screen.queryByRole('navigation', { name: '工作步骤' })).toBeNull()
    expect(screen.getByRole('heading', { level: 1, name: '满意度工作台' })).toBeTruthy()
  })
})
