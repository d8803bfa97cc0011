import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import type { Cause, CauseTree } from '#shared/survey/cause-tree.ts'
import type { Variable } from '#shared/survey/variable.ts'
import { ImprovementPage } from '../../../renderer/features/improvement/improvement-page.tsx'
import { drag } from '../support/drag.ts'
import { fakeCore } from '../support/fake-core.ts'
import { preparePage } from '../support/prepare-page.ts'
import { renderPage } from '../support/render-page.tsx'

const cause = (id: string, children: readonly Cause[] = []): Cause => ({
  id,
  text: id,
  count: null,
  votes: 0,
  status: 'suspected',
  verification: '',
  owner: '',
  children,
})
const tree: CauseTree = {
  id: '鱼骨',
  effect: '等待时间长',
  origin: { analysis: 'pareto', variable: '投诉', category: '等待时间长', count: 42 },
  head: 'right',
  bones: [cause('人员', [cause('接待人手不足')]), cause('方法')],
}
const complaint: Variable = {
  name: '投诉',
  label: '投诉类别',
  role: 'segment',
  type: 'nominal',
  scale: null,
  direction: null,
  labels: {},
  missing: [],
}
const bar = (name: string, value: number, cumulativePercent: number) => ({
  name,
  value,
  percent: 50,
  cumulativePercent,
  vital: true,
  other: false,
})
const pareto = {
  n: 80,
  nTotal: 80,
  missing: 'listwise',
  notes: [],
  method: { id: 'pareto', references: [] },
  measure: 'count',
  threshold: 0.8,
  bars: [bar('等待时间长', 42, 52.5), bar('费用不清', 38, 100)],
  total: 80,
  vitalCount: 2,
}

preparePage()

const causes = (core: ReturnType<typeof fakeCore>) => core.state.causeTrees[0]?.bones

describe('root causes', () => {
  it('are edited by the outline keys', async () => {
    const core = fakeCore({ causeTrees: [tree] })
    renderPage(<ImprovementPage />, core)
    const user = userEvent.setup()
    await user.click(await screen.findByRole('treeitem', { name: '方法' }))
    await user.keyboard('{Tab}派工无规则{Enter}')
    await waitFor(() => expect(causes(core)?.[1]?.children.map(({ text }) => text)).toEqual(['派工无规则']))
    await user.keyboard('{Enter}预约不分时段{Enter}{Alt>}{ArrowUp}{/Alt}')
    await waitFor(() =>
      expect(causes(core)?.[1]?.children.map(({ text }) => text)).toEqual(['预约不分时段', '派工无规则']),
    )
    await user.keyboard('{Shift>}{Tab}{/Shift}')
    await waitFor(() => expect(causes(core)?.map(({ text }) => text)).toEqual(['人员', '方法', '预约不分时段']))
    await user.keyboard('{Delete}')
    await waitFor(() => expect(causes(core)?.map(({ text }) => text)).toEqual(['人员', '方法']))
  })

  it('go four deep and no deeper', async () => {
    const core = fakeCore({ causeTrees: [tree] })
    renderPage(<ImprovementPage />, core)
    const user = userEvent.setup()
    await user.click(await screen.findByRole('treeitem', { name: '接待人手不足' }))
    await user.keyboard('{Tab}三{Enter}{Tab}四{Enter}')
    await waitFor(() => expect(causes(core)?.[0]?.children[0]?.children[0]?.children[0]?.text).toBe('四'))
    await user.keyboard('{Tab}')
    expect(screen.queryByRole('textbox', { name: '名称' })).toBeNull()
  })

  it('rename the effect at the root', async () => {
    const core = fakeCore({ causeTrees: [tree] })
    renderPage(<ImprovementPage />, core)
    const user = userEvent.setup()
    await user.click(await screen.findByRole('treeitem', { name: '等待时间长' }))
    await user.keyboard('{F2}取车等待长{Enter}')
    await waitFor(() => expect(core.state.causeTrees[0]?.effect).toBe('取车等待长'))
  })

  it('that are main causes ask for an action, linked back to the Pareto bar', async () => {
    const core = fakeCore({ causeTrees: [tree] })
    renderPage(<ImprovementPage />, core)
    const user = userEvent.setup()
    await user.click(await screen.findByRole('treeitem', { name: '接待人手不足' }))
    await user.click(screen.getByTitle('要因'))
    const drawer = await screen.findByRole('dialog')
    expect(within(drawer).getByRole('list', { name: '来源' }).textContent).toBe(
      '柏拉图：等待时间长（42）结果：等待时间长要因：接待人手不足',
    )
    await user.click(within(drawer).getByRole('button', { name: '保存' }))
    expect(within(drawer).getByText('请填写对策。')).toBeTruthy()
    await user.type(within(drawer).getByRole('textbox', { name: '对策' }), '高峰时段加派两名接待')
    await user.type(within(drawer).getByLabelText('完成期限'), '2026-03-31')
    await user.click(within(drawer).getByRole('button', { name: '保存' }))
    await waitFor(() =>
      expect(core.state.actions).toMatchObject([
        {
          causeId: '接待人手不足',
          problem: '等待时间长',
          rootCause: '接待人手不足',
          measure: '高峰时段加派两名接待',
          due: '2026-03-31',
        },
      ]),
    )
    expect(core.state.causeTrees[0]?.bones[0]?.children[0]?.status).toBe('mainCause')
  })

  it('wait in the list of actions while they have no measure', async () => {
    const main: CauseTree = { ...tree, bones: [{ ...cause('人员'), status: 'mainCause' }] }
    renderPage(<ImprovementPage />, fakeCore({ causeTrees: [main] }))
    expect(await screen.findByText('要因“人员”还没有对策')).toBeTruthy()
    expect(screen.getByRole('button', { name: '制定对策' })).toBeTruthy()
  })
})

