import type { ReadableProject } from '../file/handle.ts'
import { reading } from '../file/reading.ts'
import { raw } from '../file/statement.ts'
import { readColumns } from '../survey/variable-rows.ts'
import { answerColumn } from './answer-column.ts'
import { countIn, readRanges, slice } from './response-ranges.ts'
import type { StoredAnswer } from './scan-responses.ts'

/** A response as the data grid shows it. */
interface GridRow {
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
 */
export function readRows(
  project: ReadableProject,
  { offset, limit }: { readonly offset: number; readonly limit: number },
): { total: number; rows: GridRow[] } {
  return reading(project, (connection) => {
    const answers = readColumns(connection).map(({ columnNumber }) => `, ${answerColumn(columnNumber)}`)
    const select = raw<[number, number | null, string | null, ...StoredAnswer[]]>(
      connection,
      `SELECT id, source_row, excluded_reason${answers.join('')} FROM response WHERE id >= ? AND id <= ? ORDER BY id`,
    )
    const ranges = readRanges(connection)
    const found = slice(ranges, offset, limit).flatMap(({ first, last }) => select.all(first, last))
    const rows = found.map(([id, sourceRow, excluded, ...values]) => ({ id, sourceRow, excluded, values }))
    return { total: countIn(ranges), rows }
  })
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
