import { refuse } from '../../errors/refusal.ts'
import type { DataTable } from '../../survey/data-table.ts'
import { takeRows } from '../../survey/take-rows.ts'
import type { VariableNeed } from '../define.ts'
import { statedCondition } from './filter-variables.ts'
import type { CommonOptions } from './options.ts'
import { passingRows } from './passing-rows.ts'
import type { Sample, SampleFacts } from './sample.ts'

/**
 * Applies filter and weight: the rows an analysis will see, and what became of the others. Refuses variables that do not
 * exist, text where numbers are needed, negative weights. Nothing is copied when all rows stay.
 */
export function selectSample(
  table: DataTable,
  needs: readonly VariableNeed[],
  options: CommonOptions,
): { sample: Sample; facts: SampleFacts } {
  for (const need of needs) checkNeed(table, need)
  const passing = passingRows(table, options.filter)
  const nTotal = passing ? passing.length : table.rowCount
  const names = needs.map((need) => need.name)
  const unusedReverse = options.reverse.filter((name) => !names.includes(name))
  const conditions = options.filter.flatMap(statedCondition)
  const stated = conditions.length === 0 ? {} : { conditions }
  const base = { rows: table.rowCount, nTotal, filtered: passing !== null, ...stated, unusedReverse }
  if (options.weight === null) {
    const selected = passing ? takeRows(table, passing, names) : table
    return { sample: { table: selected, weights: null, ...keptRows(table, passing) }, facts: { ...base, weight: null } }
  }
  const { rows, weights, ...weight } = weightedRows(table, passing, options.weight)
  const whole = rows.length === table.rowCount
  return {
    sample: { table: whole ? table : takeRows(table, rows, names), weights, ...keptRows(table, whole ? null : rows) },
    facts: { ...base, weight },
  }
}

function keptRows(table: DataTable, rows: Int32Array | null): Pick<Sample, 'kept'> {
  return rows ? { kept: { rows, of: table.rowCount } } : {}
}

function checkNeed(table: DataTable, need: VariableNeed): void {
  const column = table.columns.get(need.name)
  if (!column) refuse('unknownVariable', { variable: need.name })
  if (need.as === 'numeric' && column.kind !== 'numeric') refuse('notNumeric', { variable: need.name })
}

function weightedRows(table: DataTable, passing: Int32Array | null, variable: string) {
  const column = table.columns.get(variable)
  if (column?.kind !== 'numeric') refuse('notNumeric', { variable })
  const candidates = passing ?? Int32Array.from({ length: table.rowCount }, (_, row) => row)
  const negative = candidates.find((row) => (column.values[row] ?? 0) < 0)
  if (negative !== undefined) refuse('negativeWeight', { variable, value: column.values[negative] ?? 0 })
  const rows = candidates.filter((row) => (column.values[row] ?? 0) > 0)
  const missing = candidates.reduce((count, row) => count + (Number.isNaN(column.values[row]) ? 1 : 0), 0)
  const weights = Float64Array.from(rows, (row) => column.values[row] ?? 0)
  return {
    rows,
    weights,
    variable,
    missing,
    zero: candidates.length - rows.length - missing,
    sum: weights.reduce((sum, weight) => sum + weight, 0),
    squaredSum: weights.reduce((sum, weight) => sum + weight * weight, 0),
  }
}
