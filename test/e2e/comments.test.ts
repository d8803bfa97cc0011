import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { exportedRows } from './support/exported-rows.ts'
import { onSample } from './support/on-sample.ts'
import { goTo } from './support/places.ts'

// Comments of the sample project read, counted by words, coded by the keyboard, and put into a Pareto chart. Which comments
// there are is read from the exported workbook; the counts expected of the chart are the keys pressed here.

const codes = ['等候', '价格', '态度'] as const
/** The digit keys pressed on the first three comments. */
const pressed = [['1', '2', '3'], ['1', '2'], ['1']] as const
const countOf = (at: number) => pressed.filter((keys) => keys.some((key) => key === String(at + 1))).length

const list = (page: Page) => page.getByRole('listbox', { name: '意见列表' })
const frame = (page: Page) => page.getByRole('region', { name: '编码框' })
const chips = (page: Page, place: number) => list(page).locator(`[data-place="${place}"] .code-chip`).allTextContents()
const counted = (page: Page, code: string, count: number) =>
  frame(page).getByRole('button', { name: `“${code}”的意见，${count} 条`, exact: true })

/** The list follows the counts of the frame a moment later. */
const patience = { timeout: 10_000 }
const codesOf = async (page: Page, at: number) => (await chips(page, at)).map((chip) => chip.slice(2))

onSample('the comments page', (workbench) => {
  it('shows the comments of the valid responses, and those in which a word is searched', async () => {
    const { page } = workbench()
    const rows = await exportedRows(workbench(), 'labels')
    await goTo(page, '#/data/verbatim')
    const question = (await page.locator('.verbatim-question').textContent()) ?? ''
    const comments = rows.map((row) => row[question]).filter((text) => typeof text === 'string')
    expect(comments.length).toBeGreaterThan(100)
    await page.getByText(new RegExp(`^${comments.length} 条意见，已编码 [1-9]\\d* 条`)).waitFor()
    const search = page.getByRole('textbox', { name: '查找意见' })
    await search.fill('等')
    const waiting = comments.filter((text) => text.includes('等')).length
    await page.getByText(`显示 ${waiting} 条`, { exact: true }).waitFor()
    await search.fill('')
    await page.getByText(`显示 ${comments.length} 条`, { exact: true }).waitFor()
  })

  it('counts words, and a word of the list leads to the comments that have it', async () => {
    const { page } = workbench()
    await page.getByText('词频与词云').click()
    const first = page.getByRole('region', { name: '词频', exact: true }).locator('tbody tr').first()
    const word = (await first.getByRole('button').first().textContent()) ?? ''
    const comments = Number(await first.locator('td').first().textContent())
    await first.getByRole('button', { name: word, exact: true }).click()
    await page.getByText(`显示 ${comments} 条`, { exact: true }).waitFor()
    const shown = await list(page).locator('.comment-text').allTextContents()
    expect(shown.length).toBeGreaterThan(3)
    for (const text of shown) expect(text).toContain(word)
    await page.getByRole('button', { name: `不再按“${word}”筛选` }).click()
  })

  it('takes a code that is removed from all comments that had it', async () => {
    const { page } = workbench()
    const edit = frame(page).getByRole('button', { name: /^修改编码“/ })
    for (let left = await edit.count(); left > 0; left--) {
      await edit.first().click()
      const remove = page.getByRole('button', { name: '删除', exact: true })
      await remove.click()
      // The form closes when the removal has been written.
      await remove.waitFor({ state: 'detached' })
      await expect.poll(() => edit.count(), patience).toBe(left - 1)
    }
    await page.getByText(/条意见，已编码 0 条（0.0%）/).waitFor()
  })

  it('makes codes by N and codes three comments by the digit keys', async () => {
    const { page } = workbench()
    for (const code of codes) {
      await list(page).focus()
      await page.keyboard.press('n')
      await page.getByRole('textbox', { name: '名称', exact: true }).fill(code)
      await page.keyboard.press('Enter')
      await counted(page, code, 0).waitFor()
    }
    await list(page).focus()
    await page.keyboard.press('Home')
    for (const keys of pressed) {
      for (const key of keys) await page.keyboard.press(key)
      await page.keyboard.press('ArrowDown')
    }
    for (const [at, code] of codes.entries()) await counted(page, code, countOf(at)).waitFor()
    await expect.poll(() => codesOf(page, 0), patience).toEqual(codes)
    await expect.poll(() => codesOf(page, 2), patience).toEqual([codes[0]])
    await page.getByText(/条意见，已编码 3 条/).waitFor()
  })

  it('takes a code back by the same key, and by undo', async () => {
    const { page } = workbench()
    await list(page).focus()
    await page.keyboard.press('Home')
    await page.keyboard.press('3')
    await counted(page, '态度', 0).waitFor()
    await page.keyboard.press('Control+z')
    await counted(page, '态度', 1).waitFor()
    await expect.poll(() => codesOf(page, 0), patience).toEqual(codes)
    await page.keyboard.press('Enter')
    await list(page).locator('[data-place="3"][aria-selected="true"]').waitFor()
  })

  it('leads to a Pareto chart whose counts are the codings', async () => {
    const { page } = workbench()
    await frame(page).getByRole('button', { name: '生成柏拉图' }).click()
    await page.waitForFunction(() => location.hash === '#/diagnosis/pareto')
    // The latest wave is what an analysis begins with; the comments coded here are of any wave.
    await page.getByRole('combobox', { name: '按变量筛选' }).selectOption({ label: '（不筛选）' })
    const card = page.getByRole('region', { name: '柏拉图', exact: true })
    const total = pressed.flat().length
    await card.getByText(`合计 ${total}。`, { exact: false }).first().waitFor()
    const bars = await card
      .getByRole('table')
      .first()
      .locator('tbody tr')
      .evaluateAll((rows) =>
        rows.map((row) => [...row.querySelectorAll('th, td')].slice(0, 2).map((cell) => cell.textContent ?? '')),
      )
    expect(bars).toEqual(codes.map((code, at) => [code, String(countOf(at))]))
  })

  it('has had nothing to complain about', () => {
    expect(workbench().complaints).toEqual([])
  })
})
