import type { TableBlock } from '#shared/document/block.ts'
import { toTableCell } from '#shared/document/format-cell.ts'

/** A table as tab-separated lines with full numbers, the way a spreadsheet takes it from the clipboard. */
export function tableAsText({ columns, rows }: TableBlock): string {
  const line = (cells: readonly (string | number | null)[]) =>
    cells.map((cell) => (cell === null ? '' : String(cell).replace(/[\t\r\n]+/g, ' '))).join('\t')
  return [
    line(columns.map(({ title }) => title)),
    ...rows.map((row) => line(row.map((cell) => toTableCell(cell).value))),
  ].join('\n')
}
