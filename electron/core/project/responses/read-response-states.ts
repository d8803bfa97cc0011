import type { ReadableProject } from '../file/handle.ts'
import { reading } from '../file/reading.ts'
import { raw } from '../file/statement.ts'
import { readRanges } from './response-ranges.ts'

/** Where a response comes from and whether it counts. */
export interface ResponseState {
  readonly id: number
  readonly sourceRow: number | null
  /** Why it is left out of analyses, and since when; null: it is not. */
  readonly excluded: string | null
  readonly excludedAt: string | null
}

/** All responses without their answers, in the order of the rows of `loadTable` with `includeExcluded`. */
export function readResponseStates(project: ReadableProject): ResponseState[] {
  return reading(project, (connection) => {
    const select = raw<[number, number | null, string | null, string | null]>(
      connection,
      'SELECT id, source_row, excluded_reason, excluded_at FROM response WHERE id BETWEEN ? AND ? ORDER BY id',
    )
    return readRanges(connection).flatMap(({ first, last }) =>
      select.all(first, last).map(([id, sourceRow, excluded, excludedAt]) => ({ id, sourceRow, excluded, excludedAt })),
    )
  })
}
