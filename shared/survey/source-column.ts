/** Where a variable takes its answers from within a source. */
export interface SourceColumn {
  /** Column letters; null: not from a column. */
  readonly letters: string | null
  /** `cell`: the answer itself; `other`: the text written behind an option, as in 其他〖洗车〗; `sheet`: the sheet's name. */
  readonly part: 'cell' | 'other' | 'sheet'
}

/** `A` … `XFD`, `K#other` for the text behind an option of column K, `#sheet` for the name of the sheet. */
export const sourceColumnPattern = /^(?:[A-Z]{1,3}(?:#other)?|#sheet)$/

/** The column that stands for the name of the sheet. */
export const sheetNameColumn = '#sheet'

/** The column that holds the text behind an option of the given column. */
export function otherTextColumn(letters: string): string {
  return `${letters}#other`
}

/**
 * Takes apart what a mapping calls a column.
 *
 * @example sourceColumn('K#other') // { letters: 'K', part: 'other' }
 */
export function sourceColumn(column: string): SourceColumn {
  if (column === sheetNameColumn) return { letters: null, part: 'sheet' }
  const [letters = column, part] = column.split('#')
  return { letters, part: part === 'other' ? 'other' : 'cell' }
}
