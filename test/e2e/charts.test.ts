import type { Locator, Page } from 'playwright-core'
import { beforeAll, expect, it } from 'vitest'
import { type ExportedRow, exportedRows } from './support/exported-rows.ts'
import { onSample } from './support/on-sample.ts'
import { goTo } from './support/places.ts'
import { settled } from './support/settled.ts'

// Figures are asked: whoever clicks a bar sees its respondents and what they said, whoever draws a range makes a subset of
// it. How many there must be is counted in the exported workbook.

const wave = '2026年上半年'
const complaint = '最不满意的方面'

const live = (page: Page, name: string) => page.getByRole('region', { name, exact: true })
const panel = (page: Page, name: string) => page.getByRole('dialog', { name: `答卷：${name}` })
/** How many count; whoever is excluded is told besides. */
const valid = (count: number) => new RegExp(`^有效答卷 ${count} 份(；|$)`)
const texts = (card: Locator, text: string) => card.locator('svg text').getByText(text, { exact: true }).first()

async function boxOf(target: Locator): Promise<{ x: number; y: number; width: number; height: number }> {
  await target.scrollIntoViewIfNeeded()
  const box = await target.boundingBox()
  if (box === null) throw new Error(`${target} is not drawn`)
  return box
}

async function close(page: Page): Promise<void> {
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
}

onSample('figures that are asked', (workbench) => {
  let all: readonly ExportedRow[] = []
  let rows: readonly ExportedRow[] = []
  const having = (variable: string, value: string) => rows.filter((row) => row[variable] === value)
  beforeAll(async () => {
    all = await exportedRows(workbench(), 'labels')
    rows = all.filter((row) => row['期次'] === wave)
  })

  it('a bar of the Pareto chart leads to its respondents and to their comments', async () => {
    const { page } = workbench()
    await goTo(page, '#/diagnosis/pareto')
    const card = live(page, '柏拉图')
    const category = '等待时间长'
    const behind = having(complaint, category)
    // The count stands on its bar: just under it is the bar itself.
    const count = await boxOf(texts(card, String(behind.length)))
    await page.mouse.click(count.x + count.width / 2, count.y + count.height + 8)
    const shown = panel(page, category)
    await shown.getByText(valid(behind.length)).waitFor()
    await expect.poll(() => shown.locator('.respondents tbody tr').count()).toBe(Math.min(50, behind.length))

    const said = await shown.locator('.respondent-comment').allTextContents()
    const written = new Set(
      behind.slice(0, 50).flatMap((row) => Object.values(row).map((value) => String(value).trim())),
    )
    expect(said.length).toBeGreaterThan(0)
    for (const comment of said) expect(written).toContain(comment.trim())
    await close(page)
  })

  it('the same is reached by the keyboard, through the figure’s data', async () => {
    const { page } = workbench()
    const card = live(page, '柏拉图')
    const category = '收费不透明'
    await card.getByText('图的数据').first().focus()
    await page.keyboard.press('Enter')
    await card
      .getByRole('button', { name: new RegExp(`^查看答卷：${category}`) })
      .first()
      .focus()
    await page.keyboard.press('Enter')
    await panel(page, category)
      .getByText(valid(having(complaint, category).length))
      .waitFor()
    await close(page)
  })

  it('a range drawn on a bar chart becomes a subset of those who stand behind it', async () => {
    const { page } = workbench()
    await goTo(page, '#/diagnosis/frequencies')
    const card = live(page, '频数分析')
    const [first, second] = ['南湖店', '城北店'] as const
    await card.getByRole('button', { name: '框选' }).click()
    await card.getByText('在图上按住左键拖动').waitFor()
    const [top, bottom] = [await boxOf(texts(card, first)), await boxOf(texts(card, second))]
    const x = top.x + top.width + 40
    await page.mouse.move(x, Math.min(top.y, bottom.y) - 2)
    await page.mouse.down()
    await page.mouse.move(x + 60, Math.max(top.y + top.height, bottom.y + bottom.height) + 2, { steps: 4 })
    await page.mouse.up()
    await card.getByText(`选中 2 项：`, { exact: false }).waitFor()
    await card.getByRole('button', { name: '查看答卷', exact: true }).first().click()
    const dialog = page.getByRole('dialog')
    const chosen = [...having('门店', first), ...having('门店', second)].length
    await dialog.getByText(valid(chosen)).waitFor()
    await dialog.getByRole('textbox', { name: '子集名称' }).fill('两家门店')
    await dialog.getByRole('button', { name: '存为子集' }).click()
    await page.getByText('子集“两家门店”已保存', { exact: false }).first().waitFor()

    await goTo(page, '#/diagnosis/descriptives')
    await page.getByRole('combobox', { name: '子集' }).selectOption({ label: '两家门店' })
    await settled(page)
    await live(page, '描述统计').getByText(`503 份中的 ${chosen} 份参与分析`, { exact: false }).waitFor()
    await page.getByRole('combobox', { name: '子集' }).selectOption({ index: 0 })
  })

  it('a range is chosen by the keyboard too, by ticking its bars', async () => {
    const { page } = workbench()
    await goTo(page, '#/diagnosis/frequencies')
    const card = live(page, '频数分析')
    const names = ['高新店', '西站店'] as const
    await card.getByText('图的数据').first().focus()
    await page.keyboard.press('Enter')
    for (const name of names) {
      await card.getByRole('checkbox', { name }).focus()
      await page.keyboard.press('Space')
    }
    await card.getByText('选中 2 项：', { exact: false }).waitFor()
    await card.getByRole('button', { name: '查看答卷', exact: true }).first().focus()
    await page.keyboard.press('Enter')
    const chosen = names.flatMap((name) => having('门店', name)).length
    await page.getByRole('dialog').getByText(valid(chosen)).waitFor()
    await close(page)
  })

  it('split by a variable a card has a group for each value, with its responses', async () => {
    const { page } = workbench()
    await goTo(page, '#/diagnosis/descriptives')
    await page.getByRole('combobox', { name: '按变量拆分' }).selectOption({ label: '门店' })
    const card = page.getByRole('region', { name: '描述统计：按门店拆分', exact: true })
    const shops = [...new Set(rows.map((row) => String(row['门店'])))]
    expect(shops.length).toBe(6)
    for (const shop of shops) {
      const group = card.getByRole('region', { name: `门店 = ${shop}` })
      await group.getByText(`答卷 ${having('门店', shop).length} 份`, { exact: true }).waitFor()
      await group.getByRole('table').first().waitFor()
    }
    const summary = card.getByRole('table', { name: '各组对照' })
    const counts = await summary
      .locator('tbody tr')
      .evaluateAll((lines) =>
        lines.map((line) => [...line.querySelectorAll('th, td')].slice(0, 2).map((cell) => cell.textContent ?? '')),
      )
    expect(Object.fromEntries(counts)).toEqual(
      Object.fromEntries(shops.map((shop) => [shop, String(having('门店', shop).length)])),
    )
    await page.getByRole('combobox', { name: '按变量拆分' }).selectOption({ index: 0 })
    await live(page, '描述统计').waitFor()
  })

  it('has had nothing to complain about', () => {
    expect(workbench().complaints).toEqual([])
  })
})
