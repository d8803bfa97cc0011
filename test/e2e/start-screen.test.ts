import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { dropFile } from './support/drop-file.ts'
import { hosts, root } from './support/hosts.ts'
import { onStartScreen } from './support/on-sample.ts'
import { goTo } from './support/places.ts'
import { createProject } from './support/workbench-actions.ts'

// What a day begins with: a project of every template, the projects of before, files that are dropped, and the settings.

interface Template {
  readonly name: { readonly 'zh-CN': string }
  readonly tree: { readonly children: readonly { readonly name: { readonly 'zh-CN': string } }[] }
}

const folder = join(root, 'resources', 'templates')
const templates = readdirSync(folder).map((file) => {
  const { name, tree } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Template
  return { name: name['zh-CN'], dimensions: tree.children.map((child) => child.name['zh-CN']) }
})
const shared = join(root, 'test', 'fixtures', 'projects', 'schema-6.csat')

const steps = (page: Page) => page.getByRole('navigation', { name: '工作步骤' })
const recent = (page: Page) => page.getByRole('region', { name: '最近的项目' })
const byName = (page: Page, name: string) => recent(page).getByRole('button', { name: new RegExp(`^${name}`) })

async function leave(page: Page): Promise<void> {
  await page.getByRole('button', { name: '返回项目列表' }).click()
  await recent(page).waitFor()
}

onStartScreen(
  'the start screen',
  (workbench) => {
    it('says that nothing was opened yet, and offers the templates, the sample and a blank project', async () => {
      const { page } = workbench()
      await recent(page).getByText('还没有打开过项目', { exact: false }).waitFor()
      const offered = page.getByRole('region', { name: '新建项目' }).getByRole('button')
      await offered.nth(templates.length).waitFor()
      expect(await offered.count()).toBe(templates.length + 1)
      await page.getByRole('region', { name: '示例项目' }).getByRole('button').first().waitFor()
    })

    it.each(templates)('a project of the template $name has its dimensions', async ({ name, dimensions }) => {
      const { page } = workbench()
      await createProject(page, name, `${name}一期`)
      await goTo(page, '#/indexSystem')
      const shown = page.locator('[role="treeitem"][aria-level="2"] .outline-text')
      await expect.poll(() => shown.allTextContents(), { timeout: 10_000 }).toEqual(dimensions)
      await leave(page)
      await byName(page, `${name}一期`).waitFor()
    })

    it('lists the projects, the newest first, and opens one where it was left', async () => {
      const { page } = workbench()
      const [first] = templates
      const last = templates.at(-1)
      if (first === undefined || last === undefined) throw new Error('no templates')
      const names = recent(page).locator('.start-list strong')
      expect(await names.count()).toBe(templates.length)
      expect(await names.first().textContent()).toBe(`${last.name}一期`)
      await byName(page, `${first.name}一期`).click()
      await steps(page).waitFor()
      await goTo(page, '#/report')
      await leave(page)
      await expect.poll(() => names.first().textContent()).toBe(`${first.name}一期`)
      await byName(page, `${last.name}一期`).click()
      await page.getByRole('heading', { level: 1, name: '指标体系' }).waitFor()
      await leave(page)
      await byName(page, `${first.name}一期`).click()
      await page.getByRole('heading', { level: 1, name: '报告' }).waitFor()
      await leave(page)
    })

    it('takes a project off the list, whose others stay', async () => {
      const { page } = workbench()
      const name = `${templates[0]?.name ?? ''}一期`
      await page.getByRole('button', { name: `从列表中移除“${name}”` }).click()
      await byName(page, name).waitFor({ state: 'detached' })
      expect(await recent(page).locator('.start-list strong').count()).toBe(templates.length - 1)
    })

    it('leads to the settings, which projects made afterwards begin with', async () => {
      const { page } = workbench()
      const digits = page.getByRole('combobox', { name: '系数与统计量' })
      await page
        .getByRole('link', { name: '设置' })
        .or(page.getByRole('button', { name: '设置' }))
        .click()
      await page.getByText('以后新建项目的起点', { exact: false }).waitFor()
      await digits.selectOption('4')
      await page.getByRole('link', { name: '返回项目列表' }).click()
      await createProject(page, '空白项目', '四位小数')
      await goTo(page, '#/settings')
      expect(await digits.inputValue()).toBe('4')
      await leave(page)
    })

    it('opens a project file that is dropped on it', async () => {
      const { page } = workbench()
      await dropFile(page, '南湖店.csat', readFileSync(shared))
      await steps(page).waitFor()
      await page.getByText(/\d+ 份答卷，\d+ 份有效/).waitFor()
      await leave(page)
    })

    it('makes a project for a data file that is dropped on it, and goes on with the import', async () => {
      const { page } = workbench()
      await dropFile(page, '北站店.csv', '门店,满意\n北站店,5\n北站店,4\n北站店,2\n')
      const dialog = page.getByRole('dialog', { name: '新建项目' })
      await dialog.getByText('先为“北站店.csv”建一个项目', { exact: false }).waitFor()
      expect(await dialog.getByRole('textbox', { name: '项目名称' }).inputValue()).toBe('北站店')
      await dialog.getByRole('button', { name: '创建' }).click()
      await page.getByRole('combobox', { name: '文件类型' }).waitFor()
      await page.getByRole('cell', { name: '北站店' }).first().waitFor()
      await leave(page)
      await byName(page, '北站店').waitFor()
    })

    it('has had nothing to complain about', () => {
      expect(workbench().complaints).toEqual([])
    })
  },
  { reducedMotion: true },
)

describe.each(hosts)('a project that somebody else has open, in the $name', (host) => {
  const why = host.missing === null ? '' : ` (skipped: ${host.missing})`
  it.skipIf(host.missing !== null)(`opens read-only, and can be written in again afterwards${why}`, async () => {
    const own = mkdtempSync(join(tmpdir(), 'csat-locked-'))
    const project = join(own, '共用.csat')
    copyFileSync(shared, project)
    const writer = await host.open({ project })
    const reader = await host.open({ project })
    try {
      await steps(writer.page).waitFor({ timeout: 60_000 })
      await reader.page.getByRole('button', { name: '以只读方式打开' }).click()
      await steps(reader.page).waitFor()
      await reader.page.getByText('正在编辑此项目，这里只能查看', { exact: false }).waitFor()
      const more = (page: Page) =>
        page
          .getByRole('main')
          .getByRole('button', { name: /^(导入|追加)/ })
          .first()
      expect(await more(writer.page).isEnabled()).toBe(true)
      expect(await more(reader.page).isEnabled()).toBe(false)

      await writer.page.getByRole('button', { name: '返回项目列表' }).click()
      await recent(writer.page).waitFor()
      await leave(reader.page)
      await byName(reader.page, '共用').click()
      await steps(reader.page).waitFor()
      expect(await more(reader.page).isEnabled()).toBe(true)
      expect([...writer.complaints, ...reader.complaints]).toEqual([])
    } finally {
      await writer.close()
      await reader.close()
      rmSync(own, { recursive: true, force: true })
    }
  })
})
