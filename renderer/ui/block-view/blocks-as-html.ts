import { escapeXml } from '#shared/charts/text/escape-xml.ts'
import type { Block, Cell, NumberFormat, TableBlock, TableColumn } from '#shared/document/block.ts'
import { formatCell, toTableCell } from '#shared/document/format-cell.ts'
import { plainText } from '#shared/document/plain-text.ts'

const rule = 'border-bottom:1.5pt solid #000'

/**
 * Texts and tables of a result as HTML for the clipboard. A table pasted into Word looks as printed; Excel takes the whole
 * number from `x:num` and shows it with the same decimals. Texts are declared as texts: none becomes a formula.
 */
export function blocksAsHtml(blocks: readonly Block[]): string {
  const body = blocks.map((block) => {
    switch (block.kind) {
      case 'table':
        return tableAsHtml(block)
      case 'heading':
        return `<p><b>${escapeXml(block.text)}</b></p>`
      case 'finding':
      case 'paragraph':
      case 'note':
        return `<p>${escapeXml(plainText(block.text))}</p>`
      case 'list':
        return block.items.map((item) => `<p>${escapeXml(plainText(item))}</p>`).join('')
      case 'keyFigures':
        return `<p>${block.figures.map(({ label, value }) => escapeXml(`${label} ${value}`)).join('<br>')}</p>`
      default:
        return ''
    }
  })
  return `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta charset="utf-8"></head><body>${body.join('')}</body></html>`
}

function tableAsHtml({ caption, columns, rows, notes = [] }: TableBlock): string {
  const head = columns.map(
    ({ title }) => `<th style="${textFormat};${rule};border-top:1.5pt solid #000">${escapeXml(title)}</th>`,
  )
  const lines = rows.map((row, at) => {
    const last = at === rows.length - 1
    return `<tr>${row.map((cell, place) => cellAsHtml(cell, columns[place], last)).join('')}</tr>`
  })
  const foot = notes.map((note) => `<p>${escapeXml(note)}</p>`)
  return (
    `<p><b>${escapeXml(caption)}</b></p><table style="border-collapse:collapse"><thead><tr>${head.join('')}</tr></thead>` +
    `<tbody>${lines.join('')}</tbody></table>${foot.join('')}`
  )
}

const textFormat = `mso-number-format:'\\@'`

function cellAsHtml(cell: Cell, column: TableColumn | undefined, last: boolean): string {
  const { value, format, bold = false, indent = 0 } = toTableCell(cell)
  const styles = [
    ...(last ? [rule] : []),
    ...(bold ? ['font-weight:bold'] : []),
    ...(indent > 0 ? [`padding-left:${indent}em`] : []),
  ]
  const shown = escapeXml(formatCell(cell, column))
  const given = format ?? column?.format
  // "<0.001" is a word: as a number Excel would show 0.000.
  const isWord = given?.kind === 'p' && typeof value === 'number' && value < 0.001
  if (typeof value !== 'number' || !Number.isFinite(value) || isWord) {
    return `<td style="${[textFormat, ...styles].join(';')}">${value === null ? '' : shown}</td>`
  }
  const pattern = `mso-number-format:'${excelFormat(value, given)}'`
  return `<td align="right" x:num="${value}" style="${[pattern, ...styles].join(';')}">${shown}</td>`
}

/** A number format of Excel inside a style; a literal there stands between escaped quotation marks. */
function excelFormat(value: number, format: NumberFormat | undefined): string {
  const { kind, digits } = format === undefined || !('digits' in format) ? { kind: format?.kind, digits: 3 } : format
  const decimals = digits === 0 ? '0' : `0\\.${'0'.repeat(digits)}`
  if (kind === 'percent') return `${decimals}\\0022%\\0022`
  if (kind === 'share') return `${decimals}%`
  return kind === 'integer' || (kind === undefined && Number.isInteger(value)) ? '0' : decimals
}
