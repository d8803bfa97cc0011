import type { ChartSpec, ValueAxis } from '../charts/spec.ts'
import type { Decimals } from '../survey/decimals.ts'
import type { Block, Cell, TableBlock } from './block.ts'
import { cellFormat, toTableCell } from './format-cell.ts'
import { preferredDigits } from './preferred-digits.ts'
import { preferredFormat } from './preferred-format.ts'

/**
 * Blocks with the decimals the reader wants. Formats of cells and axes are set before anything is written, so that screen,
 * print, copied tables and workbooks show the same number; the values stay as they are.
 */
export function withDecimals(blocks: readonly Block[], decimals: Decimals): Block[] {
  if (Object.values(decimals).every((digits) => digits === null)) return [...blocks]
  return blocks.map((block) => {
    if (block.kind === 'table') return tableWith(block, decimals)
    return block.kind === 'figure' ? { ...block, chart: chartWith(block.chart, decimals) } : block
  })
}

function tableWith(table: TableBlock, decimals: Decimals): TableBlock {
  const preferred = (cell: Cell, at: number): Cell => {
    const { value } = toTableCell(cell)
    if (typeof value !== 'number') return cell
    return { ...toTableCell(cell), format: preferredFormat(cellFormat(cell, value, table.columns[at]), decimals) }
  }
  return { ...table, rows: table.rows.map((row) => row.map(preferred)) }
}

function chartWith(chart: ChartSpec, decimals: Decimals): ChartSpec {
  return 'axis' in chart ? { ...chart, axis: axisWith(chart.axis, decimals) } : chart
}

function axisWith(axis: ValueAxis, decimals: Decimals): ValueAxis {
  return axis.digits === undefined ? axis : { ...axis, digits: preferredDigits(axis.quantity, axis.digits, decimals) }
}
