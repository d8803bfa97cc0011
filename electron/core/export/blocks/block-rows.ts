import type { Block, NumberFormat, TableBlock } from '#shared/document/block.ts'
import { cellFormat, toTableCell } from '#shared/document/format-cell.ts'
import { plainText } from '#shared/document/plain-text.ts'
import { assertNever } from '#shared/errors/assert-never.ts'
import type { WrittenAnswer } from '../written-answer.ts'
import { styles } from '../xlsx/cell-xml.ts'
import { numberStyle } from '../xlsx/number-style.ts'
import type { SheetCell, SheetRow } from '../xlsx/sheet-row.ts'

/**
 * The texts and tables of a document as rows of a sheet: findings and notes are rows of one text, a table stands under its
 * caption with typed numbers, an empty row between one and the next. What is only drawn or laid out has no rows.
 */
export function blockRows(blocks: readonly Block[]): SheetRow[] {
  return blocks.flatMap((block): SheetRow[] => {
    switch (block.kind) {
      case 'heading':
        return [[], line(block.text, styles.heading)]
      case 'paragraph':
      case 'finding':
      case 'note':
        return [line(plainText(block.text))]
      case 'list':
        return block.items.map((item, at) =>
          line(block.ordered ? `${at + 1}. ${plainText(item)}` : `• ${plainText(item)}`),
        )
      case 'keyFigures':
        return block.figures.map(({ label, value, note = '' }) => [cell(label), cell(value), cell(note)])
      case 'table':
        return tableRows(block)
      case 'figure':
      case 'cover':
      case 'contents':
      case 'pageBreak':
        return []
      default:
        return assertNever(block)
    }
  })
}

function tableRows({ caption, columns, rows, notes = [] }: TableBlock): SheetRow[] {
  return [
    [],
    line(caption, styles.heading),
    columns.map(({ title }) => cell(title, styles.heading)),
    ...rows.map((row) =>
      row.map((given, at) => {
        const { value, indent = 0 } = toTableCell(given)
        if (typeof value === 'number') return number(value, cellFormat(given, value, columns[at]))
        return cell(value === null ? '' : `${'　'.repeat(indent)}${value}`)
      }),
    ),
    ...notes.map((note) => line(note)),
  ]
}

function number(value: number, format: NumberFormat): SheetCell {
  const content: WrittenAnswer = Number.isFinite(value) ? { kind: 'number', value } : null
  return { content, style: numberStyle(format) }
}

function cell(text: string, style: number = styles.plain): SheetCell {
  return { content: text === '' ? null : { kind: 'text', value: text }, style }
}

function line(text: string, style?: number): SheetRow {
  return [cell(text, style)]
}
