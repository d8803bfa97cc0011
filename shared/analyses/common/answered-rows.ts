import type { Column, DataTable } from '../../survey/data-table.ts'

/** The rows (0-based) that answer all of the variables, or any of them. */
export function answeredRows(table: DataTable, names: readonly string[], which: 'all' | 'any'): Int32Array {
  const answered = new Int32Array(table.rowCount)
  for (const name of names) {
    const column = table.columns.get(name)
    if (column) countAnswers(column, answered)
  }
  const needed = which === 'all' ? names.length : 1
  const rows: number[] = []
  for (let row = 0; row < table.rowCount; row++) if ((answered[row] as number) >= needed) rows.push(row)
  return Int32Array.from(rows)
}

function countAnswers(column: Column, answered: Int32Array): void {
  for (let row = 0; row < answered.length; row++) {
    const given =
      column.kind === 'text' ? (column.codes[row] as number) >= 0 : !Number.isNaN(column.values[row] as number)
    if (given) answered[row] = (answered[row] as number) + 1
  }
}
