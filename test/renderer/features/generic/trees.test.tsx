import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { GenericAnalysis } from '../../../../renderer/features/analysis/generic/generic-analysis.tsx'
import {
  comparedNodes,
  readJudgedTree,
  writeJudgedTree,
} from '../../../../renderer/features/analysis/generic/judged-tree.ts'
import { forgetAll } from '../../../../renderer/ui/use-remembered.ts'
import { fakeCore } from '../../support/fake-core.ts'
import { preparePage } from '../../support/prepare-page.ts'
import { renderPage } from '../../support/render-page.tsx'
import { surveyProject } from './survey-project.ts'

preparePage()

const card = (name: string) => screen.findByRole('region', { name })
const cardText = async (name: string) => ((await card(name)).textContent ?? '').replaceAll('\u00a0', ' ')
function type(field: HTMLElement, text: string): void {
  fireEvent.change(field, { target: { value: text } })
  fireEvent.blur(field)
}

describe('the judgements of a whole index tree', () => {
  it('are made by keyboard, node by node, with the consistency of each node in sight', async () => {
    forgetAll()
    renderPage(<GenericAnalysis id="ahpHierarchy" />, fakeCore(surveyProject))
    const slider = await screen.findByRole('slider', { name: '“接待”与“维修”' })
    for (let step = 0; step < 2; step++) fireEvent.keyDown(slider, { key: 'ArrowLeft', keyCode: 37 })
    expect(slider.getAttribute('aria-valuetext')).toBe('“接待”比“维修”稍重要')
    // Row geometric means of 1 3 1 / 1/3 1 1 / 1 1 1: 接待 has 3^(1/3) of 3^(1/3) + 3^(-1/3) + 1 = 0.4600.
    await waitFor(async () => expect(await cardText('递阶层次 AHP')).toContain('0.4600'))
    const node = screen.getByRole('combobox', { name: '比较谁的下级' })
    expect(
      within(node)
        .getAllByRole('option')
        .map((option) => option.textContent.trim()),
    ).toEqual([
      expect.stringMatching(/^满意度指数（3 项，CR = 0\.1/),
      '接待（2 项，CR = 0.000）',
      '维修（2 项，CR = 0.000）',
      '其他（2 项，CR = 0.000）',
    ])
    await userEvent.selectOptions(node, '1')
    expect(await screen.findByRole('slider', { name: '“维修期望”与“维修感知”' })).toBeTruthy()
  })

  it('come from several experts, each with judgements of every node', async () => {
    forgetAll()
    renderPage(<GenericAnalysis id="ahpHierarchy" />, fakeCore(surveyProject))
    const slider = await screen.findByRole('slider', { name: '“接待”与“维修”' })
    for (let step = 0; step < 3; step++) fireEvent.keyDown(slider, { key: 'ArrowLeft', keyCode: 37 })
    await userEvent.click(screen.getByRole('button', { name: '加一位专家' }))
    const second = await screen.findByRole('slider', { name: '“接待”与“维修”' })
    expect(second.getAttribute('aria-valuetext')).toBe('“接待”与“维修”同等重要')
    type(screen.getByRole('textbox', { name: '第 2 位专家的姓名' }), '李工')
    expect(screen.getByRole('option', { name: '李工' })).toBeTruthy()
    // The geometric mean of 4 and 1 is 2: 接待 2^(1/3) of 2^(1/3) + 2^(-1/3) + 1 = 0.4126.
    await waitFor(async () => expect(await cardText('递阶层次 AHP')).toContain('0.4126'))
    await userEvent.click(screen.getByRole('button', { name: '删除这位专家' }))
    await waitFor(() => expect(screen.queryByRole('textbox', { name: /位专家的姓名/ })).toBeNull())
  })

  it('are read in every form the analysis takes, and written back the same', () => {
    const children = [{ name: 'a' }, { name: 'b' }]
    const matrix = [
      [1, 3],
      [1 / 3, 1],
    ]
    const read = readJudgedTree({ name: 'r', children, judgements: [{ a: 'b', b: 'a', value: 1 / 3 }] })
    expect(read && writeJudgedTree(read)).toEqual({ name: 'r', children, matrix })
    const experts = [{ name: '王', share: 2, matrix }, { matrix }]
    const several = readJudgedTree({ name: 'r', children, experts })
    expect(several && writeJudgedTree(several)).toEqual({ name: 'r', children, experts })
    expect(several && comparedNodes(several)).toHaveLength(1)
    expect(readJudgedTree('r')).toBeNull()
  })
})

