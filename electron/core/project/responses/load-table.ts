import { refuse } from '#shared/errors/refusal.ts'
import type { Column, DataTable } from '#shared/survey/data-table.ts'
import type { Connection, ReadableProject } from '../file/handle.ts'
import { reading } from '../file/reading.ts'
import { readColumns, type StoredVariable } from '../survey/variable-rows.ts'
import { type ColumnBuilder, columnBuilder } from './column-builder.ts'
import { countExcluded, countIn, readRanges } from './response-ranges.ts'
import { scanResponses } from './scan-responses.ts'

export interface LoadOptions {
  /** Excluded responses are kept in the file and left out of analyses, unless asked for. */
  readonly includeExcluded?: boolean
  /** Numbers as they are stored, missing codes among them: for who asks why there is no answer. Not kept by a `TableCache`. */
  readonly asStored?: boolean
}

/**
 * Loads whole columns: what every analysis reads. Missing answers are NaN (numbers) or −1 (text), by the codebook. 100,000
 * × 40 answers take about 0.15 s; use a `TableCache` to do it once a data revision.
 *
 * @param names variables in the order wanted; null: all
 *
 * Refuses `unknownVariable`.
 */
export function loadTable(
  project: ReadableProject,
  names: Iterable<string> | null,
  options: LoadOptions = {},
): DataTable {
  return reading(project, (connection) => loadColumns(connection, chosen(readColumns(connection), names), options))
}

/** The named variables, in the order of the names. */
export function chosen(
  variables: readonly StoredVariable[],
  names: Iterable<string> | null,
): readonly StoredVariable[] {
  if (names === null) return variables
  const byName = new Map(variables.map((variable) => [variable.name, variable]))
  return Array.from(new Set(names), (name) => byName.get(name) ?? refuse('unknownVariable', { variable: name }))
}

export function loadColumns(
  connection: Connection,
  variables: readonly StoredVariable[],
  { includeExcluded = false, asStored = false }: LoadOptions,
): DataTable {
  const ranges = readRanges(connection)
  const rowCount = countIn(ranges) - (includeExcluded ? 0 : countExcluded(connection, ranges))
  const read = asStored ? variables.map((variable) => ({ ...variable, missing: [] })) : variables
  const builders = read.map((variable) => columnBuilder(variable, rowCount))
  if (variables.length > 0) fill(connection, variables, builders, includeExcluded)
  const columns = new Map<string, Column>()
  for (const builder of builders) {
    const column = builder.finish()
    columns.set(column.name, column)
  }
  return { rowCount, columns }
}

function fill(
  connection: Connection,
  variables: readonly StoredVariable[],
  builders: readonly ColumnBuilder[],
  includeExcluded: boolean,
): void {
  const columnNumbers = variables.map(({ columnNumber }) => columnNumber)
  let start = 0
  scanResponses(connection, columnNumbers, { includeExcluded }, (rows) => {
    // Cell 0 is the response's id.
    for (const [index, builder] of builders.entries()) builder.take(rows, index + 1, start)
    start += rows.length
  })
}
