import { columnLetters } from '#shared/survey/column-letters.ts'
import { columnIndex } from '../column-index.ts'

/** Texts and quoted sheet names, to be kept; or a cell's address that is no part of a longer word or of a call. */
const part = /"[^"]*"|'[^']*'|(?<![\w.$])(\$?)([A-Z]{1,3})(\$?)([1-9]\d{0,6})(?![\w(.])/g

/**
 * A formula as it reads when it is copied to another cell: addresses move along, those with $ stay.
 *
 * @example shiftFormula('SUM(B2:$D2)', 1, 0) // 'SUM(B3:$D3)'
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula
  return formula.replace(
    part,
    (whole, fixedColumn: string | undefined, letters: string | undefined, fixedRow: string, row: string) => {
      if (letters === undefined) return whole
      const column = fixedColumn === '$' ? letters : columnLetters(Math.max(0, columnIndex(letters) + columns))
      return `${fixedColumn}${column}${fixedRow}${fixedRow === '$' ? row : Math.max(1, Number(row) + rows)}`
    },
  )
}
