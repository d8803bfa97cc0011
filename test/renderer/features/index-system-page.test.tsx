import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import type { IndexNode } from '#shared/survey/index-system.ts'
import type { Variable } from '#shared/survey/variable.ts'
import type { WeightSet } from '#shared/survey/weight-set.ts'
import { IndexSystemPage } from '../../../renderer/features/index-system/index-system-page.tsx'
import { placeVariable } from '../../../renderer/features/index-system/place-variable.ts'
import { weightFacts } from '../../../renderer/features/index-system/weight-facts.ts'
import { drag } from '../support/drag.ts'
import { fakeCore } from '../support/fake-core.ts'
import { preparePage } from '../support/prepare-page.ts'
import { renderPage } from '../support/render-page.tsx'

preparePage()

const leaf = (id: string, name: string, weight: number | null, variable: string | null = null): IndexNode => ({
  id,
  name,
  weight,
  variable,
  children: [],
})
const tree: IndexNode = {
  id: 'root',
  name: '指数',
  variable: null,
  weight: null,
  children: [
    { ...leaf('service', '服务', 0.6), children: [leaf('manner', '态度', null), leaf('speed', '速度', null, 'Q2')] },
    leaf('price', '价格', 0.4),
  ],
}
const set: WeightSet = {
  id: 'w1',
  name: '三位专家',
  nodeId: 'root',
  analysis: 'ahp',
  options: {},
  weights: [
    { name: '服务', weight: 0.6 },
    { name: '价格', weight: 0.4 },
  ],
  createdAt: '2026-01-02T03:04:05.000Z',
}
const item = (name: string, label: string): Variable => ({
  name,
  label,
  role: 'item',
  type: 'ordinal',
  scale: [1, 5],
  direction: 'high',
  labels: {},
  missing: [],
})
const variables = [item('Q1', '接待礼貌'), item('Q2', '等待时间'), item('Q3', '收费透明')]

describe('weights in the tree', () => {
  it('add up to 1, and come from the set they equal', () => {
    const facts = weightFacts(tree, [set])
    expect(facts.get('root')).toEqual({ sum: 1, sumsToOne: true, source: set })
    expect(facts.get('service')).toEqual({ sum: null, sumsToOne: false, source: null })
  })

  it('come from no set once they are changed, and a sum that is not 1 is said', () => {
    const changed = { ...tree, children: tree.children.map((child) => ({ ...child, weight: 0.6 })) }
    expect(weightFacts(changed, [set]).get('root')).toMatchObject({ sumsToOne: false, source: null })
  })
})

describe('a variable put on the tree', () => {
  it('is bound to an item without one, becomes an item of a dimension, and is not put on an item that has another', () => {
    const [q1] = variables
    const onItem = placeVariable(tree, leaf('price', '价格', 0.4), q1 ?? item('', ''), () => 'new')
    expect(onItem?.children[1]).toMatchObject({ id: 'price', variable: 'Q1' })
    const onDimension = placeVariable(tree, tree.children[0] ?? tree, item('Q1', '接待礼貌'), () => 'new')
    expect(onDimension?.children[0]?.children[2]).toMatchObject({ id: 'new', name: '接待礼貌', variable: 'Q1' })
    expect(placeVariable(tree, leaf('speed', '速度', null, 'Q2'), item('Q1', ''), () => 'new')).toBeNull()
  })

  it('goes there by the keyboard: indicator in the tree, Enter in the list', async () => {
    const core = fakeCore({ tree, variables: [...variables], weightSets: [set] })
    renderPage(<IndexSystemPage />, core)
    const user = userEvent.setup()
    await user.click(await screen.findByRole('treeitem', { name: /态度/ }))
    const place = await screen.findByRole('button', { name: '把“接待礼貌”放到“态度”' })
    place.focus()
    await user.keyboard('{Enter}')
    await waitFor(() => expect(core.state.tree?.children[0]?.children[0]).toMatchObject({ variable: 'Q1' }))
    expect(screen.getByText('下级权重合计 1.000 来源：', { exact: false }).textContent).toContain('三位专家')
    // What is in the tree is no longer in the list.
    expect(screen.queryByRole('button', { name: /放到.*接待礼貌|把“接待礼貌”/ })).toBeNull()
  })
})

describe('a variable dragged onto the tree', () => {
  const free = (name: RegExp) => screen.findByRole('button', { name })
  const onto = (name: RegExp) => screen.getByRole('treeitem', { name })

  it('is bound to an item without one', async () => {
    const core = fakeCore({ tree, variables: [...variables] })
    renderPage(<IndexSystemPage />, core)
    drag(await free(/收费透明/), onto(/价格/))
    await waitFor(() => expect(core.state.tree?.children[1]).toMatchObject({ name: '价格', variable: 'Q3' }))
  })

  it('becomes an item of a dimension', async () => {
    const core = fakeCore({ tree, variables: [...variables] })
    renderPage(<IndexSystemPage />, core)
    drag(await free(/收费透明/), onto(/^服务/))
    await waitFor(() =>
      expect(core.state.tree?.children[0]?.children[2]).toMatchObject({ name: '收费透明', variable: 'Q3' }),
    )
  })

  it('does not take the place of another, and says so', async () => {
    const core = fakeCore({ tree, variables: [...variables] })
    renderPage(<IndexSystemPage />, core)
    drag(await free(/收费透明/), onto(/速度/))
    expect(await screen.findByText(/Q2/, { selector: '.notice-text' })).toBeTruthy()
    expect(core.state.tree).toEqual(tree)
  })
})

it('takes a tree from a workbook, and says that it can be undone', async () => {
  const core = fakeCore({ tree, variables: [...variables], fileTree: { ...tree, name: '导入的指数' } })
  renderPage(<IndexSystemPage />, core)
  const user = userEvent.setup()
  await user.click(await screen.findByRole('button', { name: '模板与文件' }))
  await user.click(await screen.findByRole('menuitem', { name: '从 Excel 导入…' }))
  const chooser = await waitFor(
    () => document.querySelector<HTMLInputElement>('input[type="file"]') ?? expect.unreachable(),
  )
  await user.upload(chooser, new File(['x'], '指标.xlsx'))
  await waitFor(() => expect(core.state.tree?.name).toBe('导入的指数'))
  expect(await screen.findByText(/已导入 3 个指标；可以撤销/)).toBeTruthy()
})
