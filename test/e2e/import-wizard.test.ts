import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import * as XLSX from 'xlsx'
import { hosts, root, type Workbench } from './support/hosts.ts'
import { createProject } from './support/workbench-actions.ts'

// The import wizard on files of five kinds, and the next wave of one of them. What is expected stands in cases.json of the
// fixtures, written by whoever made the files.

const folder = join(root, 'test', 'fixtures', 'imports')
const fixture = (id: string) => join(folder, readdirSync(folder).find((name) => name.startsWith(id)) ?? id)
const next = (page: Page) => page.getByRole('button', { name: '下一步' })

async function newProject(page: Page): Promise<void> {
  await createProject(page, '物业服务', '导入')
  await page.getByRole('button', { name: '导入问卷数据' }).waitFor()
}

/** Opens the wizard and reads a file in it, up to the step of the layout. */
async function read({ page, chooseFile }: Workbench, path: string): Promise<void> {
  await page.getByRole('heading', { level: 1 }).click()
  await page.keyboard.press('Control+i')
  await chooseFile(path, () => page.getByRole('button', { name: '选择文件' }).click())
  await page.getByRole('combobox', { name: '文件类型' }).waitFor()
}

/** Goes on to the summary, answering what the wizard asks. */
async function toSummary(page: Page, asks: boolean): Promise<void> {
  await next(page).click()
  const allHigh = page.getByRole('button', { name: '都是分高为好' })
  expect(await allHigh.isVisible()).toBe(asks)
  if (asks) await allHigh.click()
  await next(page).click()
}

const write = (page: Page, responses: number) => page.getByRole('button', { name: `写入 ${responses} 份答卷` }).click()
const profile = (page: Page) => page.getByRole('combobox', { name: '文件类型' }).inputValue()

describe.each(hosts)('the import wizard in the $name', (host) => {
  it.skipIf(host.missing !== null)(
    `reads exports of five kinds${host.missing === null ? '' : ` (skipped: ${host.missing})`}`,
    async () => {
      const workbench = await host.open()
      const { page } = workbench
      try {
        await newProject(page)

        // Answers as text: labels tell the direction, so nothing is asked.
        await read(workbench, fixture('p01'))
        expect(await profile(page)).toBe('wjxText')
        await toSummary(page, false)
        await page.getByRole('button', { name: '写入 126 份答卷' }).waitFor()

        // Answers as numbers: nothing tells the direction, until the export with texts is put beside it.
        await page.getByRole('button', { name: '放弃导入' }).click()
        await read(workbench, fixture('p02'))
        expect(await profile(page)).toBe('wjxCodes')
        await workbench.chooseFile(fixture('p01'), () =>
          page.getByRole('button', { name: '用另一份导出或编码簿补全…' }).click(),
        )
        await page.getByText(/已用“p01.*”补全/).waitFor()
        await toSummary(page, false)
        await page.getByRole('button', { name: '写入 126 份答卷' }).waitFor()

        // A workbook with a sheet for each shop, read as one table.
        await page.getByRole('button', { name: '放弃导入' }).click()
        await read(workbench, fixture('p11'))
        await page.getByRole('checkbox', { name: '把题目相同的工作表合并成一张表' }).check()
        await page.getByText(/已合并 \d 张/).waitFor()
        await toSummary(page, true)
        await page.getByRole('button', { name: '写入 115 份答卷' }).waitFor()

        // A text file in GB18030, and a heading of two rows.
        await page.getByRole('button', { name: '放弃导入' }).click()
        await read(workbench, fixture('p13'))
        await toSummary(page, false)
        await page.getByRole('button', { name: '写入 70 份答卷' }).waitFor()
        await page.getByRole('button', { name: '放弃导入' }).click()
        await read(workbench, fixture('p09'))
        expect(await profile(page)).toBe('twoRowHeader')
        await next(page).click()
        expect(workbench.complaints).toEqual([])
      } finally {
        await workbench.close()
      }
    },
  )

  it.skipIf(host.missing !== null)(
    `reads the next wave like the first one and says what was renamed${host.missing === null ? '' : ` (skipped: ${host.missing})`}`,
    async () => {
      const workbench = await host.open()
      const { page } = workbench
      const own = mkdtempSync(join(tmpdir(), 'csat-wave-'))
      try {
        await newProject(page)
        await read(workbench, fixture('p03'))
        await toSummary(page, true)
        await write(page, 84)
        await page.getByText('84 份答卷，84 份有效').waitFor()

        const { path, was, is } = secondWave(own)
        await read(workbench, path)
        const choice = page.getByRole('combobox', { name: '沿用以前的导入' })
        await choice.selectOption({ index: 1 })
        await page.getByText(new RegExp(`列“${is}”当作以前的“${was}”`)).waitFor()
        // The directions were declared with the first wave.
        await toSummary(page, false)
        await write(page, 84)
        await page.getByText('168 份答卷，168 份有效').waitFor()
        expect(workbench.complaints).toEqual([])
      } finally {
        await workbench.close()
        rmSync(own, { recursive: true, force: true })
      }
    },
  )
})

/** The same survey once more, with one question worded a little differently. */
function secondWave(target: string): { path: string; was: string; is: string } {
  const [was, is] = ['公共设施维护', '公共设施维护情况']
  const workbook = XLSX.read(readFileSync(fixture('p03')))
  const sheet = workbook.Sheets['调查数据'] ?? {}
  const heading = Object.values(sheet).find((cell) => cell?.v === was)
  if (heading === undefined) throw new Error(`p03 has no column ${was}`)
  Object.assign(heading, { v: is, w: is })
  const path = join(target, '二期.xlsx')
  writeFileSync(path, XLSX.write(workbook, { type: 'buffer', bookType: 'xlsx' }))
  return { path, was, is }
}
