import type { MappedVariable } from '#shared/survey/import-mapping.ts'
import { otherTextColumn, sourceColumn } from '#shared/survey/source-column.ts'

/**
 * Brings variables to other columns.
 *
 * @param moved old letters → new letters
 * @returns null for a variable whose columns are gone; of a question in several columns those that are left are kept
 */
export function columnMover(moved: ReadonlyMap<string, string>): (variable: MappedVariable) => MappedVariable | null {
  return (variable) => {
    const { letters, part } = sourceColumn(variable.column)
    if (letters === null) return variable
    if (variable.columns !== undefined) {
      const columns = variable.columns.flatMap((one) => {
        const column = moved.get(one.column)
        return column === undefined ? [] : [{ ...one, column }]
      })
      const [first] = columns
      return first === undefined ? null : { ...variable, columns, column: first.column }
    }
    const column = moved.get(letters)
    if (column === undefined) return null
    return { ...variable, column: part === 'other' ? otherTextColumn(column) : column }
  }
}
