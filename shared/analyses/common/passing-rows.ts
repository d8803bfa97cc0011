import { compileCondition } from '../../derive/expression/compile-expression.ts'
import { scopeOfColumns } from '../../derive/expression/scope.ts'
import { refuse } from '../../errors/refusal.ts'
import type { Column, DataTable } from '../../survey/data-table.ts'
import { expressionOf } from './filter-variables.ts'
import type { Condition, Filter } from './options.ts'

/**
 * The rows (0-based) that pass the filter, or null when there is none to apply. Missing answers pass no condition. Refuses
 * `unknownVariable`, `subsetNeedsProject`, and expressions that do not compile or are no condition.
 */
export function passingRows(table: DataTable, filter: Filter): Int32Array | null {
  if (filter.length === 0) return null
  const tests = filter.map((member) =>
    'variable' in member ? rowTest(table, member) : expressionTest(table, expressionOf(member)),
  )
  const rows = new Int32Array(table.rowCount)
  let n = 0
  for (let row = 0; row < table.rowCount; row++) if (tests.every((test) => test(row))) rows[n++] = row
  return rows.slice(0, n)
}

function expressionTest({ columns }: DataTable, expression: string): (row: number) => boolean {
  const { value } = compileCondition(expression, scopeOfColumns(columns))
  const at = value.bind((name) => columns.get(name) ?? refuse('unknownVariable', { variable: name }))
  return (row) => at(row) === 1
}

function rowTest(table: DataTable, condition: Condition): (row: number) => boolean {
  const column = table.columns.get(condition.variable) ?? refuse('unknownVariable', { variable: condition.variable })
  if (column.kind === 'text') {
    const wanted = new Set(condition.in.map(String))
    const passes = column.categories.map((category) => wanted.has(category))
    return (row) => passes[column.codes[row] ?? -1] ?? false
  }
  const codes = new Set(condition.in.flatMap((value) => wantedCodes(column, value)))
  return (row) => codes.has(column.values[row] ?? Number.NaN)
}

/** The codes a value stands for: itself, the code that has this text as its label, or the number written as text. */
function wantedCodes(column: Extract<Column, { kind: 'numeric' }>, value: string | number): number[] {
  if (typeof value === 'number') return [value]
  const labelled = Object.entries(column.labels)
    .filter(([, label]) => label === value)
    .map(([code]) => Number(code))
  return value.trim() === '' ? labelled : [...labelled, Number(value)].filter((code) => !Number.isNaN(code))
}
