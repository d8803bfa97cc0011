import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { findAnalysis } from '#shared/analyses/index.ts'
import type { Column } from '#shared/survey/data-table.ts'
import type { Snapshot } from '#shared/survey/snapshot.ts'
import { KeptMenu } from '../../../../renderer/features/analysis/cards/kept-menu.tsx'
import { KeptResults } from '../../../../renderer/features/analysis/kept-results.tsx'
import { fakeCore } from '../../support/fake-core.ts'
import { preparePage } from '../../support/prepare-page.ts'
import { renderPage } from '../../support/render-page.tsx'

preparePage()

const columns = new Map<string, Column>(
  ['Q1', 'Q2'].map((name) => [
    name,
    {
      kind: 'numeric',
      name,
      label: name,
      values: Float64Array.from([5, 4, name === 'Q1' ? 1 : 2, 3]),
      scale: [1, 5],
      direction: 'high',
      labels: {},
    },
  ]),
)
const snapshot = (id: string, ...variables: string[]): Snapshot => ({
  id,
  analysis: 'descriptives',
  options: { variables },
  result: { ...findAnalysis('descriptives').run({ rowCount: 4, columns }, { variables }) },
  dataRevision: 1,
  stale: false,
  createdAt: `2026-11-2${id}T08:00:00.000Z`,
  pinned: true,
  comment: '',
})
const setup = () => {
  const core = fakeCore({ snapshots: [snapshot('1', 'Q1'), snapshot('2', 'Q2')] })
  renderPage(<KeptResults analyses={['descriptives']} />, core)
  return { core, user: userEvent.setup() }
}
/** The newest card stands first. */
const openMenu = async (user: ReturnType<typeof userEvent.setup>) => {
  const [button] = await screen.findAllByRole('button', { name: /^更多操作/ })
  if (button === undefined) throw new Error('no menu')
  button.focus()
  await user.keyboard('{Enter}')
  return screen.findByRole('menu')
}

test('what a card shows is made for its menu when the menu is opened, not before', async () => {
  const present = vi.spyOn(findAnalysis('descriptives'), 'present')
  const kept = snapshot('1', 'Q1')
  renderPage(<KeptMenu snapshot={kept} />, fakeCore({ snapshots: [kept] }))
  await screen.findByRole('button', { name: /^更多操作/ })
  expect(present).not.toHaveBeenCalled()
  const menu = await openMenu(userEvent.setup())
  expect(await within(menu).findByRole('menuitem', { name: '导出图（SVG）' })).toBeTruthy()
  present.mockRestore()
})

test('a card is duplicated from its menu, by keyboard', async () => {
  const { core, user } = setup()
  const menu = await openMenu(user)
  await user.click(within(menu).getByRole('menuitem', { name: '复制卡片' }))
  await waitFor(() => expect(core.state.snapshots.map(({ id }) => id)).toEqual(['1', '2', '2-copy']))
})

test('a card moves within its chapter of the report, and no further than its end', async () => {
  const { core, user } = setup()
  const menu = await openMenu(user)
  expect(within(menu).getByRole('menuitem', { name: '在报告中下移' }).getAttribute('aria-disabled')).toBe('true')
  await user.click(within(menu).getByRole('menuitem', { name: '在报告中上移' }))
  await waitFor(() => expect(core.state.snapshots.map(({ id }) => id)).toEqual(['2', '1']))
})

test('the history of a card shows when it was computed, on how many, and what came out', async () => {
  const { user } = setup()
  const menu = await openMenu(user)
  await user.click(within(menu).getByRole('menuitem', { name: '历史' }))
  const dialog = await screen.findByRole('dialog', { name: /历史/ })
  expect(await within(dialog).findByText('现在显示')).toBeTruthy()
  expect(within(dialog).getByText('选项相同')).toBeTruthy()
})
