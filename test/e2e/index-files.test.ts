import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import * as XLSX from 'xlsx'
import { onSample } from './support/on-sample.ts'
import { goTo } from './support/places.ts'

// The index system leaves as a workbook and comes back as it was.

const tree = (page: Page) => page.getByRole('tree', { name: '指标树' })

/** What the tree shows: the level of each indicator and everything that stands beside its name. */
const shown = (page: Page) =>
  tree(page)
    .getByRole('treeitem')
    .evaluateAll((nodes) =>
      nodes.map((node) => ({
        level: node.getAttribute('aria-level'),
        name: node.querySelector('.outline-text')?.textContent ?? '',
        // Where the weights come from is not in the workbook: its root tells the sum alone.
        beside:
          node.getAttribute('aria-level') === '1' ? '' : (node.querySelector('.outline-decoration')?.textContent ?? ''),
      })),
    )

async function choose(page: Page, entry: string): Promise<void> {
  await page.getByRole('button', { name: '模板与文件' }).click()
  await page.getByRole('menuitem', { name: entry, exact: true }).click()
}

onSample('the index system as a workbook', (workbench) => {
  it('is written level by level, and read again gives the same tree', async () => {
    const { page, takeFile, chooseFile } = workbench()
    await goTo(page, '#/indexSystem')
    const before = await shown(page)
    expect(before.length).toBeGreaterThan(30)
    const bytes = await takeFile(() => choose(page, '导出为 Excel'))

    // Another library reads in it what the tree shows.
    const workbook = XLSX.read(bytes)
    const rows = XLSX.utils.sheet_to_json<Record<string, string | number>>(
      workbook.Sheets[workbook.SheetNames[0] ?? ''] ?? {},
    )
    const named = (level: string, heading: string) => {
      const written = new Set(rows.map((row) => row[heading]).filter((name) => name !== undefined))
      expect([...written]).toEqual(before.filter((node) => node.level === level).map(({ name }) => name))
    }
    named('1', '一级指标')
    named('2', '二级指标')
    named('3', '三级指标')

    const own = mkdtempSync(join(tmpdir(), 'csat-tree-'))
    try {
      const path = join(own, '指标体系.xlsx')
      writeFileSync(path, bytes)
      await choose(page, '物业服务')
      await tree(page)
        .getByRole('treeitem', { name: /安全管理/ })
        .first()
        .waitFor()
      await chooseFile(path, () => choose(page, '从 Excel 导入…'))
      await page.getByText(`已导入 ${before.length} 个指标`, { exact: false }).first().waitFor()
      await expect.poll(() => shown(page), { timeout: 10_000 }).toEqual(before)
    } finally {
      rmSync(own, { recursive: true, force: true })
    }

    await page.getByRole('button', { name: '撤销' }).click()
    await tree(page)
      .getByRole('treeitem', { name: /安全管理/ })
      .first()
      .waitFor()
    await page.getByRole('button', { name: '撤销' }).click()
    await expect.poll(() => shown(page), { timeout: 10_000 }).toEqual(before)
  })

  it('has had nothing to complain about', () => {
    expect(workbench().complaints).toEqual([])
  })
})
