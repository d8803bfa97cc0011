import type { Locator, Page } from 'playwright-core'
import { goTo } from './places.ts'

/** A cell of the data grid in sight, by place and by variable. */
export const gridCell = (page: Page, row: number, column: string): Locator =>
  page.locator(`.ag-row[row-index="${row}"] .ag-cell[col-id="${column}"]`)

export const heading = (page: Page, column: string): Locator => page.locator(`.ag-header-cell[col-id="${column}"]`)

/** Opens the view of the responses, its first row in sight. */
export async function openGrid(page: Page): Promise<void> {
  await goTo(page, '#/data/responses')
  await page.locator('.ag-row[row-index="0"] .ag-cell').first().waitFor()
}

/** Leaves in the grid what meets a condition. */
export async function filterBy(page: Page, condition: string): Promise<void> {
  const field = page.getByRole('textbox', { name: '筛选条件' })
  await field.fill(condition)
  await field.press('Enter')
}

/** Types into a cell as a person does: it is chosen, typed over, and confirmed. */
export async function typeInto(page: Page, cell: Locator, typed: string): Promise<void> {
  await cell.click()
  await page.keyboard.press('F2')
  await page.keyboard.press('Control+a')
  await page.keyboard.type(typed)
  await page.keyboard.press('Enter')
}
