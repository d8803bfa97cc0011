import type { Page } from 'playwright-core'
import { beforeAll, expect, it } from 'vitest'
import * as XLSX from 'xlsx'
import { type ExportedRow, exportedRows } from './support/exported-rows.ts'
import { filterBy, gridCell, openGrid, typeInto } from './support/grid.ts'
import { onSample } from './support/on-sample.ts'
import { goTo } from './support/places.ts'
import { alphaOf, mean, ticked, variance } from './support/textbook.ts'

// What can be done with a result once it is there: kept, pinned, annotated, duplicated, compared, taken out of the program,
// and brought up to date after the data changed. Expected numbers come from the exported workbook by the textbook's formula.

const wave = '2026年上半年'
const item = '礼貌与尊重'
const note = '与上期相比变化不大，五月复核。'

const live = (page: Page, name: string) => page.getByRole('region', { name, exact: true })
const kept = (page: Page) => page.getByRole('region', { name: '保留的结果' }).getByRole('article')

/** Chooses an entry of the menu that belongs to a card, live or kept. */
async function command(
  page: Page,
  card: ReturnType<typeof live>,
  ...entries: readonly (string | RegExp)[]
): Promise<void> {
  await card.getByRole('button', { name: /^更多操作/ }).click()
  for (const [at, name] of entries.entries()) {
    const entry = page.getByRole('menuitem', { name }).first()
    // A list behind an entry opens under the pointer; what is chosen in it is chosen by key, so that the pointer stays there.
    if (at < entries.length - 1) await entry.hover()
    else if (at > 0) await entry.press('Enter')
    else await entry.click()
  }
}

