import { columnLetters } from '#shared/survey/column-letters.ts'

/**
 * The address of a cell as the user finds it in the sheet.
 *
 * @param column 0-based
 * @param row 1-based
 * @example cellAddress(2, 7) // 'C7'
 */
export function cellAddress(column: number, row: number): string {
  return `${columnLetters(column)}${row}`
}
