import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { makeNumericColumn, makeTextColumn } from '#shared/survey/make-column.ts'
import type { Variable } from '#shared/survey/variable.ts'
import { GenericAnalysis } from '../../../renderer/features/analysis/generic/generic-analysis.tsx'
import { sampleSentence } from '../../../renderer/features/analysis/sample-sentence.ts'
import { splitVariables } from '../../../renderer/features/analysis/split/split-variables.ts'
import { ReliabilityPage } from '../../../renderer/features/reliability/reliability-page.tsx'
import { fakeCore } from '../support/fake-core.ts'
import { preparePage } from '../support/prepare-page.ts'
import { renderPage } from '../support/render-page.tsx'

preparePage()

const variable = (name: string, label: string, changes: Partial<Variable>): Variable => ({
  name,
  label,
  role: 'item',
  type: 'ordinal',
  scale: [1, 5],
  direction: 'high',
  labels: {},
  missing: [],
  ...changes,
})
const plain = { scale: null, direction: null } as const
const shops = { '1': '东店', '2': '西店', '3': '南店' }
const variables = [
  variable('Q1', '接待态度', {}),
  variable('Q2', '处理效率', {}),
  variable('shop', '门店', { ...plain, role: 'segment', labels: shops }),
  variable('period', '期次', { ...plain, role: 'segment', type: 'nominal' }),
]
// Eight responses of each of two shops; the third has one.
const shopOf = [1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 3]
const q1 = [5, 3, 4, 2, 3, 1, 2, 4, 5, 5, 1, 2, 4, 3, 3, 1, 5]
const q2 = [4, 3, 4, 1, 3, 2, 2, 5, 5, 4, 2, 2, 3, 3, 4, 1, 4]
const table = {
  rowCount: shopOf.length,
  columns: new Map(
    [
      makeNumericColumn('Q1', q1, { label: '接待态度', scale: [1, 5], direction: 'high' }),
      makeNumericColumn('Q2', q2, { label: '处理效率', scale: [1, 5], direction: 'high' }),
      makeNumericColumn('shop', shopOf, { label: '门店', labels: shops }),
      makeTextColumn(
        'period',
        shopOf.map((_, at) => (at % 4 < 2 ? '一季度' : '二季度')),
      ),
    ].map((column) => [column.name, column]),
  ),
}
const core = () => fakeCore({ variables, table })
const groupNamed = (name: string) => screen.findByRole('region', { name })

test('choosing a variable gives one result for each category, a group that is too small its refusal in place', async () => {
  renderPage(<ReliabilityPage />, core())
  const choice = await screen.findByLabelText<HTMLSelectElement>('按变量拆分')
  await userEvent.selectOptions(choice, '门店')
  for (const name of ['门店 = 东店', '门店 = 西店']) {
    const group = await groupNamed(name)
    expect(within(group).getByText('答卷 8 份')).toBeTruthy()
    expect(within(group).getByText(/2 个题项的 Cronbach α/)).toBeTruthy()
  }
  const small = await groupNamed('门店 = 南店')
  expect(within(small).getByText('答卷 1 份')).toBeTruthy()
  expect(within(small).queryByText(/Cronbach α/)).toBeNull()
  expect(small.querySelector('.notice')).not.toBeNull()
  const summary = screen.getByRole('table', { name: /各组对照/ })
  expect(
    within(summary)
      .getAllByRole('rowheader')
      .map((cell) => cell.textContent),
  ).toEqual(['东店', '西店', '南店'])
  expect(within(summary).getByText(/无结果：/)).toBeTruthy()
})

test('the groups are kept as one card each, named by their group, and pinned together; from the keyboard', async () => {
  const fake = core()
  renderPage(<ReliabilityPage />, fake)
  const user = userEvent.setup()
  await user.selectOptions(await screen.findByLabelText('按变量拆分'), 'shop')
  await groupNamed('门店 = 南店')
  const keep = await screen.findByRole('button', { name: '保留各组结果' })
  await waitFor(() => expect(keep).toHaveProperty('disabled', false))
  keep.focus()
  await user.keyboard('{Enter}')
  await waitFor(() => expect(fake.state.snapshots).toHaveLength(2))
  expect(fake.state.snapshots.map(({ options }) => options['filter'])).toEqual([
    [{ variable: 'shop', in: [1] }],
    [{ variable: 'shop', in: [2] }],
  ])
  expect(await screen.findByText('已保留 2 组；1 组无结果，没有保留')).toBeTruthy()
  expect(await screen.findByRole('article', { name: /门店 = 西店/ })).toBeTruthy()
  const pin = screen.getByRole('button', { name: '各组加入报告' })
  pin.focus()
  await user.keyboard(' ')
  await waitFor(() => expect(fake.state.snapshots.map(({ pinned }) => pinned)).toEqual([true, true]))
})

