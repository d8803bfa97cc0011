import type { Column } from '#shared/survey/data-table.ts'
import type { Connection } from '../file/handle.ts'
import { readRevision } from '../history/revision.ts'
import { readColumns } from '../survey/variable-rows.ts'
import { chosen, loadColumns } from './load-table.ts'
import { matchingResponses } from './matching-responses.ts'
import { placeOf, type ResponseRange, readRanges } from './response-ranges.ts'
import { sortedPlaces } from './sorted-places.ts'

/** Order of rows by the answers to one variable. */
export interface RowSort {
  readonly variable: string
  readonly descending: boolean
}

interface Sorted {
  readonly revision: number
  readonly key: string
  readonly ids: Float64Array
}
/** The last order of each project: a grid asks for page after page of the same one. */
const lastOf = new WeakMap<Connection, Sorted>()

/**
 * The ids of the responses by the answers to a variable, excluded ones among them. Equal answers keep the order of the
 * responses; who gave no answer, for whatever reason, stands last in both directions. Text is ordered as Chinese
 * dictionaries order it (pinyin), numbers in it by their size; more than 20,000 different texts by their characters.
 *
 * A million rows take some seconds the first time; then every page comes at once, until the data change.
 *
 * @param filter only the responses that meet this condition; null: all
 *
 * Refuses `unknownVariable` and what `compileCondition` refuses.
 */
export function sortedResponses(connection: Connection, filter: string | null, sort: RowSort): Float64Array {
  const revision = readRevision(connection)
  const key = JSON.stringify([filter, sort.variable, sort.descending])
  const last = lastOf.get(connection)
  if (last?.revision === revision && last.key === key) return last.ids
  const ids = order(connection, filter, sort)
  lastOf.set(connection, { revision, key, ids })
  return ids
}

function order(connection: Connection, filter: string | null, { variable, descending }: RowSort): Float64Array {
  const [stored] = chosen(readColumns(connection), [variable])
  if (stored === undefined) return new Float64Array()
  const { columns } = loadColumns(connection, [stored], { includeExcluded: true })
  const column = columns.get(variable)
  if (column === undefined) return new Float64Array()
  const ranges = readRanges(connection)
  const idAt = idsByPlace(ranges, sizeOf(column))
  const places = sortedPlaces(column, descending)
  if (filter === null) return Float64Array.from(places, (place) => idAt[place] ?? 0)
  const meets = new Uint8Array(sizeOf(column))
  for (const id of matchingResponses(connection, filter)) meets[placeOf(ranges, id)] = 1
  return Float64Array.from(
    places.filter((place) => meets[place] === 1),
    (place) => idAt[place] ?? 0,
  )
}

function idsByPlace(ranges: readonly ResponseRange[], count: number): Float64Array {
  const ids = new Float64Array(count)
  let place = 0
  for (const { first, last } of ranges) for (let id = first; id <= last; id++) ids[place++] = id
  return ids
}

function sizeOf(column: Column): number {
  return column.kind === 'numeric' ? column.values.length : column.codes.length
}
