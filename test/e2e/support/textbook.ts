import type { Page } from 'playwright-core'
import type { ExportedRow } from './exported-rows.ts'

// What the program shows is compared with these, computed by the textbook's formula from the exported workbook.

export const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length

/** With n − 1 in the denominator. */
export function variance(values: readonly number[]): number {
  const middle = mean(values)
  return values.reduce((sum, value) => sum + (value - middle) ** 2, 0) / (values.length - 1)
}

/** Cronbach's α over complete answers: k/(k−1) · (1 − Σs²ᵢ / s²). */
export function alphaOf(rows: readonly ExportedRow[], items: readonly string[]): { alpha: number; n: number } {
  const complete = rows
    .map((row) => items.map((item) => row[item]))
    .filter((marks): marks is number[] => marks.every((mark) => typeof mark === 'number'))
  const itemVariances = items.map((_item, at) => variance(complete.map((marks) => marks[at] ?? 0)))
  const total = variance(complete.map((marks) => marks.reduce((sum, mark) => sum + mark, 0)))
  const k = items.length
  const alpha = (k / (k - 1)) * (1 - itemVariances.reduce((sum, one) => sum + one, 0) / total)
  return { alpha, n: complete.length }
}

/** The items that are ticked in the form: its first list. */
export function ticked(page: Page): Promise<string[]> {
  return page
    .locator('.checklist-rows')
    .first()
    .locator('label')
    .evaluateAll((labels) =>
      labels.filter((label) => label.querySelector('input')?.checked).map((label) => label.textContent ?? ''),
    )
}
