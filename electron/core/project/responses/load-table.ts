import { refuse } from '#shared/errors/refusal.ts'
import type { DataTable } from '#shared/survey/data-table.ts'
import { atOnce, type Pieces, partOf } from '#shared/work/pieces.ts'
import { type Connection, connectionOf, type ReadableProject } from '../file/handle.ts'
import { reading } from '../file/reading.ts'
import { readColumns, type StoredVariable } from '../survey/variable-rows.ts'
import { columnBuilder } from './column-builder.ts'
import { countExcluded, countIn, readRanges } from './response-ranges.ts'
import { responseChunks } from './scan-responses.ts'

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
  options: LoadOptions,
): DataTable {
  return atOnce(columnsInPieces(connection, variables, options))
}

/** The same, answering others in between. */
export function* columnsInPieces(
  connection: Connection,
  variables: readonly StoredVariable[],
  { includeExcluded = false, asStored = false }: LoadOptions,
): Pieces<DataTable> {
  const rowCount = countRows(connection, includeExcluded)
  const read = asStored ? variables.map((variable) => ({ ...variable, missing: [] })) : variables
  const builders = read.map((variable) => columnBuilder(variable, rowCount))
  const columnNumbers = variables.map(({ columnNumber }) => columnNumber)
  let start = 0
  if (variables.length > 0)
    for (const rows of responseChunks(connection, columnNumbers, { includeExcluded })) {
      // Cell 0 is the response's id.
      for (const [index, builder] of builders.entries()) builder.take(rows, index + 1, start)
      start += rows.length
      yield start / rowCount
    }
  return {
    rowCount,
    columns: new Map(builders.map((builder) => builder.finish()).map((column) => [column.name, column])),
  }
}

/**
 * The answers to some variables twice, read once: as analyses read them, and of `stored` as they are stored as well. A column
 * without missing codes is both. For work done by `inPieces`.
 */
export function* answersTwice(
  project: ReadableProject,
  names: Iterable<string>,
  stored: ReadonlySet<string>,
): Pieces<{ readonly table: DataTable; readonly stored: DataTable }> {
  const connection = project[connectionOf]
  const variables = chosen(readColumns(connection), new Set([...names, ...stored]))
  const read = variables.map((variable) => (stored.has(variable.name) ? { ...variable, missing: [] } : variable))
  const asStored = yield* partOf(columnsInPieces(connection, read, { includeExcluded: true }), 0, 0.9)
  const columns = new Map(asStored.columns)
  for (const [index, { name, missing }] of variables.entries()) {
    const column = asStored.columns.get(name)
    if (column?.kind === 'numeric' && missing.length > 0 && stored.has(name)) {
      const noAnswer = new Set(missing.map(({ value }) => Number(value)))
      columns.set(name, { ...column, values: column.values.map((value) => (noAnswer.has(value) ? Number.NaN : value)) })
    }
    yield 0.9 + (0.1 * index) / variables.length
  }
  return { table: { rowCount: asStored.rowCount, columns }, stored: asStored }
}

/** Some responses one after the other, with their ids. */
interface TableChunk extends DataTable {
  readonly ids: readonly number[]
  /** Of all responses, that is done with this chunk: 0-1. */
  readonly share: number
}

/** Columns chunk by chunk, for who can do without having them whole: the memory of one chunk. */
export function* tableChunks(
  connection: Connection,
  variables: readonly StoredVariable[],
  includeExcluded: boolean,
): Generator<TableChunk, void> {
  const total = countRows(connection, includeExcluded)
  const columnNumbers = variables.map(({ columnNumber }) => columnNumber)
  let done = 0
  for (const rows of responseChunks(connection, columnNumbers, { includeExcluded })) {
    const columns = variables.map((variable, index) => {
      const builder = columnBuilder(variable, rows.length)
      builder.take(rows, index + 1, 0)
      return builder.finish()
    })
    done += rows.length
    yield {
      ids: rows.map(([id]) => Number(id)),
      rowCount: rows.length,
      columns: new Map(columns.map((column) => [column.name, column])),
      share: done / total,
    }
  }
}

function countRows(connection: Connection, includeExcluded: boolean): number {
  const ranges = readRanges(connection)
  return countIn(ranges) - (includeExcluded ? 0 : countExcluded(connection, ranges))
}
