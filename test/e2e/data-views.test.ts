import { expect, it } from 'vitest'
import { exportedRows } from './support/exported-rows.ts'
import { onSample } from './support/on-sample.ts'
import { goTo } from './support/places.ts'

// Each view of the data page does what it is for. What must be seen is counted here from the exported workbook.

onSample('the data page', (workbench) => {
  it('exports the valid responses to a workbook that another program reads', async () => {
    const rows = await exportedRows(workbench(), 'labels')
    await workbench().page.getByText('514 份答卷，503 份有效').waitFor()
    expect(rows.length).toBe(503)
    expect(new Set(rows.map((row) => row['期次']))).toEqual(new Set(['2025年下半年', '2026年上半年']))
  })

  it('filters the grid by a condition and counts what passes', async () => {
    const { page } = workbench()
    const rows = await exportedRows(workbench(), 'labels')
    await goTo(page, '#/data/responses')
    await page.getByRole('gridcell').first().waitFor()
    const filter = page.getByRole('textbox', { name: '筛选条件' })
    await filter.fill('门店 = "南湖店"')
    await filter.press('Enter')
    const own = rows.filter((row) => row['门店'] === '南湖店').length
    await page
      .getByText(new RegExp(`(^|\\D)${own}\\D`))
      .first()
      .waitFor()
    await page.waitForFunction(
      () => {
        const cells = [...document.querySelectorAll('.ag-row [col-id]')].filter(
          (cell) => cell.textContent !== null && /店$/.test(cell.textContent),
        )
        return cells.length > 0 && cells.every((cell) => cell.textContent === '南湖店')
      },
      null,
      { timeout: 10_000 },
    )
    await filter.fill('')
    await filter.press('Enter')
  })

  it('shows every variable, and changes the label of one', async () => {
    const { page } = workbench()
    await goTo(page, '#/data/variables')
    await page.getByRole('button', { name: '一次修好' }).click()
    const label = page.getByRole('textbox', { name: /标签（题目）|^标签/ }).first()
    await label.fill('一次修好率')
    await page.keyboard.press('Tab')
    await page.getByRole('cell', { name: '一次修好率' }).waitFor()
    await page.getByRole('button', { name: '撤销' }).click()
    await page.getByRole('cell', { name: '一次修好率' }).waitFor({ state: 'detached' })
  })

  it('makes a derived variable whose preview and column hold its values', async () => {
    const { page } = workbench()
    const rows = await exportedRows(workbench(), 'codes')
    await goTo(page, '#/data/derived')
    await page.getByRole('button', { name: '新建：按算式计算' }).click()
    await page.getByRole('textbox', { name: '变量名' }).fill('等候合计')
    await page.getByRole('textbox', { name: /^算式/ }).fill('等候接待 + 等候时间安排')
    const both = rows.filter((row) => {
      return typeof row['等候接待'] === 'number' && typeof row['等候时间安排'] === 'number'
    }).length
    await page
      .getByText(`503 份有效答卷中，${both} 份有值，${503 - both} 份缺失`, { exact: false })
      .first()
      .waitFor()
    await page.getByRole('button', { name: '保存' }).click()
    await page.getByText('已保存派生变量“等候合计”').first().waitFor()
  })

  it('makes a subset that the analyses offer', async () => {
    const { page } = workbench()
    const rows = await exportedRows(workbench(), 'labels')
    await goTo(page, '#/data/subsets')
    await page.getByRole('button', { name: '新建子集' }).click()
    await page.getByRole('textbox', { name: '子集名称' }).fill('南湖女客户')
    await page.getByRole('textbox', { name: /^条件/ }).fill('门店 = "南湖店" and 性别 = "女"')
    const passing = rows.filter((row) => row['门店'] === '南湖店' && row['性别'] === '女').length
    await page.getByText(`选中 ${passing} / 503 份有效答卷`, { exact: false }).waitFor()
    await page.getByRole('button', { name: '保存' }).click()
    await page.getByText('已保存子集“南湖女客户”').first().waitFor()
    await goTo(page, '#/diagnosis/descriptives')
    await page.getByRole('combobox', { name: '子集' }).selectOption({ label: '南湖女客户' })
  })

  it('excludes by a quality rule and restores what was excluded', async () => {
    const { page } = workbench()
    await goTo(page, '#/data/quality')
    await page.getByRole('button', { name: '全部恢复：因“缺答过多”剔除的问卷' }).click()
    await page.getByText('514 份答卷，514 份有效').waitFor()
    await page.getByRole('button', { name: '按勾选的规则剔除' }).click()
    await page.getByText('514 份答卷，503 份有效').waitFor()
  })

  it('has had nothing to complain about', () => {
    expect(workbench().complaints).toEqual([])
  })
})