describe('experts beside a judgement matrix', () => {
  it('each have a matrix, and take the place of the single one', async () => {
    forgetAll()
    renderPage(<GenericAnalysis id="ahpConsistent" />, fakeCore(surveyProject))
    const add = await screen.findByRole('button', { name: '加一位专家' })
    await userEvent.click(add)
    await userEvent.click(add)
    const second = screen.getByRole('region', { name: '专家 2' })
    type(within(second).getByRole('textbox', { name: '接待，维修' }), '4')
    expect(within(second).getByRole<HTMLInputElement>('textbox', { name: '维修，接待' }).value).toBe('1/4')
    const names = screen.getAllByRole('textbox', { name: /位专家的姓名/ })
    expect(names).toHaveLength(2)
    await waitFor(async () => expect(await cardText('改进层次分析法（自然满足一致性）')).toContain('专家 2 位'))
  })
})

describe('an evaluation in levels', () => {
  it('starts from the index system and takes weights, items and typed memberships', async () => {
    forgetAll()
    renderPage(<GenericAnalysis id="fuzzyEvaluation" />, fakeCore(surveyProject))
    await userEvent.click(await screen.findByRole('button', { name: '从指标体系生成' }))
    const levels = within(await screen.findByRole('table', { name: '指标树' }))
    for (const [name, weight] of [
      ['接待', '0.5'],
      ['维修', '0.3'],
      ['其他', '0.2'],
    ] as const) {
      type(levels.getByRole('textbox', { name: `“${name}”的权重` }), weight)
    }
    await waitFor(async () => expect(await cardText('模糊综合评价')).toContain('0.5000'))
    // A leaf of its own: memberships typed, one grade a cell.
    await userEvent.selectOptions(levels.getByRole('combobox', { name: '“接待期望”的依据' }), '手填隶属度')
    type(levels.getByRole('textbox', { name: '接待期望，满意' }), '1')
    await waitFor(async () => expect(await cardText('模糊综合评价')).toContain('1.0000'))
    await userEvent.click(levels.getByRole('button', { name: '删除“接待感知”' }))
    expect(levels.queryByRole('textbox', { name: '“接待感知”的名称' })).toBeNull()
    await userEvent.click(levels.getByRole('button', { name: '给“维修”加下级' }))
    expect(levels.getAllByRole('combobox', { name: /的依据$/ })).toHaveLength(6)
    await userEvent.click(screen.getByRole('button', { name: '不用层级' }))
    expect(await screen.findByRole('button', { name: '从指标体系生成' })).toBeTruthy()
  })

  it('takes the codes that belong to a grade', async () => {
    forgetAll()
    renderPage(<GenericAnalysis id="fuzzyEvaluation" />, fakeCore(surveyProject))
    await screen.findByRole('button', { name: '从指标体系生成' })
    const codes = screen.getAllByRole<HTMLInputElement>('textbox', { name: '答案代码', hidden: true })
    expect(codes).toHaveLength(5)
    const [first] = codes
    if (first) type(first, '4, 5')
    expect(screen.getAllByRole<HTMLInputElement>('textbox', { name: '答案代码', hidden: true })[0]?.value).toBe('4, 5')
  })
})

describe('weights of named questions', () => {
  it('are asked for one by one and count once all are there', async () => {
    forgetAll()
    renderPage(<GenericAnalysis id="acsi" />, fakeCore(surveyProject))
    await userEvent.selectOptions(await screen.findByRole('combobox', { name: /与预期相比/ }), 'q2')
    await userEvent.selectOptions(screen.getByRole('combobox', { name: /与理想相比/ }), 'q4')
    await waitFor(async () => expect(await cardText('三问满意度得分（ACSI 型）')).toContain('33.'))
    const weights = screen.getAllByRole('spinbutton', { hidden: true }).slice(-3)
    for (const [at, weight] of ['2', '1', '1'].entries()) {
      const field = weights[at]
      if (field) type(field, weight)
    }
    await waitFor(async () => expect(await cardText('三问满意度得分（ACSI 型）')).not.toContain('等权'))
  })
})
