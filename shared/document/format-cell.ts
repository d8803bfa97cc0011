import type { Cell, NumberFormat, TableCell, TableColumn } from './block.ts'
import { formatNumber, noValue } from './format-number.ts'

/** A cell in its long form. */
export function toTableCell(cell: Cell): TableCell {
  return typeof cell === 'object' && cell !== null ? cell : { value: cell }
}

/**
 * A table cell as a reader sees it: its own format, else the column's, else whole numbers as integers and all others with
 * three decimals. Text stands as it is, nothing as "—".
 *
 * @example formatCell(0.8084, { title: 'α', format: { kind: 'decimal', digits: 3 } }) // '0.808'
 */
export function formatCell(cell: Cell, column?: TableColumn): string {
  const { value } = toTableCell(cell)
  if (value === null) return noValue
  if (typeof value === 'string') return value
  return formatNumber(value, cellFormat(cell, value, column))
}

/** The format of a cell that holds a number. */
export function cellFormat(cell: Cell, value: number, column?: TableColumn): NumberFormat {
  const declared = toTableCell(cell).format ?? column?.format
  if (declared !== undefined) return declared
  return Number.isInteger(value) ? { kind: 'integer' } : { kind: 'decimal', digits: 3, quantity: 'coefficient' }
}
