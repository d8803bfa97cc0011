import { copyFileSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dropFile } from './support/drop-file.ts'
import { findings } from './support/findings.ts'
import { hosts, root, type Workbench } from './support/hosts.ts'
import { settled } from './support/settled.ts'
import { createProject } from './support/workbench-actions.ts'

// axe-core on what is passed through rather than visited: the dialogs of the start screen, the steps of the import wizard,
// the form of keyed entry. The theme follows the system here, so that it can be switched under a dialog that is open.

const [browserHost] = hosts
const fixtures = join(root, 'test', 'fixtures')
const survey = join(
  fixtures,
  'imports',
  readdirSync(join(fixtures, 'imports')).find((name) => name.startsWith('p03')) ?? 'p03',
)

type Found = Record<string, readonly string[]>

/** Looks at the page as it stands in both themes; what is found is noted under the name of the place. */
async function look(page: Page, name: string, found: Found): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await page.waitForFunction((wanted) => document.documentElement.dataset['theme'] === wanted, colorScheme)
    await settled(page, 120)
    const here = await findings(page)
    if (here.length > 0) found[`${name}, ${colorScheme}`] = here
  }
}

function open(project: string): Promise<Workbench> {
  if (browserHost === undefined) throw new Error('no host')
  return browserHost.open({ reducedMotion: true, project })
}

async function closeDialog(page: Page): Promise<void> {
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
}

describe('accessibility of the start screen’s dialogs, the import and keyed entry', () => {
  let workbench: Workbench
  let own: string
  let project: string

  beforeAll(async () => {
    own = mkdtempSync(join(tmpdir(), 'csat-axe-'))
    project = join(own, '共用.csat')
    copyFileSync(join(fixtures, 'projects', 'schema-6.csat'), project)
    workbench = await open(project)
  })
  afterAll(async () => {
    await workbench.close()
    rmSync(own, { recursive: true, force: true })
  })

  it('finds nothing serious in the dialog of a project that somebody else has open', async () => {
    await workbench.page.getByRole('navigation', { name: '工作步骤' }).waitFor({ timeout: 60_000 })
    const other = await open(project)
    try {
      const found: Found = {}
      await other.page.getByRole('button', { name: '以只读方式打开' }).waitFor()
      await look(other.page, 'a locked project', found)
      expect(found).toEqual({})
      expect(other.complaints).toEqual([])
    } finally {
      await other.close()
    }
  })

  it('finds nothing serious in the dialogs of a new project, of a dropped file and of a file that is no project', async () => {
    const { page, chooseFile } = workbench
    const found: Found = {}
    await page.getByRole('button', { name: '返回项目列表' }).click()
    await page.getByRole('button', { name: /^物业服务/ }).click()
    await page.getByRole('dialog', { name: '新建项目' }).waitFor()
    await look(page, 'new project of a template', found)
    await closeDialog(page)
    await dropFile(page, '南湖店.csv', '门店,满意\n南湖店,5\n')
    await page.getByText('先为“南湖店.csv”建一个项目', { exact: false }).waitFor()
    await look(page, 'new project for a dropped file', found)
    await closeDialog(page)
    const notes = join(own, '笔记.csat')
    writeFileSync(notes, '这不是项目文件')
    await chooseFile(notes, () => page.getByRole('button', { name: '打开项目' }).click())
    await page.getByRole('dialog').getByText('不是满意度工作台的项目文件', { exact: false }).waitFor()
    await look(page, 'a file that is no project', found)
    await closeDialog(page)
    expect(found).toEqual({})
  })

  it('finds nothing serious on any step of the import wizard', async () => {
    const { page, chooseFile } = workbench
    const found: Found = {}
    await createProject(page, '物业服务', '导入')
    await page.getByRole('button', { name: '导入问卷数据' }).click()
    await page.getByRole('button', { name: '选择文件' }).waitFor()
    await look(page, 'file', found)
    await chooseFile(survey, () => page.getByRole('button', { name: '选择文件' }).click())
    await page.getByRole('combobox', { name: '文件类型' }).waitFor()
    await look(page, 'layout', found)
    await page.getByRole('button', { name: '下一步' }).click()
    const allHigh = page.getByRole('button', { name: '都是分高为好' })
    await allHigh.waitFor()
    await look(page, 'columns with a question', found)
    await allHigh.click()
    await look(page, 'columns', found)
    await page.getByRole('button', { name: '下一步' }).click()
    const write = page.getByRole('button', { name: '写入 84 份答卷' })
    await write.waitFor()
    await look(page, 'summary', found)
    await write.click()
    await page.getByText('84 份答卷，84 份有效').waitFor()
    expect(found).toEqual({})
  })

  it('finds nothing serious in the form of keyed entry, with a key that is refused and an open question', async () => {
    const { page } = workbench
    const found: Found = {}
    await page.getByRole('button', { name: '返回项目列表' }).click()
    await createProject(page, '空白项目', '纸质调查')
    await page.getByRole('button', { name: '纸质录入' }).click()
    await page.getByRole('button', { name: '新建批次' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('批次名称', { exact: true }).fill('三月门店')
    await dialog.getByLabel('发放数', { exact: true }).fill('3')
    await dialog.getByLabel('回收数', { exact: true }).fill('2')
    await dialog.getByLabel('问卷题目').selectOption({ label: '自己列出题目' })
    await dialog.getByLabel('题目（每行一题）').fill('接待热情\n等候时间')
    await dialog.getByLabel('最后加一道开放题（意见）').check()
    await look(page, 'batch with its questions', found)
    await dialog.getByRole('button', { name: '建立批次' }).click()
    await page.getByLabel('录入人', { exact: true }).fill('王芳')
    await page.getByRole('button', { name: '第一遍录入' }).click()
    const form = page.getByRole('application')
    await form.waitFor()
    await look(page, 'empty form', found)
    await form.focus()
    await page.keyboard.press('9')
    await page.getByRole('alert').getByText('“9”不是这一题的选项').waitFor()
    await look(page, 'refused key', found)
    await page.keyboard.press('4')
    await page.keyboard.press('5')
    await page.keyboard.type('good')
    await look(page, 'open question', found)
    await page.keyboard.press('Enter')
    await page.keyboard.press('Enter')
    await page.getByText('本遍已录 (1)').waitFor()
    await look(page, 'form with one keyed before', found)
    expect(found).toEqual({})
  })

  it('has had nothing to complain about', () => {
    expect(workbench.complaints).toEqual([])
  })
})
