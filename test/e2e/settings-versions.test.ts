import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { reliabilityBands } from '#shared/analyses/bands.ts'
import { verdictWords } from '#shared/analyses/reliability/sentences.ts'
import { onSample } from './support/on-sample.ts'
import { goTo } from './support/places.ts'
import { cardText, openSample } from './support/workbench-actions.ts'

// What is preferred reaches the sentences of the analyses; a named version can be compared with, brought back and renamed.

const group = '信度系数（Cronbach α）'
const word = (at: number) => verdictWords[reliabilityBands[at]?.verdict ?? '']?.['zh-CN'] ?? ''

/** The verdict is given by the analysis anew, so it is waited for. */
const verdict = (page: Page, wanted: string) =>
  page.getByRole('region', { name: '信度分析', exact: true }).getByText(`信度评价为“${wanted}”`).first().waitFor()

async function press(page: Page, keys: string): Promise<void> {
  await page.locator('main').focus()
  await page.keyboard.press(keys)
}

const node = (page: Page, name: RegExp) => page.getByRole('treeitem', { name }).first()

async function versionsPanel(page: Page) {
  await page.getByRole('button', { name: '版本', exact: true }).click()
  const panel = page.getByRole('dialog', { name: '版本', exact: true })
  await panel.waitFor()
  return panel
}

onSample('settings and versions', (workbench) => {
  it('a band of reliability that is changed changes the verdict on α, and its own word is used', async () => {
    const { page } = workbench()
    await goTo(page, '#/reliability/reliability')
    const alpha = Number(/Cronbach α 为 ([\d.]+)/.exec(await cardText(page, '信度分析'))?.[1])
    const at = reliabilityBands.findIndex(({ from }) => alpha >= from)
    await verdict(page, word(at))

    // The limit goes above the α of the sample: the band below it is the one that holds.
    const limit = Math.round(50 * (alpha + (reliabilityBands[at - 1]?.from ?? 1))) / 100
    expect(limit).toBeGreaterThan(alpha)
    await goTo(page, '#/settings')
    await page.locator('summary').filter({ hasText: group }).click()
    await page.getByRole('spinbutton', { name: `${group} 第 ${at + 1} 档下限` }).fill(String(limit))
    await page.keyboard.press('Enter')
    await page.locator('summary').filter({ hasText: group }).getByText('自定义').waitFor()
    await goTo(page, '#/reliability/reliability')
    await verdict(page, word(at + 1))
    // The space after a number does not break.
    expect(await cardText(page, '信度分析')).toMatch(new RegExp(`≥${limit}0*\\s${word(at)}`))

    await goTo(page, '#/settings')
    await page.locator('summary').filter({ hasText: group }).click()
    await page.getByRole('textbox', { name: `${group} 第 ${at + 2} 档评语` }).fill('本公司合格')
    await page.keyboard.press('Tab')
    await goTo(page, '#/reliability/reliability')
    await verdict(page, '本公司合格')
    await press(page, 'Control+z')
    await verdict(page, word(at + 1))
    await press(page, 'Control+z')
    await verdict(page, word(at))
  })

  it('a version is compared with what the project has become, and the change is listed', async () => {
    const { page } = workbench()
    await goTo(page, '#/indexSystem')
    await press(page, 'Control+s')
    await page.getByRole('textbox', { name: '版本名称' }).fill('送审稿')
    await page.keyboard.press('Enter')
    await page.getByText('已保存版本“送审稿”').first().waitFor()
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await node(page, /服务启动/).click()
    await page.keyboard.press('F2')
    await page.keyboard.type('服务开始')
    await page.keyboard.press('Enter')
    await node(page, /服务开始/).waitFor()

    const panel = await versionsPanel(page)
    await panel.getByRole('button', { name: '比较：送审稿' }).click()
    const changes = panel.getByRole('table', { name: '指标体系与权重' })
    await changes.waitFor()
    const text = (await changes.textContent()) ?? ''
    expect(text).toContain('服务启动')
    expect(text).toContain('服务开始')
    expect(await panel.getByRole('table', { name: '数据' }).count()).toBe(0)
    await panel.getByRole('button', { name: '返回版本列表' }).click()
  })

  it('a version is given another name', async () => {
    const { page } = workbench()
    const panel = page.getByRole('dialog', { name: '版本', exact: true })
    await panel.getByRole('button', { name: '改名：送审稿' }).click()
    await page.getByRole('textbox', { name: '版本名称' }).fill('批准稿')
    await page.keyboard.press('Enter')
    await panel.getByRole('button', { name: '改名：批准稿' }).waitFor()
    expect(await panel.getByRole('button', { name: '改名：送审稿' }).count()).toBe(0)
  })

  it('a version is brought back, which undo takes back', async () => {
    const { page } = workbench()
    const panel = page.getByRole('dialog', { name: '版本', exact: true })
    await panel.getByRole('button', { name: '恢复：批准稿' }).click()
    await page.getByText('已恢复到版本“批准稿”，可以撤销').first().waitFor()
    await panel.waitFor({ state: 'detached' })
    await node(page, /服务启动/).waitFor()
    expect(await node(page, /服务开始/).count()).toBe(0)
    await press(page, 'Control+z')
    await node(page, /服务开始/).waitFor()
    expect(await node(page, /服务启动/).count()).toBe(0)
  })

  it('other decimals of coefficients show at once in the card, and undo takes them back', async () => {
    const { page } = workbench()
    const shown = (digits: number) =>
      page
        .getByRole('region', { name: '信度分析', exact: true })
        .getByText(new RegExp(`Cronbach α 为 \\d\\.\\d{${digits}}（`))
        .first()
        .waitFor()
    await goTo(page, '#/reliability/reliability')
    await shown(3)
    await goTo(page, '#/settings')
    await page.getByRole('combobox', { name: '系数与统计量' }).selectOption('5')
    await goTo(page, '#/reliability/reliability')
    await shown(5)
    await press(page, 'Control+z')
    await shown(3)
  })

  it('are open without a project too, by key, and a project opens where it was left', async () => {
    const { page } = workbench()
    await page.getByRole('button', { name: '返回项目列表' }).click()
    await page.getByRole('heading', { level: 1, name: '满意度工作台' }).waitFor()
    await page.keyboard.press('Control+,')
    await page.getByText(/以后新建项目的起点/).waitFor()
    await page.getByRole('link', { name: '返回项目列表' }).click()
    await openSample(page)
    await page.getByRole('heading', { level: 1, name: '信度效度' }).waitFor()
  })

  it('has had nothing to complain about', () => {
    expect(workbench().complaints).toEqual([])
  })
})