onSample('result cards', (workbench) => {
  let marks: readonly ExportedRow[] = []
  let without: { alpha: number; n: number }
  let whole: { alpha: number; n: number }
  /** Items of the whole scale. */
  let size = 0
  let before = 0
  const words = ({ alpha }: { alpha: number }) => `Cronbach α 为 ${alpha.toFixed(3)}`

  beforeAll(async () => {
    const { page } = workbench()
    marks = (await exportedRows(workbench(), 'codes')).filter((row) => row['期次'] === wave)
    await goTo(page, '#/reliability/reliability')
    const items = await ticked(page)
    size = items.length
    whole = alphaOf(marks, items)
    without = alphaOf(
      marks,
      items.filter((name) => name !== item),
    )
    before = await kept(page).count()
  })

  it('a result is kept, pinned and annotated, and stands in the report with its note', async () => {
    const { page } = workbench()
    await page.getByRole('checkbox', { name: item }).uncheck()
    await live(page, '信度分析').getByText(words(without)).waitFor()
    await live(page, '信度分析').getByRole('button', { name: '保留结果' }).click()
    await page.getByText('结果已保留').first().waitFor()
    await expect.poll(() => kept(page).count()).toBe(before + 1)
    const card = kept(page).first()
    await card.getByRole('button', { name: '加入报告' }).click()
    await card.getByRole('button', { name: '移出报告' }).waitFor()
    await card.locator('.kept-title').click()
    await card.getByText(words(without)).waitFor()
    await card.getByRole('textbox', { name: '分析人意见' }).fill(note)
    await page.keyboard.press('Tab')
    await goTo(page, '#/report')
    const preview = page.getByRole('article', { name: '报告预览' })
    await preview.getByText(note).first().waitFor()
    expect(await preview.textContent()).toContain(without.alpha.toFixed(3))
  })

  it('a card is duplicated with its note', async () => {
    const { page } = workbench()
    await goTo(page, '#/reliability/reliability')
    await command(page, kept(page).first(), '复制卡片')
    await page.getByText('卡片已复制').first().waitFor()
    await expect.poll(() => kept(page).count()).toBe(before + 2)
    await expect.poll(() => kept(page).filter({ hasText: note }).count()).toBe(2)
  })

  it('two results are compared side by side: what was asked differently, and both coefficients', async () => {
    const { page } = workbench()
    await page.getByRole('checkbox', { name: item }).check()
    await live(page, '信度分析').getByText(words(whole)).waitFor()
    await command(page, live(page, '信度分析'), '与另一结果对照', new RegExp(`等 ${size - 1} 项`))
    const dialog = page.getByRole('dialog', { name: '对照：信度分析' })
    await dialog.getByText('不同之处', { exact: false }).first().waitFor()
    await dialog.getByRole('region', { name: /^甲/ }).getByText(words(without)).waitFor()
    await dialog
      .getByRole('region', { name: /^乙：当前结果/ })
      .getByText(words(whole))
      .waitFor()
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
  })

  it('the tables leave as a workbook in full precision, equal to the screen where rounded', async () => {
    const { page, takeFile } = workbench()
    await goTo(page, '#/diagnosis/descriptives')
    const card = live(page, '描述统计')
    const line = card.getByRole('row', { name: new RegExp(`^${item}`) }).first()
    const cells = await line.locator('th, td').allTextContents()
    const bytes = await takeFile(() => command(page, card, /^导出为 Excel/))
    const workbook = XLSX.read(bytes)
    const rows = Object.values(workbook.Sheets).flatMap((sheet) =>
      XLSX.utils.sheet_to_json<(string | number)[]>(sheet, { header: 1 }),
    )
    const written = rows.find((row) => row[0] === item)
    const given = marks.map((row) => row[item]).filter((mark) => typeof mark === 'number')
    const expected = [
      given.length,
      marks.length - given.length,
      mean(given),
      Math.sqrt(variance(given)),
      variance(given),
    ]
    for (const [at, value] of expected.entries()) {
      expect(Number(written?.[at + 1])).toBeCloseTo(value, 10)
      expect(Number(cells[at + 1])).toBe(Number(value.toFixed(3)))
    }
  })

  it('the figure leaves as a drawing with its texts, and as a picture of twice its size', async () => {
    const { page, takeFile } = workbench()
    await goTo(page, '#/diagnosis/descriptives')
    const card = live(page, '描述统计')
    const svg = (await takeFile(() => command(page, card, /^导出图（SVG）/))).toString('utf8')
    const read = await page.evaluate((source) => {
      const { documentElement: root } = new DOMParser().parseFromString(source, 'image/svg+xml')
      return {
        root: root.nodeName,
        texts: [...root.querySelectorAll('text')].map((text) => text.textContent?.trim()),
        pictures: root.querySelectorAll('image, foreignObject').length,
        width: Number.parseFloat(root.getAttribute('width') ?? ''),
        height: Number.parseFloat(root.getAttribute('height') ?? ''),
      }
    }, svg)
    expect(read.root).toBe('svg')
    expect(read.pictures).toBe(0)
    expect(read.texts).toEqual(expect.arrayContaining([item, '一次修好', '接待及时']))

    const png = await takeFile(() => command(page, card, /^导出图（PNG/))
    expect([...png.subarray(0, 8)]).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
    // Width and height stand at the beginning of the first chunk (PNG specification, IHDR).
    expect(png.readUInt32BE(16)).toBe(Math.ceil(2 * read.width))
    expect(png.readUInt32BE(20)).toBe(Math.ceil(2 * read.height))
  })

  it('the tables are copied for Excel and Word, and as lines with tabs', async () => {
    const { page } = workbench()
    await goTo(page, '#/diagnosis/descriptives')
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await command(page, live(page, '描述统计'), /^复制为表格/)
    await page.getByText('已复制，可粘贴到 Excel 或 Word').first().waitFor()
    const [html, text] = await page.evaluate(async () => {
      const [copied] = await navigator.clipboard.read()
      if (copied === undefined) return ['', '']
      return Promise.all(['text/html', 'text/plain'].map(async (type) => (await copied.getType(type)).text()))
    })
    expect(html).toContain('<table')
    expect(html).toContain(item)
    const given = marks.map((row) => row[item]).filter((mark) => typeof mark === 'number')
    expect(text?.split('\n').some((line) => line.startsWith(`${item}\t${given.length}\t`))).toBe(true)
  })

  it('a changed answer makes kept cards stale; one click brings one up to date, and its history has both results', async () => {
    const { page } = workbench()
    await goTo(page, '#/reliability/reliability')
    const card = kept(page).filter({ hasText: note }).first()
    expect(await card.getByText('结果过期', { exact: false }).count()).toBe(0)
    const items = (await ticked(page)).filter((name) => name !== item)
    const [first = ''] = items
    const turned = (row: ExportedRow) => (row[first] === 1 ? 5 : 1)
    const after = (changed: ExportedRow) =>
      alphaOf(
        marks.map((row) => (row === changed ? { ...row, [first]: turned(row) } : row)),
        items,
      )
    // Somebody whose answer matters in the third decimal.
    const changed = marks.find(
      (row) => items.every((name) => typeof row[name] === 'number') && words(after(row)) !== words(without),
    )
    if (changed === undefined) throw new Error('no answer moves the coefficient')
    await openGrid(page)
    await filterBy(page, `问卷编号 = "${changed['问卷编号']}"`)
    await page.locator('.ag-row[row-index="1"]').waitFor({ state: 'detached' })
    await typeInto(page, gridCell(page, 0, first), String(turned(changed)))
    const now = after(changed)
    await goTo(page, '#/reliability/reliability')
    await card.getByText('数据已变，结果过期').waitFor()
    await card.getByRole('button', { name: '更新', exact: true }).click()
    await card.getByText('数据已变，结果过期').waitFor({ state: 'detached' })
    await command(page, card, '历史')
    const dialog = page.getByRole('dialog', { name: '历史：信度分析' })
    const results = dialog.locator('tbody tr')
    await results.nth(1).waitFor()
    expect(await results.nth(0).textContent()).toContain(words(now))
    expect(await results.nth(1).textContent()).toContain(words(without))
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
  })

  it('has had nothing to complain about', () => {
    expect(workbench().complaints).toEqual([])
  })
})
