import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { onSample } from './support/on-sample.ts'
import { goTo } from './support/places.ts'
import { chooseLanguage } from './support/workbench-actions.ts'

// Undo and redo over changes made on different pages, and the panel that lists them.

/** The keys of the workbench are heard anywhere but in a text field. */
async function press(page: Page, keys: string): Promise<void> {
  await page.locator('main').focus()
  await page.keyboard.press(keys)
}

const label = (page: Page) => page.getByRole('textbox', { name: /^标签/ }).first()
const title = (page: Page) => page.getByRole('textbox', { name: '报告标题' })

onSample('undo, redo and the history', (workbench) => {
  it('takes back changes of three pages in their order, wherever one stands, and brings them again', async () => {
    const { page } = workbench()
    await goTo(page, '#/data/variables')
    await page.getByRole('button', { name: '一次修好', exact: true }).click()
    await label(page).fill('首次修复')
    await page.keyboard.press('Tab')
    await page.getByRole('cell', { name: '首次修复' }).waitFor()
    await goTo(page, '#/indexSystem')
    const node = page.getByRole('treeitem', { name: /服务启动/ }).first()
    await node.click()
    await page.keyboard.press('F2')
    await page.keyboard.type('服务开始')
    await page.keyboard.press('Enter')
    await page
      .getByRole('treeitem', { name: /服务开始/ })
      .first()
      .waitFor()
    await goTo(page, '#/report')
    const before = await title(page).inputValue()
    await title(page).fill('撤销测试')
    await page.keyboard.press('Tab')
    await page.getByRole('article', { name: '报告预览' }).getByText('撤销测试').first().waitFor()

    for (let turn = 0; turn < 3; turn++) {
      await press(page, 'Control+z')
      await page.waitForTimeout(300)
    }
    await page.waitForFunction(
      (wanted) => [...document.querySelectorAll('input, textarea')].some((one) => Reflect.get(one, 'value') === wanted),
      before,
    )
    await goTo(page, '#/indexSystem')
    await page
      .getByRole('treeitem', { name: /服务启动/ })
      .first()
      .waitFor()
    await goTo(page, '#/data/variables')
    await page.getByRole('cell', { name: '一次修好', exact: true }).last().waitFor()
    expect(await page.getByRole('cell', { name: '首次修复' }).count()).toBe(0)

    await press(page, 'Control+y')
    await page.getByRole('cell', { name: '首次修复' }).waitFor()
    await press(page, 'Control+Shift+z')
    await goTo(page, '#/indexSystem')
    await page
      .getByRole('treeitem', { name: /服务开始/ })
      .first()
      .waitFor()
  })

  it('lists every step, goes back to the beginning of the work and forward again', async () => {
    const { page } = workbench()
    await page.getByRole('button', { name: '历史记录' }).click()
    const panel = page.getByRole('dialog', { name: '历史记录' })
    const steps = panel.getByRole('listitem')
    await steps.nth(2).waitFor()
    const present = panel.locator('[aria-current="step"]')
    const undone = () => steps.filter({ hasText: '已撤销' }).count()
    await expect.poll(undone).toBe(1)
    expect(await present.count()).toBe(1)
    // The step before the three that were made here.
    const earlier = steps.nth(3)
    const name = (await earlier.getByRole('button').locator('span').first().textContent()) ?? ''
    await earlier.getByRole('button').click()
    await page.getByText(`已回到：${name}`, { exact: false }).first().waitFor({ state: 'attached' })
    await page
      .getByRole('treeitem', { name: /服务启动/ })
      .first()
      .waitFor({ state: 'attached' })
    await expect.poll(undone, { timeout: 10_000 }).toBe(3)
    await steps.nth(0).getByRole('button').click()
    await page
      .getByRole('treeitem', { name: /服务开始/ })
      .first()
      .waitFor({ state: 'attached' })
    await page.keyboard.press('Escape')
    await panel.waitFor({ state: 'detached' })
    await goTo(page, '#/report')
    expect(await title(page).inputValue()).toBe('撤销测试')
  })

  it('names the steps in the language of the interface', async () => {
    const { page } = workbench()
    await chooseLanguage(page, 'en')
    await page.getByRole('button', { name: 'History' }).click()
    const texts = await page
      .getByRole('dialog', { name: 'History' })
      .getByRole('listitem')
      .locator('span:first-child')
      .allTextContents()
    for (const text of texts) expect(text.split('·')[0]).not.toMatch(/\p{Script=Han}/u)
    await page.keyboard.press('Escape')
    await chooseLanguage(page, 'zh-CN')
  })

  it('has had nothing to complain about', () => {
    expect(workbench().complaints).toEqual([])
  })
})
