import { isWide } from '#shared/charts/text/is-wide.ts'
import { wrapText } from '#shared/charts/text/wrap-text.ts'
import type { TableBlock } from '#shared/document/block.ts'
import { formatCell, toTableCell } from '#shared/document/format-cell.ts'
import type { ReportFonts } from '../report-fonts.ts'

export interface TableFit {
  readonly widths: readonly number[]
  readonly fontSize: number
  /** Height of the whole table without its caption, in points; an estimate that errs on the high side. */
  readonly height: number
  /** Even the smallest type leaves a column narrower than its longest word. */
  readonly cramped: boolean
}

export const cellPadding = { side: 5, top: 2, bottom: 2.2 } as const
export const indentStep = 10
const fontSizes = [9, 8.5, 8, 7.5, 7]
const lineHeight = 1.45
/** Characters of a name that is not broken (滨江旗舰店). */
const wholeName = 5

/**
 * Column widths that fill `width`: every column gets what its longest word needs, the rest goes where text would wrap, what
 * is then left is shared out evenly. The type shrinks from 9 to 7 points before words are broken.
 */
export function fitTable(table: TableBlock, width: number, fonts: ReportFonts): TableFit {
  let fit = fitAt(table, width, fonts, fontSizes[0] ?? 9)
  for (const size of fontSizes.slice(1)) {
    if (!fit.cramped) break
    fit = fitAt(table, width, fonts, size)
  }
  return fit
}

function fitAt(table: TableBlock, width: number, fonts: ReportFonts, size: number): TableFit {
  const columns = table.columns.map((_, index) => needsOf(table, index, fonts, size))
  const available = width - table.columns.length * 2 * cellPadding.side
  const least = sum(columns.map((column) => column.least))
  const natural = sum(columns.map((column) => column.natural))
  const widths = share(table, columns, available, least, natural)
  return { widths, fontSize: size, height: heightOf(table, widths, fonts, size), cramped: least > available }
}

interface Needs {
  /** Widest word that must not be broken. */
  readonly least: number
  /** Widest cell on one line, or the title on two. */
  readonly natural: number
}

function needsOf(table: TableBlock, index: number, fonts: ReportFonts, size: number): Needs {
  const column = table.columns[index]
  const title = column?.title ?? ''
  const cells = table.rows.map((row) => {
    const cell = toTableCell(row[index] ?? null)
    const text = cellText(table, row, index)
    const indent = (cell.indent ?? 0) * indentStep
    const full = fonts.measure(text, size, cell.bold ?? false) + indent
    const isText = typeof cell.value === 'string'
    const whole = !isText || [...text].length <= wholeName
    return { full, word: whole ? full : longestWord(text, fonts, size) + indent }
  })
  const titleWord = longestWord(title, fonts, size)
  // A title may run over two lines: room is better spent on the cells.
  const heading = Math.max(titleWord, fonts.measure(title, size, true) / (title.length > 6 ? 1.8 : 1))
  const slack = size * 0.25
  return {
    least: Math.max(titleWord, ...cells.map((cell) => cell.word), size * 2) + slack,
    natural: Math.max(heading, ...cells.map((cell) => cell.full), size * 2) + slack,
  }
}

/** A cell as it is printed, its mark included. */
export function cellText(table: TableBlock, row: TableBlock['rows'][number], index: number): string {
  const cell = row[index] ?? null
  return toneMark(toTableCell(cell).tone) + formatCell(cell, table.columns[index])
}

/** Tone is told by a mark before the value, never by colour alone. */
export function toneMark(tone: 'good' | 'bad' | 'neutral' | undefined): string {
  return tone === 'bad' ? '▼ ' : tone === 'good' ? '▲ ' : ''
}

/** Latin words stay whole; Chinese may break anywhere, but a column is never narrower than three characters. */
function longestWord(text: string, fonts: ReportFonts, size: number): number {
  const words = text.split(/[\s/-]+|(?<=[^!-~À-ɏ])|(?=[^!-~À-ɏ])/u).filter((word) => word !== '')
  const latin = words.filter((word) => ![...word].some(isWide)).map((word) => fonts.measure(word, size, true))
  const chinese = Math.min(3, [...text].filter(isWide).length) * size
  return Math.max(0, chinese, ...latin)
}

function share(
  table: TableBlock,
  columns: readonly Needs[],
  available: number,
  least: number,
  natural: number,
): number[] {
  const weights = table.columns.map((column) => column.width ?? 0)
  const weighted = sum(weights)
  if (weights.every((weight) => weight > 0)) {
    const spare = available - least
    if (spare > 0) {
      const wanted = weights.map((weight) => (weight / weighted) * available)
      const over = columns.map((column, index) => Math.max(column.least, wanted[index] ?? 0))
      const excess = sum(over) - available
      const room = sum(over.map((width, index) => width - (columns[index]?.least ?? 0))) || 1
      return over.map((width, index) => width - ((width - (columns[index]?.least ?? 0)) / room) * Math.max(0, excess))
    }
  }
  if (natural <= available) {
    const extra = (available - natural) / Math.max(1, columns.length)
    return columns.map((column) => column.natural + extra)
  }
  if (least < available) {
    const wish = natural - least || 1
    return columns.map((column) => column.least + ((column.natural - column.least) / wish) * (available - least))
  }
  return columns.map((column) => (column.least / least) * available)
}

function heightOf(table: TableBlock, widths: readonly number[], fonts: ReportFonts, size: number): number {
  const linesIn = (text: string, index: number, bold: boolean) =>
    wrapText(text, widths[index] ?? 1, { size, bold, measure: fonts.measure }).length
  const rowHeight = (lines: readonly number[]) =>
    Math.max(1, ...lines) * size * lineHeight + cellPadding.top + cellPadding.bottom
  const head = rowHeight(table.columns.map((column, index) => linesIn(column.title, index, true)))
  const rows = table.rows.map((row) =>
    rowHeight(table.columns.map((_, index) => linesIn(cellText(table, row, index), index, false))),
  )
  return head + sum(rows)
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
