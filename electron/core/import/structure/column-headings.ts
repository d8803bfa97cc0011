import { columnLetters } from '#shared/survey/column-letters.ts'
import type { Area, SheetLayout, SourceRow } from '../source/source.ts'
import { cleanText } from '../values/clean-text.ts'
import { cellText } from './cell-text.ts'
import { cellAt } from './table.ts'

/** A column and what the heading calls it. */
export interface ColumnHeading {
  /** 0-based. */
  readonly column: number
  /** The lowest heading, cleaned; the letters of the column where it has none. */
  readonly text: string
  /** The heading above it in a heading of several rows (of three: `产品/性能`), with what it says about marks; null for none. */
  readonly dimension: string | null
  /** The heading is empty in the file. */
  readonly unnamed: boolean
}

const bracketed = /[（(][^（()）]*[)）]\s*$/

/**
 * Reads the heading rows. In a heading of two rows the upper one reaches over the columns it is merged with, or over the
 * gaps to its right; in one of three rows with merged cells the upper two do.
 *
 * @param columns 0-based columns that hold something, ascending
 */
export function columnHeadings(
  headerRows: readonly SourceRow[],
  columns: readonly number[],
  layout: SheetLayout,
): ColumnHeading[] {
  const [upper, lower, third] = headerRows
  if (upper === undefined) return columns.map((column) => heading(column, '', null))
  if (lower === undefined) return columns.map((column) => heading(column, textAt(upper, column), null))
  const numbers = headerRows.map(({ number }) => number)
  const items = third !== undefined && hasDimensions(numbers, layout) ? third : null
  const above = new Reach(upper, layout)
  const between = new Reach(lower, layout)
  return columns.map((column) => {
    const own = textAt(upper, column)
    const child = textAt(lower, column)
    const over = above.at(column)
    if (own !== '') between.stop()
    const part = between.at(column)
    const item = items === null ? '' : textAt(items, column)
    if (item !== '') return heading(column, item, [over, part].filter((text) => text !== '').join('/') || null)
    if (child === '') return heading(column, own, null)
    return heading(column, child, over === '' ? null : over)
  })
}

/**
 * Whether headings stand over headings: in two rows always, in three where the middle one has cells merged over several
 * columns. Platforms write three rows too, name, wording and number, and nothing stands over anything there.
 */
export function hasDimensions(headerRows: readonly number[], layout: SheetLayout): boolean {
  const [, middle] = headerRows
  if (headerRows.length === 2) return true
  return headerRows.length === 3 && layout.merges.some((merge) => merge.firstRow === middle && isWide(merge))
}

function isWide({ firstColumn, lastColumn }: Area): boolean {
  return lastColumn > firstColumn
}

/** A heading that reaches to the right, asked for column after column. */
class Reach {
  readonly #row: SourceRow
  readonly #layout: SheetLayout
  #text = ''

  constructor(row: SourceRow, layout: SheetLayout) {
    this.#row = row
    this.#layout = layout
  }

  /** Another dimension begins: what reached so far ends. */
  stop(): void {
    this.#text = ''
  }

  at(column: number): string {
    const own = textAt(this.#row, column)
    const merged = this.#layout.merges.find(
      (merge) => merge.firstRow === this.#row.number && merge.firstColumn <= column && merge.lastColumn >= column,
    )
    if (own !== '') this.#text = own
    else if (merged !== undefined) this.#text = textAt(this.#row, merged.firstColumn)
    return this.#text
  }
}

/** The name of a dimension without what is said about its marks: 服务启动（1-10分，10分最满意） → 服务启动. */
export function dimensionName(dimension: string): string {
  return cleanText(dimension.replace(bracketed, '')) || dimension
}

/** A heading with the dimension above it: 服务启动/总体. */
export function fullHeading({ text, dimension }: Pick<ColumnHeading, 'text' | 'dimension'>): string {
  return dimension === null ? text : `${dimensionName(dimension)}/${text}`
}

function heading(column: number, text: string, dimension: string | null): ColumnHeading {
  return { column, text: text === '' ? columnLetters(column) : text, dimension, unnamed: text === '' }
}

/** A longer heading is cut: it is no question, and patterns take their time with it. */
const longestHeading = 1000

/** A line break within a heading is layout; between Latin words it stands for a space. */
function textAt(row: SourceRow, column: number): string {
  const text = cellText(cellAt(row, column)).slice(0, longestHeading)
  return cleanText(text.replace(/(?<=[^\x20-\x7e])\s*[\r\n]+\s*|\s*[\r\n]+\s*(?=[^\x20-\x7e])/g, ''))
}
