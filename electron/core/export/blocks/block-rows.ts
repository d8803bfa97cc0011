import type { Block, NumberFormat, RichText, TableBlock } from '#shared/document/block.ts'
import { toTableCell } from '#shared/document/format-cell.ts'
import { assertNever } from '#shared/errors/assert-never.ts'
import type { WrittenAnswer } from '../written-answer.ts'
import { styles } from '../xlsx/cell-xml.ts'
import { numberStyle } from '../xlsx/number-style.ts'

interface SheetCell {
  readonly content: WrittenAnswer
  readonly style: number
}
export type SheetRow = readonly SheetCell[]

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
        return [line(plain(block.text))]
      case 'list':
        return block.items.map((item, at) => line(block.ordered ? `${at + 1}. ${plain(item)}` : `• ${plain(item)}`))
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
        const { value, format, indent = 0 } = toTableCell(given)
        if (typeof value === 'number') return number(value, format ?? columns[at]?.format)
        return cell(value === null ? '' : `${'　'.repeat(indent)}${value}`)
      }),
    ),
    ...notes.map((note) => line(note)),
  ]
}

function number(value: number, format: NumberFormat | undefined): SheetCell {
  const content: WrittenAnswer = Number.isFinite(value) ? { kind: 'number', value } : null
  const guess: NumberFormat = Number.isInteger(value) ? { kind: 'integer' } : { kind: 'decimal', digits: 3 }
  return { content, style: numberStyle(format ?? guess) }
}

function cell(text: string, style: number = styles.plain): SheetCell {
  return { content: text === '' ? null : { kind: 'text', value: text }, style }
}

function line(text: string, style?: number): SheetRow {
  return [cell(text, style)]
}

function plain(text: RichText): string {
  return typeof text === 'string' ? text : text.map((run) => run.text).join('')
}
