import * as XLSX from 'xlsx'
import type { Workbench } from './hosts.ts'
import { goTo } from './places.ts'

export type ExportedRow = Readonly<Record<string, string | number | undefined>>

/** The valid responses as the data page exports them to Excel: labels for words, codes for marks. Read by another library. */
export async function exportedRows({ page, takeFile }: Workbench, answers: 'labels' | 'codes'): Promise<ExportedRow[]> {
  await goTo(page, '#/data/export')
  await page.getByRole('combobox', { name: '文件格式' }).selectOption({ index: 0 })
  await page.getByRole('combobox', { name: '答案写成' }).selectOption(answers)
  const bytes = await takeFile(() => page.getByRole('button', { name: '导出数据' }).click())
  const workbook = XLSX.read(bytes)
  const sheet = workbook.Sheets[workbook.SheetNames[0] ?? '']
  return sheet === undefined ? [] : XLSX.utils.sheet_to_json<ExportedRow>(sheet)
}