describe('a Pareto bar', () => {
  it('becomes the effect of a new fishbone, with where it came from', async () => {
    const core = fakeCore({ variables: [complaint], results: { pareto } })
    renderPage(<ImprovementPage />, core)
    await userEvent.click(await screen.findByRole('button', { name: '设为结果：费用不清' }))
    await waitFor(() =>
      expect(core.state.causeTrees).toMatchObject([
        { effect: '费用不清', origin: { analysis: 'pareto', variable: '投诉', category: '费用不清', count: 38 } },
      ]),
    )
    expect(core.state.causeTrees[0]?.bones.map(({ text }) => text)).toEqual([
      '人员',
      '设备',
      '材料',
      '方法',
      '环境',
      '测量',
    ])
  })

  it('becomes a cause below the selected one, with its count', async () => {
    const core = fakeCore({ variables: [complaint], results: { pareto }, causeTrees: [tree] })
    renderPage(<ImprovementPage />, core)
    const user = userEvent.setup()
    await user.click(await screen.findByRole('treeitem', { name: '方法' }))
    await user.click(await screen.findByRole('button', { name: '加为原因：费用不清' }))
    await waitFor(() => expect(causes(core)?.[1]?.children).toMatchObject([{ text: '费用不清', count: 38 }]))
  })
  it('dragged onto a cause becomes a cause below it, and onto the effect the effect', async () => {
    const core = fakeCore({ variables: [complaint], results: { pareto }, causeTrees: [tree] })
    renderPage(<ImprovementPage />, core)
    const row = async () => (await screen.findByText('费用不清')).closest('li') ?? expect.unreachable()
    drag(await row(), screen.getByRole('treeitem', { name: '方法' }))
    await waitFor(() => expect(causes(core)?.[1]?.children).toMatchObject([{ text: '费用不清', count: 38 }]))
    drag(
      screen.getByRole('button', { name: '设为结果：费用不清' }).closest('li') ?? expect.unreachable(),
      screen.getByRole('treeitem', { name: '等待时间长' }),
    )
    await waitFor(() => expect(core.state.causeTrees[0]).toMatchObject({ effect: '费用不清', origin: { count: 38 } }))
  })
})
