import { wrapText } from '#shared/charts/text/wrap-text.ts'
import type { TableBlock } from '#shared/document/block.ts'
import { toTableCell } from '#shared/document/format-cell.ts'
import { cellPadding, cellText, fitTable, indentStep, type TableFit } from './column-widths.ts'
import type { Content, CustomTableLayout, TableCell as PdfCell } from './pdfmake-types.ts'
import { type PrintContext, sizes } from './print-context.ts'

/** A table as laid out for a width. */
export interface PrintedTable {
  /** Caption and table. */
  readonly content: Content[]
  readonly notes: Content[]
  /** Estimate for all of it. */
  readonly height: number
  readonly cramped: boolean
}

/**
 * A three-line table (三线表): heavy rules above and below, a thin one under the head. When `breakable`, it may run over
 * pages: the caption and the head are repeated, the first rows stay with them, and no row is split.
 */
export function printTable(table: TableBlock, width: number, context: PrintContext, breakable: boolean): PrintedTable {
  const fit = fitTable(table, width, context.fonts)
  const caption = { text: table.caption, style: 'tableCaption' }
  const captionRows = breakable && table.caption !== '' ? 1 : 0
  const spanned = table.columns.map((_, index) =>
    index === 0 ? { ...caption, colSpan: table.columns.length, margin: [0, 0, 0, 1] } : {},
  )
  const body = [
    ...(captionRows === 1 ? [spanned as PdfCell[]] : []),
    table.columns.map((column, index) => headCell(table, column.title, index, fit, context)),
    ...table.rows.map((row) => table.columns.map((_, index) => bodyCell(table, row, index, fit, context))),
  ]
  const texts = table.notes ?? []
  const notes = texts.map((text, index): Content => {
    return { text, style: 'note', margin: [0, 0, 0, index === texts.length - 1 ? 8 : 0] }
  })
  const content: Content[] = [
    ...(captionRows === 0 && table.caption !== '' ? [caption as Content] : []),
    {
      table: {
        widths: [...fit.widths],
        body,
        headerRows: captionRows + 1,
        keepWithHeaderRows: Math.min(3, table.rows.length),
        dontBreakRows: true,
      },
      layout: threeLines(captionRows, context),
      margin: [0, 0, 0, notes.length > 0 ? 3 : 12],
    },
  ]
  const noteHeight = texts.length * sizes.note * 2.4
  return { content, notes, height: fit.height + 24 + noteHeight, cramped: fit.cramped }
}

function headCell(table: TableBlock, title: string, index: number, fit: TableFit, { fonts }: PrintContext): PdfCell {
  // Broken here rather than by pdfmake, so that its lines are of one length.
  const options = { size: fit.fontSize, bold: true, measure: fonts.measure }
  return {
    text: wrapText(title, fit.widths[index] ?? 0, options).join('\n'),
    bold: true,
    lineHeight: 1,
    fontSize: fit.fontSize,
    alignment: alignmentOf(table, index),
    verticalAlignment: 'bottom',
  }
}

function bodyCell(
  table: TableBlock,
  row: TableBlock['rows'][number],
  index: number,
  fit: TableFit,
  { theme }: PrintContext,
): PdfCell {
  const cell = toTableCell(row[index] ?? null)
  const colour = cell.tone === 'bad' ? theme.bad : cell.tone === 'good' ? theme.good : theme.text
  return {
    text: cellText(table, row, index),
    lineHeight: 1,
    fontSize: fit.fontSize,
    bold: cell.bold ?? false,
    color: colour,
    alignment: alignmentOf(table, index),
    margin: [(cell.indent ?? 0) * indentStep, 0, 0, 0],
  }
}

/** As the column says; else numbers right, text left. */
function alignmentOf(table: TableBlock, index: number): 'left' | 'right' | 'center' {
  const column = table.columns[index]
  if (column?.align !== undefined) return column.align
  const values = table.rows.map((row) => toTableCell(row[index] ?? null).value).filter((value) => value !== null)
  const numeric =
    column?.format !== undefined || (values.length > 0 && values.every((value) => typeof value === 'number'))
  return numeric ? 'right' : 'left'
}

function threeLines(captionRows: number, { theme }: PrintContext): CustomTableLayout {
  return {
    hLineWidth: (line, node) => {
      if (line === captionRows || line === node.table.body.length) return 1.1
      return line === captionRows + 1 ? 0.5 : 0
    },
    vLineWidth: () => 0,
    hLineColor: () => theme.text,
    paddingLeft: () => cellPadding.side,
    paddingRight: () => cellPadding.side,
    paddingTop: () => cellPadding.top,
    paddingBottom: () => cellPadding.bottom,
  }
}
