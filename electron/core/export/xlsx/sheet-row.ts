import { columnLetters } from '#shared/survey/column-letters.ts'
import type { WrittenAnswer } from '../written-answer.ts'
import { cellXml, styles } from './cell-xml.ts'

export interface SheetCell {
  readonly content: WrittenAnswer
  /** Its number in styles.xml. */
  readonly style: number
}

export type SheetRow = readonly SheetCell[]

/** Answers as cells of one style. */
export function sheetRow(contents: readonly WrittenAnswer[], style: number = styles.plain): SheetRow {
  return contents.map((content) => ({ content, style }))
}

/** The row with this number, from 1, as it stands in a sheet. */
export function rowXml(row: SheetRow, number: number): string {
  const cells = row.map(({ content, style }, column) => cellXml(`${columnLetters(column)}${number}`, content, style))
  return `<row r="${number}">${cells.join('')}</row>`
}
