import type { Pieces } from '#shared/work/pieces.ts'
import { type Connection, connectionOf, type ReadableProject } from '../file/handle.ts'
import { reading } from '../file/reading.ts'
import { raw } from '../file/statement.ts'
import { countIn, type ResponseRange, readRanges, slice } from './response-ranges.ts'

/** Where a response comes from and whether it counts. */
export interface ResponseState {
  readonly id: number
  readonly sourceRow: number | null
  /** Why it is left out of analyses, and since when; null: it is not. */
  readonly excluded: string | null
  readonly excludedAt: string | null
}

/** Responses read in a piece. */
const chunk = 5_000

/**
 * All responses without their answers, in the order of the rows of `loadTable` with `includeExcluded`; a million take a
 * second and a half. For work done by `inPieces`.
 */
export function* responseStates(project: ReadableProject): Pieces<ResponseState[]> {
  const connection = project[connectionOf]
  const ranges = readRanges(connection)
  const total = countIn(ranges)
  const states: ResponseState[] = []
  while (states.length < total) {
    for (const state of statesOf(connection, slice(ranges, states.length, chunk))) states.push(state)
    yield states.length / total
  }
  return states
}

/** The responses at some places of their order (0-based), one a place; a place beyond the last has none. */
export function readResponseStatesAt(project: ReadableProject, places: readonly number[]): ResponseState[] {
  return reading(project, (connection) => {
    const ranges = readRanges(connection)
    return statesOf(
      connection,
      places.flatMap((place) => slice(ranges, place, 1)),
    )
  })
}

/** The id of the response that came last; null: there is none. Ids only ever grow. */
export function lastResponse(project: ReadableProject): number | null {
  return reading(project, (connection) => readRanges(connection).at(-1)?.last ?? null)
}

function statesOf(connection: Connection, ranges: readonly ResponseRange[]): ResponseState[] {
  const select = raw<[number, number | null, string | null, string | null]>(
    connection,
    'SELECT id, source_row, excluded_reason, excluded_at FROM response WHERE id BETWEEN ? AND ? ORDER BY id',
  )
  return ranges.flatMap(({ first, last }) =>
    select.all(first, last).map(([id, sourceRow, excluded, excludedAt]) => ({ id, sourceRow, excluded, excludedAt })),
  )
}
