import { atOnce, type Pieces } from '#shared/work/pieces.ts'
import type { Connection, ReadableProject } from '../file/handle.ts'
import { inPieces, type PiecesOptions } from '../file/in-pieces.ts'
import { reading } from '../file/reading.ts'
import { raw } from '../file/statement.ts'
import { readColumns } from '../survey/variable-rows.ts'
import { codedAnswersOf } from '../verbatim/coded-answers.ts'
import { answerColumn } from './answer-column.ts'
import { planAnswers } from './derived-answers.ts'
import { matchingResponses } from './matching-responses.ts'
import { countIn, type ResponseRange, readRanges, slice } from './response-ranges.ts'
import type { StoredAnswer } from './scan-responses.ts'
import { type RowSort, sortedResponses } from './sorted-responses.ts'

/** A response as the data grid shows it. */
export interface GridRow {
  readonly id: number
  /** 1-based row of the sheet it came from; null: not from a sheet. */
  readonly sourceRow: number | null
  /** Why it is left out of analyses; null: it is not. */
  readonly excluded: string | null
  /** Codes as they are stored, missing ones too, in the order of the codebook; null: blank. */
  readonly values: StoredAnswer[]
}

/**
 * Some responses in their order, excluded ones among them. The place of a row is arithmetic on ids, so the millionth comes
 * as fast as the first.
 *
 * @param filter a condition: only the responses that meet it, excluded ones among them; what does not compile is refused
 * @param sort by the answers to a variable (`sortedResponses`) instead of the order they came in
 */
export function readRows(
  project: ReadableProject,
  {
    offset,
    limit,
    filter = null,
    sort = null,
  }: {
    readonly offset: number
    readonly limit: number
    readonly filter?: string | null | undefined
    readonly sort?: RowSort | null | undefined
  },
): { total: number; rows: GridRow[] } {
  return reading(project, (connection) => {
    const { total, parts } = placesOf(connection, { offset, limit, filter, sort })
    return { total, rows: rowsOf(connection, parts) }
  })
}

/** The responses at some places of their order (0-based, excluded ones counted), one a place; a place beyond the last has none. */
export function readRowsAt(project: ReadableProject, places: readonly number[]): GridRow[] {
  return reading(project, (connection) => {
    const ranges = readRanges(connection)
    return rowsOf(
      connection,
      places.flatMap((place) => slice(ranges, place, 1)),
    )
  })
}

function rowsOf(connection: Connection, parts: readonly ResponseRange[]): GridRow[] {
  const variables = readColumns(connection)
  const plan = planAnswers(variables, variables, codedAnswersOf(connection))
  const numbers = plan?.columnNumbers ?? variables.map(({ columnNumber }) => columnNumber)
  const answers = numbers.map((number) => `, ${answerColumn(number)}`)
  const select = raw<[number, number | null, string | null, ...StoredAnswer[]]>(
    connection,
    `SELECT id, source_row, excluded_reason${answers.join('')} FROM response WHERE id >= ? AND id <= ? ORDER BY id`,
  )
  const found = parts.flatMap(({ first, last }) => select.all(first, last))
  const rows = found.map(([id, sourceRow, excluded, ...values]) => ({ id, sourceRow, excluded, values }))
  if (plan === null) return rows
  const completed = plan.complete(
    rows.map(({ id, values }) => [id, ...values]),
    1,
  )
  return rows.map((row, i) => ({ ...row, values: completed[i]?.slice(1) ?? [] }))
}

/**
 * Finds and orders the responses that `readRows` will be asked for page by page, answering others in between; the result is
 * kept until the data change or another order is asked for. Refuses what `readRows` refuses.
 */
export async function arrangeRows(
  project: ReadableProject,
  {
    filter = null,
    sort = null,
  }: { readonly filter?: string | null | undefined; readonly sort?: RowSort | null | undefined },
  options: PiecesOptions = {},
): Promise<void> {
  if (filter !== null || sort !== null)
    await inPieces(project, (connection) => arranged(connection, filter, sort), options)
}

function arranged(connection: Connection, filter: string | null, sort: RowSort | null): Pieces<Float64Array> {
  return sort === null ? matchingResponses(connection, filter ?? '') : sortedResponses(connection, filter, sort)
}

/** The ids of a page, as ranges. */
function placesOf(
  connection: Connection,
  { offset, limit, filter, sort }: { offset: number; limit: number; filter: string | null; sort: RowSort | null },
) {
  if (filter === null && sort === null) {
    const ranges = readRanges(connection)
    return { total: countIn(ranges), parts: slice(ranges, offset, limit) }
  }
  const ids = atOnce(arranged(connection, filter, sort))
  const page = Array.from(ids.subarray(offset, offset + limit))
  return { total: ids.length, parts: page.map((id) => ({ first: id, last: id })) }
}

/** The ids of the responses, in the order of the rows of `loadTable` with the same options. */
export function readResponseIds(
  project: ReadableProject,
  { includeExcluded = false }: { readonly includeExcluded?: boolean } = {},
): Float64Array {
  return reading(project, (connection) => {
    const ids: number[] = []
    const select = raw<[number]>(
      connection,
      includeExcluded
        ? 'SELECT id FROM response WHERE id BETWEEN ? AND ? ORDER BY id'
        : 'SELECT id FROM response WHERE id BETWEEN ? AND ? AND excluded_reason IS NULL ORDER BY id',
    )
    for (const { first, last } of readRanges(connection)) for (const [id] of select.all(first, last)) ids.push(id)
    return Float64Array.from(ids)
  })
}
