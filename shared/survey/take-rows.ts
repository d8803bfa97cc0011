import type { Column, DataTable } from './data-table.ts'

/**
 * The table of the given rows (0-based, in the order given), with the named columns only. Columns are copied, the codebook
 * parts are shared.
 */
export function takeRows(table: DataTable, rows: Int32Array, names: Iterable<string>): DataTable {
  const columns = new Map<string, Column>()
  for (const name of names) {
    const column = table.columns.get(name)
    if (column) columns.set(name, takeFrom(column, rows))
  }
  return { rowCount: rows.length, columns }
}

function takeFrom(column: Column, rows: Int32Array): Column {
  if (column.kind === 'text') {
    const codes = new Int32Array(rows.length)
    for (let i = 0; i < rows.length; i++) codes[i] = column.codes[rows[i] ?? -1] ?? -1
    return { ...column, codes }
  }
  const values = new Float64Array(rows.length)
  for (let i = 0; i < rows.length; i++) values[i] = column.values[rows[i] ?? -1] ?? Number.NaN
  return { ...column, values }
}
