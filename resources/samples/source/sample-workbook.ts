import { type CellObject, utils, write } from 'xlsx'
import type { SampleCell } from './sample-rows.ts'

/** The rows as an xlsx file with one sheet; dates as day numbers, which know no time zone. */
export function sampleWorkbook(rows: readonly (readonly SampleCell[])[]): Uint8Array {
  const sheet = utils.aoa_to_sheet(rows.map((row) => row.map(toCell)))
  sheet['!cols'] = (rows[0] ?? []).map((heading) => ({ wch: Math.max(8, 2 * String(heading).length + 2) }))
  const book = utils.book_new(sheet, '调查数据')
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx', compression: true }))
}

function toCell(value: SampleCell): CellObject | string | number | null {
  if (!(value instanceof Date)) return value
  const daysTo1970 = 25_569
  return { t: 'n', v: value.getTime() / 86_400_000 + daysTo1970, z: 'yyyy-mm-dd' }
}
