import { beforeAll, expect, it } from 'vitest'
import { type ExportedRow, exportedRows } from './support/exported-rows.ts'
import { onSample } from './support/on-sample.ts'
import { goTo } from './support/places.ts'
import { settled } from './support/settled.ts'
import { alphaOf, mean, ticked } from './support/textbook.ts'
import { cardText } from './support/workbench-actions.ts'

// The pages of analyses, each on its main path. Expected numbers are computed here by the textbook's formula from the
// exported workbook, not by the program.

const wave = '2026年上半年'

onSample('the pages of analyses', (workbench) => {
  let rows: readonly ExportedRow[] = []
  let marks: readonly ExportedRow[] = []
  beforeAll(async () => {
    rows = (await exportedRows(workbench(), 'labels')).filter((row) => row['期次'] === wave)
    marks = (await exportedRows(workbench(), 'codes')).filter((row) => row['期次'] === wave)
  })

  it('reliability: α is that of the formula, and follows when an item is left out', async () => {
    const { page } = workbench()
    await goTo(page, '#/reliability/reliability')
    const all = alphaOf(marks, await ticked(page))
    const text = await cardText(page, '信度分析')
    expect(text).toContain(`Cronbach α 为 ${all.alpha.toFixed(3)}`)
    expect(text).toContain(`n = ${all.n}（共 ${rows.length} 份）`)
    await page.getByRole('checkbox', { name: '礼貌与尊重' }).uncheck()
    const fewer = alphaOf(marks, await ticked(page))
    await page
      .getByRole('region', { name: '信度分析' })
      .getByText(`Cronbach α 为 ${fewer.alpha.toFixed(3)}`)
      .waitFor()
    await page.getByRole('checkbox', { name: '礼貌与尊重' }).check()
  })

  it('weights: a judgement moves the ratio, and the weights go on the tree', async () => {
    const { page } = workbench()
    await goTo(page, '#/weights/ahp')
    await page.getByText('CR = 0.012 < 0.1，判断一致').waitFor()
    await page.getByRole('slider').nth(0).press('End')
    for (const other of [1, 2, 3]) await page.getByRole('slider').nth(other).press('Home')
    await page.getByText(/CR = 0\.\d+ ≥ 0\.1，判断前后矛盾/).waitFor()
    const passed = page.getByText(/CR = 0\.0\d+ < 0\.1，判断一致/)
    const suggestion = page.getByRole('button', { name: '采用建议' })
    // Each suggestion takes the worst contradiction away; a handful of them is enough.
    for (let turn = 0; turn < 8 && !(await passed.isVisible()); turn++) {
      await suggestion.click()
      await settled(page)
    }
    await passed.waitFor()
    await page.getByRole('button', { name: '应用到指标体系' }).click()
    await page
      .getByText(/权重已写入/)
      .first()
      .waitFor()
  })

  it('weights: raking gives the sample the shares of the population and keeps a weight', async () => {
    const { page } = workbench()
    await goTo(page, '#/weights/rake')
    await page.getByRole('combobox', { name: '加一个变量' }).selectOption({ label: '性别' })
    const shop = page.getByRole('region', { name: '门店' })
    const sex = page.getByRole('region', { name: '性别' })
    await shop.getByRole('button', { name: '以样本占比填入' }).click()
    const fields = sex.getByRole('spinbutton')
    expect(await fields.count()).toBe(2)
    for (const at of [0, 1]) {
      await fields.nth(at).fill('50')
      await fields.nth(at).press('Tab')
    }
    const text = await cardText(page, '多边际加权（raking）')
    expect(text).toContain('50.0')
    await page.getByRole('button', { name: '存为权重变量' }).click()
    await page
      .getByText(/已存为变量“样本权重”/)
      .first()
      .waitFor()
    await goTo(page, '#/diagnosis/descriptives')
    await page.getByRole('combobox', { name: '样本权重' }).selectOption({ label: '样本权重' })
  })

  it('scores: the index falls short of the target by what is missing to it', async () => {
    const { page } = workbench()
    await goTo(page, '#/scores/index')
    const text = await cardText(page, '满意度指数')
    const index = Number(/得分为 (\d+\.\d)/.exec(text)?.[1])
    await page.getByRole('spinbutton', { name: '目标分', exact: true }).fill('90')
    await page.keyboard.press('Tab')
    await page.getByText(`距目标 90 分还差 ${(90 - index).toFixed(1)} 分`).waitFor()
  })

  it('diagnosis: a cross-table counts what the workbook holds', async () => {
    const { page } = workbench()
    await goTo(page, '#/diagnosis/crosstab')
    const card = page.getByRole('region', { name: '交叉分析', exact: true })
    const count = (shop: string, sex: string) =>
      rows.filter((row) => row['门店'] === shop && row['性别'] === sex).length
    const [women, men] = [count('南湖店', '女'), count('南湖店', '男')]
    await card
      .getByRole('row', { name: `南湖店 ${women} ${men} ${women + men}` })
      .first()
      .waitFor()
  })

  it('diagnosis: the Pareto chart counts the complaints of the workbook', async () => {
    const { page } = workbench()
    await goTo(page, '#/diagnosis/pareto')
    const text = await cardText(page, '柏拉图')
    const complaints = rows.map((row) => row['最不满意的方面']).filter((one) => one !== undefined)
    const largest = Math.max(...[...new Set(complaints)].map((one) => complaints.filter((two) => two === one).length))
    expect(text).toContain(String(largest))
  })

  it('diagnosis: the importance of the key drivers adds up to a hundred', async () => {
    const { page } = workbench()
    await goTo(page, '#/diagnosis/keyDrivers')
    const card = page.getByRole('region', { name: '关键驱动因素', exact: true })
    await card.getByRole('table').first().waitFor()
    const drivers = await ticked(page)
    const shares = await card.getByRole('row').evaluateAll(
      (lines, names) =>
        lines
          .map((line) => [...line.querySelectorAll('th, td')].map((cell) => cell.textContent ?? ''))
          .filter((cells) => cells.slice(0, 2).some((cell) => names.includes(cell)))
          .map((cells) => cells.find((cell) => /^\d+\.\d%$/.test(cell)))
          .filter((share) => share !== undefined)
          .map((share) => Number(share.replace('%', ''))),
      drivers,
    )
    expect(shares.length).toBe(drivers.length)
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(100, 0)
  })

  it('diagnosis: the control chart’s centre line is the mean of the marks', async () => {
    const { page } = workbench()
    await goTo(page, '#/diagnosis/controlChart')
    const text = await cardText(page, '控制图')
    const [, centre] = /CL (\d\.\d+)/.exec(text) ?? []
    const all = (await exportedRows(workbench(), 'codes'))
      .filter((row) => row['到店日期'] !== undefined)
      .map((row) => row['总体满意度'])
      .filter((mark) => typeof mark === 'number')
    expect(Number(centre)).toBeCloseTo(mean(all), 2)
  })

  it('index system: a dimension is added, renamed, moved and taken back by undo', async () => {
    const { page } = workbench()
    await goTo(page, '#/indexSystem')
    const tree = page.getByRole('tree', { name: '指标树' })
    await tree
      .getByRole('treeitem', { name: /服务启动/ })
      .first()
      .click()
    await page.keyboard.press('Enter')
    await page.keyboard.type('客户关怀')
    await page.keyboard.press('Enter')
    await tree
      .getByRole('treeitem', { name: /客户关怀/ })
      .first()
      .waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: '撤销' }).click()
    await tree.getByRole('treeitem', { name: /客户关怀/ }).waitFor({ state: 'detached' })
  })

  it('report: the title goes to the preview and the PDF can be had', async () => {
    const { page, takeFile } = workbench()
    await goTo(page, '#/report')
    await page.getByRole('textbox', { name: '报告标题' }).fill('春季满意度报告')
    await page.keyboard.press('Tab')
    await page.getByRole('article', { name: '报告预览' }).getByText('春季满意度报告').first().waitFor()
    const bytes = await takeFile(() => page.getByRole('button', { name: '导出 PDF' }).click())
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-')
  })

  it('has had nothing to complain about', () => {
    expect(workbench().complaints).toEqual([])
  })
})
