import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { hosts } from './support/hosts.ts'
import { createProject } from './support/workbench-actions.ts'

// Paper forms keyed with the keyboard alone, by two people, with planted errors; found, decided, accepted. No import before.

const questions = ['接待热情', '等候时间', '维修质量', '费用透明', '交车准时']
const formCount = 30

/** What stands on the papers: marks by arithmetic; the sixth answer is a text on every tenth form. Form 30 came back blank. */
const papers = Array.from({ length: formCount - 1 }, (_, index) => ({
  serial: index + 1,
  marks: questions.map((_question, place) => ((index * 3 + place * 2) % 5) + 1),
  comment: (index + 1) % 10 === 0 ? `form ${index + 1}` : '',
}))

interface Plant {
  readonly serial: number
  readonly place: number
  readonly keyed: string
}
/** Keying errors: what was keyed instead of what the paper says. One answer is wrong in both passes. */
const plantedFirst: readonly Plant[] = [
  { serial: 4, place: 0, keyed: '2' },
  { serial: 17, place: 3, keyed: ' ' },
]
const plantedSecond: readonly Plant[] = [
  { serial: 2, place: 1, keyed: '/' },
  { serial: 11, place: 4, keyed: '5' },
  { serial: 29, place: 2, keyed: '1' },
]
const wrongInBoth = { serial: 23, place: 2, first: '2', second: '5' }

function keysOf(serial: number, pass: 1 | 2): string[] {
  const paper = papers[serial - 1]
  if (paper === undefined) throw new Error(`no paper ${serial}`)
  const plants = pass === 1 ? plantedFirst : plantedSecond
  return paper.marks.map((mark, place) => {
    if (serial === wrongInBoth.serial && place === wrongInBoth.place)
      return pass === 1 ? wrongInBoth.first : wrongInBoth.second
    return plants.find((plant) => plant.serial === serial && plant.place === place)?.keyed ?? String(mark)
  })
}

async function keyPass(page: Page, pass: 1 | 2): Promise<void> {
  await page.getByRole('application', { name: new RegExp(`第 ${pass} 遍 · 1 号`) }).waitFor()
  for (const { serial, comment } of papers) {
    for (const key of keysOf(serial, pass)) await page.keyboard.press(key === ' ' ? 'Space' : key)
    await page.keyboard.type(comment)
    await page.keyboard.press('Enter')
    await page.keyboard.press('Enter')
  }
  // The last one came back empty.
  await page.keyboard.press('F4')
  await page.keyboard.press('1')
  await page.keyboard.press('Enter')
}

async function pressButton(page: Page, name: string | RegExp): Promise<void> {
  const button = page.getByRole('button', { name })
  await button.focus()
  await page.keyboard.press('Enter')
}

async function fillBy(page: Page, label: string, text: string): Promise<void> {
  await page.getByLabel(label, { exact: true }).focus()
  await page.keyboard.press('Control+a')
  await page.keyboard.type(text)
}

/** Source row, reason of exclusion and answers of all responses, as the core gives them to the page. */
async function storedRows(page: Page): Promise<unknown> {
  const answer: unknown = await page.evaluate(async () => {
    const response = await fetch('/rpc/data/rows', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ json: { offset: 0, limit: 1000 } }),
    })
    return response.json()
  })
  const { json } = answer as { json: { rows: { sourceRow: number; excluded: string | null; values: unknown[] }[] } }
  return json.rows.map(({ sourceRow, excluded, values }) => [sourceRow, excluded, ...values])
}

const [browser] = hosts

