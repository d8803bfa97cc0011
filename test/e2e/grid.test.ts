import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { beforeAll, expect, it } from 'vitest'
import * as XLSX from 'xlsx'
import { type ExportedRow, exportedRows } from './support/exported-rows.ts'
import { filterBy, gridCell, heading, openGrid, typeInto } from './support/grid.ts'
import { onSample } from './support/on-sample.ts'
import { goTo } from './support/places.ts'
import { settled } from './support/settled.ts'
import { mean, variance } from './support/textbook.ts'

// The data view: what a person does with answers in it. Values and counts expected come from the exported workbook.

const id = '问卷编号'
const age = '年龄'
const ages = (rows: readonly ExportedRow[]) => rows.map((row) => row[age]).filter((value) => typeof value === 'number')

/** The keys of the workbench are heard anywhere but in a text field. */
async function undo(page: Page): Promise<void> {
  await page.locator('main').focus()
  await page.keyboard.press('Control+z')
}

onSample('the data view', (workbench) => {
  let rows: readonly ExportedRow[] = []
  beforeAll(async () => {
    rows = await exportedRows(workbench(), 'labels')
  })

  it('takes an answer that is typed, and undo brings the old one back', async () => {
    const { page } = workbench()
    await openGrid(page)
    const cell = gridCell(page, 0, age)
    const was = (await cell.textContent()) ?? ''
    expect(was).toBe(String(rows[0]?.[age]))
    await typeInto(page, cell, '58')
    await expect.poll(() => cell.textContent()).toBe('58')
    expect((await exportedRows(workbench(), 'labels'))[0]?.[age]).toBe(58)
    await openGrid(page)
    await undo(page)
    await expect.poll(() => cell.textContent(), { timeout: 10_000 }).toBe(was)
  })

  it('sorts by a column, both ways, and back to the order of the file', async () => {
    const { page } = workbench()
    const [least, most] = [Math.min(...ages(rows)), Math.max(...ages(rows))]
    const top = gridCell(page, 0, age)
    const first = gridCell(page, 0, id)
    const sort = () => heading(page, age).locator('.ag-header-cell-label').click()
    // Those who did not answer and those who are excluded are rows of the grid too, not of the workbook.
    await filterBy(page, `not missing(${age})`)
    await page.getByText(`选中 ${ages(rows).length} / ${rows.length} 份有效答卷`, { exact: false }).waitFor()
    // The rows of another filter come in their own time.
    await settled(page)
    await sort()
    await page.getByText(`按“${age}”升序排列`, { exact: false }).waitFor()
    await expect.poll(() => top.textContent()).toBe(String(least))
    await top.click()
    await page.keyboard.press('Control+End')
    await expect
      .poll(() =>
        page
          .locator(`.ag-row .ag-cell[col-id="${age}"]`)
          .evaluateAll((cells) => Math.max(...cells.map((cell) => Number(cell.textContent)))),
      )
      .toBe(most)
    await page.keyboard.press('Control+Home')
    await expect.poll(() => top.textContent()).toBe(String(least))
    await settled(page)
    await sort()
    await page.getByText(`按“${age}”降序排列`, { exact: false }).waitFor()
    await expect.poll(() => top.textContent()).toBe(String(most))
    await sort()
    await expect.poll(() => first.textContent()).toBe(String(rows[0]?.[id]))
    await filterBy(page, '')
  })

  it('leaves a response out with a reason, which the log of exclusions names, and takes it in again', async () => {
    const { page } = workbench()
    await openGrid(page)
    await gridCell(page, 0, age).click()
    await page.getByRole('button', { name: '剔除…' }).click()
    const dialog = page.getByRole('dialog', { name: '剔除 1 份答卷' })
    await dialog.getByRole('textbox', { name: '原因' }).fill('门店员工代填')
    await page.keyboard.press('Enter')
    await page.getByText(`514 份答卷，${rows.length - 1} 份有效`).waitFor()
    await page.locator('.ag-row[row-index="0"]').getByText('门店员工代填').waitFor()
    await goTo(page, '#/data/quality')
    await page.getByRole('listitem').filter({ hasText: '门店员工代填' }).waitFor()
    await page.getByRole('button', { name: '全部恢复：因“门店员工代填”剔除的问卷' }).click()
    await page.getByText(`514 份答卷，${rows.length} 份有效`).waitFor()
  })

  it('tells under a heading how many answered, their mean and spread', async () => {
    const { page } = workbench()
    await openGrid(page)
    const given = ages(rows)
    await heading(page, age).hover()
    const facts = page.locator('.column-facts')
    await facts.getByText(`${given.length} 人作答（共 ${rows.length} 份有效答卷）`).waitFor()
    await facts
      .getByText(
        `均值 ${mean(given).toFixed(2)}，标准差 ${Math.sqrt(variance(given)).toFixed(2)}，${Math.min(...given)}–${Math.max(...given)}`,
      )
      .waitFor()
    await page.mouse.move(2, 2)
    await facts.waitFor({ state: 'detached' })
  })

  it('finds an answer by Ctrl+F', async () => {
    const { page } = workbench()
    await openGrid(page)
    await gridCell(page, 0, id).click()
    await page.keyboard.press('Control+f')
    const dialog = page.getByRole('dialog', { name: '查找替换' })
    const wanted = String(rows[20]?.[id])
    await dialog.getByRole('textbox', { name: '查找', exact: true }).fill(wanted)
    await dialog.getByRole('button', { name: '查找', exact: true }).click()
    await dialog.getByText('找到 1 格', { exact: false }).waitFor()
    await dialog.getByRole('cell', { name: wanted }).first().waitFor()
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
  })

  it('remembers how wide a column was made, over a reload', async () => {
    const { page } = workbench()
    await openGrid(page)
    const width = async () => Math.round((await heading(page, age).boundingBox())?.width ?? 0)
    const before = await width()
    const edge = await heading(page, age).locator('.ag-header-cell-resize').boundingBox()
    if (edge === null) throw new Error('the heading has no edge to draw at')
    await page.mouse.move(edge.x + edge.width / 2, edge.y + edge.height / 2)
    await page.mouse.down()
    await page.mouse.move(edge.x + edge.width / 2 + 70, edge.y + edge.height / 2, { steps: 5 })
    await page.mouse.up()
    await expect.poll(width).toBe(before + 70)
    await page.reload()
    await page.locator('.ag-row[row-index="0"] .ag-cell').first().waitFor()
    await expect.poll(width).toBe(before + 70)
  })

  it('merges the columns of a second file by id, and shows from which cell of it a value comes', async () => {
    const { page, chooseFile } = workbench()
    await openGrid(page)
    const members = rows.slice(0, 3).map((row, at) => [String(row[id]), ['金卡', '银卡', '普通'][at] ?? ''])
    const own = mkdtempSync(join(tmpdir(), 'csat-merge-'))
    try {
      const path = join(own, '会员档案.xlsx')
      const workbook = XLSX.utils.book_new()
      const sheet = XLSX.utils.aoa_to_sheet([[id, '会员等级'], ...members])
      XLSX.utils.book_append_sheet(workbook, sheet, '会员')
      writeFileSync(path, XLSX.write(workbook, { type: 'buffer', bookType: 'xlsx' }))
      await page.getByRole('button', { name: '按编号合并' }).click()
      const dialog = page.getByRole('dialog', { name: '按编号合并' })
      await chooseFile(path, () => dialog.getByRole('button', { name: '选择文件' }).click())
      await dialog.getByText('3 份答卷能对上编号', { exact: false }).waitFor()
      await dialog.getByText('新增 1 个变量：会员等级。').waitFor()
      await dialog.getByRole('button', { name: '合并', exact: true }).click()
      await page.getByText('已合并：3 份答卷对上编号，写入 3 个值。').first().waitFor()
    } finally {
      rmSync(own, { recursive: true, force: true })
    }
    const merged = await exportedRows(workbench(), 'labels')
    expect(merged.filter((row) => row['会员等级'] !== undefined).map((row) => [row[id], row['会员等级']])).toEqual(
      members,
    )

    await openGrid(page)
    await filterBy(page, `${id} = "${members[1]?.[0]}"`)
    await page.locator('.ag-row[row-index="1"]').waitFor({ state: 'detached' })
    await gridCell(page, 0, id).click()
    await page.keyboard.press('Control+i')
    const source = page.getByRole('region', { name: '来源' })
    await source.getByText('汽车售后满意度调查.xlsx').waitFor()
    // The last column says why a response is excluded; the merged one stands before it.
    await page.keyboard.press('End')
    await page.keyboard.press('ArrowLeft')
    await source.getByText('会员档案.xlsx', { exact: true }).waitFor()
    // The heading is in the first row: the second member stands in B3.
    await source.getByText('B3', { exact: true }).waitFor()
    await page.keyboard.press('Control+i')
    await source.waitFor({ state: 'detached' })
    await filterBy(page, '')
  })

  it('has had nothing to complain about', () => {
    expect(workbench().complaints).toEqual([])
  })
})
