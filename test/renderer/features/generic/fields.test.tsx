import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { GenericAnalysis } from '../../../../renderer/features/analysis/generic/generic-analysis.tsx'
import { DiagnosisPage } from '../../../../renderer/features/diagnosis/diagnosis-page.tsx'
import { WeightsPage } from '../../../../renderer/features/weights/weights-page.tsx'
import { fakeCore } from '../../support/fake-core.ts'
import { preparePage } from '../../support/prepare-page.ts'
import { renderPage } from '../../support/render-page.tsx'
import { surveyProject } from './survey-project.ts'

preparePage()

const cell = (name: string) => screen.findByRole<HTMLInputElement>('textbox', { name })
const card = (name: string) => screen.findByRole('region', { name })

describe('a grid of numbers', () => {
  it('takes a range pasted from a spreadsheet and grows with it', async () => {
    renderPage(<GenericAnalysis id="expertWeights" />, fakeCore({ ...surveyProject, tree: null }))
    fireEvent.paste(await cell('专家 1，第 1 列'), {
      clipboardData: { getData: () => '9\t8\t7\r\n10\t6\t5\r\n8\t1/2\t50%\r\n' },
    })
    expect((await cell('专家 1，第 3 列')).value).toBe('7')
    expect((await cell('专家 3，第 2 列')).value).toBe('0.5')
    expect((await cell('专家 3，第 3 列')).value).toBe('0.5')
    await within(await card('专家打分法')).findAllByRole('table')
  })

  it('writes the reciprocal of a judgement on the other side', async () => {
    renderPage(<GenericAnalysis id="ahpConsistent" />, fakeCore(surveyProject))
    const judgement = await cell('接待，维修')
    await userEvent.clear(judgement)
    await userEvent.type(judgement, '3{Enter}')
    expect((await cell('维修，接待')).value).toBe('1/3')
    expect((await cell('接待，其他')).value).toBe('1')
  })

  it('keeps what is no number to itself', async () => {
    renderPage(<GenericAnalysis id="ahpConsistent" />, fakeCore(surveyProject))
    const judgement = await cell('接待，维修')
    await userEvent.clear(judgement)
    await userEvent.type(judgement, 'drei{Enter}')
    expect((await cell('维修，接待')).value).toBe('1')
  })
})

describe('target shares', () => {
  it('stand beside the shares of the sample and say whether they add up', async () => {
    renderPage(<GenericAnalysis id="rake" />, fakeCore(surveyProject))
    const user = userEvent.setup()
    const shop = await screen.findByRole('region', { name: '门店' })
    // 60 responses, 20 from each of three shops.
    await waitFor(() => expect(within(shop).getAllByText('33.3')).toHaveLength(3))
    const fill = async (name: string, percent: string) => {
      const field = within(shop).getByRole('spinbutton', { name: `“${name}”的目标占比（%）` })
      await user.clear(field)
      await user.type(field, `${percent}{Enter}`)
    }
    await fill('东店', '50')
    expect(within(shop).getByText('还有 2 个类别没有填目标占比')).toBeTruthy()
    await fill('西店', '30')
    await fill('南店', '10')
    expect(within(shop).getByText('合计 90.0%，应为 100%')).toBeTruthy()
    await fill('南店', '20')
    expect(within(shop).getByText('合计 100%')).toBeTruthy()
    await within(await card('多边际加权（raking）')).findAllByRole('table')
  })

  it('start from the shares of the sample with one button', async () => {
    renderPage(<GenericAnalysis id="postStratify" />, fakeCore(surveyProject))
    await waitFor(() => expect(screen.getAllByText('33.3')).toHaveLength(3))
    await userEvent.click(screen.getByRole('button', { name: '以样本占比填入' }))
    expect(await screen.findByText('合计 100%')).toBeTruthy()
    await within(await card('事后分层加权')).findAllByRole('table')
  })
})

describe('sample weights', () => {
  it('are kept as a variable, under a name that is free', async () => {
    const core = fakeCore(surveyProject)
    window.location.hash = '#/weights/postStratify'
    renderPage(<WeightsPage />, core)
    await waitFor(() => expect(screen.getAllByText('33.3')).toHaveLength(3))
    await userEvent.click(screen.getByRole('button', { name: '以样本占比填入' }))
    await userEvent.click(await screen.findByRole('button', { name: '存为权重变量' }))
    await waitFor(() => expect(core.state.variables.at(-1)).toMatchObject({ name: '样本权重', role: 'weight' }))
    const name = screen.getByRole<HTMLInputElement>('textbox', { name: '权重变量名' })
    await waitFor(() => expect(name.value).toBe('样本权重 2'))
  })
})

describe('a form', () => {
  it('explains each option on demand', async () => {
    renderPage(<GenericAnalysis id="crosstab" />, fakeCore(surveyProject))
    const help = await screen.findByRole('button', { name: '“行变量”的说明' })
    expect(help.getAttribute('aria-expanded')).toBe('false')
    await userEvent.click(help)
    expect(help.getAttribute('aria-expanded')).toBe('true')
    expect(help.title).not.toBe('')
  })

  it('says which options are still missing', async () => {
    renderPage(<GenericAnalysis id="agreement" />, fakeCore(surveyProject))
    expect(await screen.findByText('请先填写：评分者。')).toBeTruthy()
  })
})

describe('the pages', () => {
  it('open the analysis that the address names', async () => {
    window.location.hash = '#/diagnosis/crosstab'
    renderPage(<DiagnosisPage />, fakeCore(surveyProject))
    expect(await card('交叉分析')).toBeTruthy()
    await userEvent.selectOptions(screen.getByRole('combobox', { name: '更多分析' }), '相关分析')
    expect(await card('相关分析')).toBeTruthy()
    expect(window.location.hash).toBe('#/diagnosis/correlations')
  })

  it('keep the weights of responses apart from those of indicators', async () => {
    renderPage(<WeightsPage />, fakeCore({ ...surveyProject, tree: null }))
    await userEvent.click(await screen.findByRole('tab', { name: '样本加权' }))
    expect(await card('事后分层加权')).toBeTruthy()
  })

  it('write the weights of any method on the index system', async () => {
    const core = fakeCore(surveyProject)
    window.location.hash = '#/weights/ahpConsistent'
    renderPage(<WeightsPage />, core)
    await userEvent.click(await screen.findByRole('button', { name: '应用到指标体系' }))
    await waitFor(() => expect(core.state.weightSets).toHaveLength(1))
    expect(core.state.weightSets[0]?.analysis).toBe('ahpConsistent')
    expect(core.state.weightSets[0]?.weights.map(({ name }) => name)).toEqual(['接待', '维修', '其他'])
  })
})
