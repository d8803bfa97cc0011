import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { TextField } from '../../../renderer/ui/forms/text-field.tsx'
import { preparePage } from '../support/prepare-page.ts'
import { renderPart } from '../support/render-page.tsx'

preparePage()

function setUp() {
  const onCommit = vi.fn()
  const { unmount } = renderPart(<TextField label="名称" value="旧" onCommit={onCommit} />)
  return { onCommit, unmount, field: screen.getByRole('textbox', { name: '名称' }), user: userEvent.setup() }
}

describe('TextField', () => {
  it('commits once on Enter, not at every key', async () => {
    const { onCommit, field, user } = setUp()
    await user.clear(field)
    await user.type(field, '新名称{Enter}')
    expect(onCommit.mock.calls).toEqual([['新名称']])
  })

  it('commits on leaving', async () => {
    const { onCommit, field, user } = setUp()
    await user.type(field, '的')
    await user.tab()
    expect(onCommit.mock.calls).toEqual([['旧的']])
  })

  it('commits nothing that did not change', async () => {
    const { onCommit, field, user } = setUp()
    await user.type(field, 'x{Backspace}')
    await user.tab()
    expect(onCommit).not.toHaveBeenCalled()
  })

  it('takes an edit back with Escape', async () => {
    const { onCommit, field, user } = setUp()
    await user.type(field, '的{Escape}')
    await user.tab()
    expect(onCommit).not.toHaveBeenCalled()
    expect(field).toHaveProperty('value', '旧')
  })

  it('loses no edit when the page is left without leaving the field', async () => {
    const { onCommit, field, unmount, user } = setUp()
    await user.type(field, '的')
    unmount()
    expect(onCommit.mock.calls).toEqual([['旧的']])
  })
})