describe.each(browser === undefined ? [] : [browser])('keyed entry in the $name', (host) => {
  it('30 forms are typed twice with the keyboard alone, every planted error is found and decided, and the data are what stands on the papers', async () => {
    const workbench = await host.open()
    const { page, complaints } = workbench
    try {
      await createProject(page, '空白项目', '纸质调查')
      await page.getByRole('button', { name: '纸质录入' }).click()

      // A batch of its own questions: nothing has been imported.
      await pressButton(page, '新建批次')
      await page.getByRole('dialog').waitFor()
      await fillBy(page, '批次名称', '三月门店')
      await fillBy(page, '发放数', '40')
      await fillBy(page, '回收数', String(formCount))
      await page.getByLabel('问卷题目').selectOption({ label: '自己列出题目' })
      await page.getByLabel('题目（每行一题）').fill(questions.join('\n'))
      await page.getByLabel('最后加一道开放题（意见）').check()
      await page.getByText('共 6 题：Q1 Q2 Q3 Q4 Q5 意见').waitFor()
      await pressButton(page, '建立批次')

      await fillBy(page, '录入人', '王芳')
      await pressButton(page, '第一遍录入')
      // A key that is no answer is told and changes nothing.
      await page.getByRole('application').waitFor()
      await page.keyboard.press('9')
      await page.getByRole('alert').getByText('“9”不是这一题的选项').waitFor()
      await keyPass(page, 1)
      await page.getByText('本遍已录 (30)').waitFor()
      await page.getByText('今天 30 份').waitFor()
      await page.keyboard.press('Escape')

      // The same person may not key them again; another one can, and sees nothing of the first pass.
      await pressButton(page, '第二遍录入')
      await page.getByText('第二遍没有可由 王芳 录入的问卷了', { exact: false }).waitFor()
      await pressButton(page, '返回批次列表')
      await fillBy(page, '录入人', '李强')
      await pressButton(page, '第二遍录入')
      await keyPass(page, 2)
      await page.getByText('本遍已录 (30)').waitFor()
      await pressButton(page, '返回批次列表')

      await pressButton(page, '结束录入并比对')
      const planted = plantedFirst.length + plantedSecond.length + 1
      // 29 forms of 6 questions: 174 cells, 6 differences, 3.45 %; Wilson by R: prop.test(6, 174, correct = FALSE) 1.59 % to 7.32 %.
      await page
        .getByText(`174 格中有 ${planted} 处差异，差错率 3.45%（95% 区间 1.59%–7.32%）`, { exact: false })
        .waitFor()
      const rows = page.getByRole('table', { name: '差异' }).locator('tbody tr')
      expect(await rows.count()).toBe(planted)
      const found = await rows.locator('th button').allTextContents()
      expect(found).toEqual(['2', '4', '11', '17', '23', '29'])

      // Decided with the papers in hand, by the keyboard: 2 → first, 4 → second, 11 → first, 17 → second, 23 → other, 29 → first.
      for (const key of ['1', '2', '1', '2']) {
        await page.keyboard.press(key)
        await page.waitForTimeout(50)
      }
      await page.keyboard.press('3')
      await page.getByLabel('23 号 Q3 维修质量 的值').waitFor()
      await page.keyboard.type(String(papers[wrongInBoth.serial - 1]?.marks[wrongInBoth.place]))
      await page.keyboard.press('Enter')
      await page.keyboard.press('1')
      await page.getByText('全部差异已裁定。').waitFor()

      // Errors by person: 王芳 4, 17 and 23; 李强 2, 11, 29 and 23.
      const keyers = page.getByRole('region', { name: '各录入人的差错' })
      await keyers.getByRole('row', { name: /王芳 174 3 1.72%/ }).waitFor()
      await keyers.getByRole('row', { name: /李强 174 4 2.30%/ }).waitFor()

      await pressButton(page, '接收进数据')
      await page.getByText('已接收 30 份，其中 1 份无效。').waitFor()

      // The data are what stands on the papers, and 发放/回收/有效 are three numbers.
      await page.getByText('数据视图').click()
      await page.getByText('30 份答卷，29 份有效').waitFor()
      await page.getByText('发放 40，回收 30，有效 29；回收率 75.0%，有效率 96.7%').waitFor()
      expect(await storedRows(page)).toEqual([
        ...papers.map(({ serial, marks, comment }) => [serial, null, ...marks, comment === '' ? null : comment]),
        [formCount, 'formBlank', null, null, null, null, null, null],
      ])
      expect(complaints).toEqual([])
    } finally {
      await workbench.close()
    }
  })
})