test('the choice is part of every generic form too, in English', async () => {
  renderPage(<GenericAnalysis id="topBox" />, core(), 'en')
  await userEvent.selectOptions(await screen.findByLabelText('Split by'), 'period')
  const group = await groupNamed('期次 = 一季度')
  expect(within(group).getByText('9 responses')).toBeTruthy()
  expect(await screen.findByRole('table', { name: /The groups compared/ })).toBeTruthy()
})

test('the split is added to the filter, and a filter on the same variable gives way', async () => {
  renderPage(<ReliabilityPage />, core())
  const filter = await screen.findByLabelText<HTMLSelectElement>('按变量筛选')
  await userEvent.selectOptions(filter, 'period')
  await userEvent.click(await screen.findByRole('checkbox', { name: /二季度/ }))
  await userEvent.selectOptions(screen.getByLabelText('按变量拆分'), 'shop')
  expect(within(await groupNamed('门店 = 东店')).getByText('答卷 4 份')).toBeTruthy()
  expect(within(await groupNamed('门店 = 南店')).getByText('答卷 0 份')).toBeTruthy()
  await userEvent.selectOptions(screen.getByLabelText('按变量拆分'), 'period')
  expect(filter.value).toBe('')
  expect(within(await groupNamed('期次 = 一季度')).getByText('答卷 9 份')).toBeTruthy()
})

/** The core with a door before `analyses.run`: the groups that are asked, how many at once, and when they may go on. */
function watched(fake: ReturnType<typeof fakeCore>) {
  const seen = { asked: [] as string[], open: 0, most: 0, gate: Promise.resolve() }
  const { run } = fake.client.analyses
  const door: typeof run = async (input, ...rest) => {
    const filter: unknown = input.options['filter']
    if (!Array.isArray(filter) || filter.length === 0) return run(input, ...rest)
    seen.asked.push(JSON.stringify(filter))
    seen.open += 1
    seen.most = Math.max(seen.most, seen.open)
    await seen.gate
    const answer = await run(input, ...rest).finally(() => {
      seen.open -= 1
    })
    return answer
  }
  const analyses = new Proxy(fake.client.analyses, {
    get: (of, name) => (name === 'run' ? door : Reflect.get(of, name)),
  })
  const client = new Proxy(fake.client, { get: (of, name) => (name === 'analyses' ? analyses : Reflect.get(of, name)) })
  return { seen, core: { ...fake, client } }
}

test('one group is asked at a time, and groups of options that have been changed are asked no more', async () => {
  const { seen, core: door } = watched(core())
  renderPage(<ReliabilityPage />, door)
  const user = userEvent.setup()
  const choice = await screen.findByLabelText('按变量拆分')
  await screen.findAllByText(/2 个题项的 Cronbach α/)
  const held = Promise.withResolvers<void>()
  seen.gate = held.promise
  await user.selectOptions(choice, 'shop')
  await waitFor(() => expect(seen.asked).toHaveLength(1))
  await user.selectOptions(screen.getByLabelText('缺失处理'), 'mean')
  await user.selectOptions(screen.getByLabelText('缺失处理'), 'pairwise')
  expect(seen.asked).toHaveLength(1)
  held.resolve()
  await groupNamed('门店 = 南店')
  // One group of the first options, all three of the newest, none of those between.
  await waitFor(() => expect(seen.asked.map((filter) => /\[(\d)\]/.exec(filter)?.[1])).toEqual(['1', '1', '2', '3']))
  expect(seen.most).toBe(1)
})

test('segments are offered first, then what has 2 to 12 labels; ids, weights and texts never', () => {
  const labels = { '1': '是', '2': '否' }
  const offered = splitVariables(
    [
      variable('level', '等级', { labels }),
      variable('one', '一', { labels: { '1': '是' } }),
      variable('gap', '缺', { labels, missing: [{ value: 2, kind: 'blank' }] }),
      variable('id', '号', { role: 'id', labels }),
      variable('shop', '门店', { role: 'segment' }),
      variable('wave', '期', { role: 'date' }),
    ],
    'wave',
  )
  expect(offered.map(({ name }) => name)).toEqual(['shop', 'wave', 'level'])
})

test('the sentence of a sample names variables and codes as the user does', () => {
  const options = {
    filter: [{ variable: 'shop', in: [1, 2] }, { subset: 's', name: '老客户' }, { expression: 'Q1 >= 4' }],
  }
  expect(sampleSentence(options, variables, 'zh-CN')).toBe('门店 = 东店、西店；老客户；Q1 >= 4')
  expect(sampleSentence(options, variables, 'en')).toBe('门店 = 东店, 西店; 老客户; Q1 >= 4')
  expect(sampleSentence({}, variables, 'en')).toBe('')
})
