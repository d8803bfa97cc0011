import { type Pieces, partOf } from '#shared/work/pieces.ts'
import type { Connection } from '../file/handle.ts'
import { readRevision } from '../history/revision.ts'
import { readColumns, type StoredVariable } from '../survey/variable-rows.ts'
import { chosen, tableChunks } from './load-table.ts'
import { matchingResponses } from './matching-responses.ts'
import { numberRanks, type Ranks, textRanks } from './order/answer-ranks.ts'
import { rankedPlaces } from './order/ranked-places.ts'
import { countIn, placeOf, type ResponseRange, readRanges } from './response-ranges.ts'

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

interface Ranked {
  readonly revision: number
  readonly variable: string
  readonly ranks: Ranks
}
/** The last variable sorted by: the other direction and another filter take its ranks. */
const lastRanked = new WeakMap<Connection, Ranked>()

/**
 * The ids of the responses by the answers to a variable, excluded ones among them. Equal answers keep the order of the
 * responses; who gave no answer, for whatever reason, stands last in both directions. Text is ordered as Chinese
 * dictionaries order it (pinyin), numbers in it by their size; more than 20,000 different texts by their characters.
 *
 * A million rows take half a second the first time, a million different texts about a second; then every page comes at
 * once, until the data change.
 *
 * @param filter only the responses that meet this condition; null: all
 *
 * Refuses `unknownVariable` and what `compileCondition` refuses.
 */
export function* sortedResponses(connection: Connection, filter: string | null, sort: RowSort): Pieces<Float64Array> {
  const revision = readRevision(connection)
  const key = JSON.stringify([filter, sort.variable, sort.descending])
  const last = lastOf.get(connection)
  if (last?.revision === revision && last.key === key) return last.ids
  const [variable] = chosen(readColumns(connection), [sort.variable])
  if (variable === undefined) return new Float64Array()
  const matches = filter === null ? null : yield* partOf(matchingResponses(connection, filter), 0, 0.4)
  const ranks = yield* partOf(ranksOf(connection, variable, revision), matches === null ? 0 : 0.4, 0.9)
  const places = yield* partOf(rankedPlaces(ranks, sort.descending), 0.9, 0.97)
  const ids = yield* idsAt(readRanges(connection), places, matches)
  lastOf.set(connection, { revision, key, ids })
  return ids
}

function* ranksOf(connection: Connection, variable: StoredVariable, revision: number): Pieces<Ranks> {
  const last = lastRanked.get(connection)
  if (last?.revision === revision && last.variable === variable.name) return last.ranks
  const rows = countIn(readRanges(connection))
  const numbers = new Float64Array(rows)
  const texts: (string | null)[] = []
  let start = 0
  for (const { columns, rowCount, share } of tableChunks(connection, [variable], true)) {
    const column = columns.get(variable.name)
    if (column?.kind === 'numeric') numbers.set(column.values, start)
    else if (column?.kind === 'text') for (const code of column.codes) texts.push(column.categories[code] ?? null)
    start += rowCount
    yield share * 0.6
  }
  const ranks = yield* partOf(texts.length === 0 ? numberRanks(numbers) : textRanks(texts), 0.6, 1)
  lastRanked.set(connection, { revision, variable: variable.name, ranks })
  return ranks
}

/** The ids of the responses at these places, those of a filter alone. */
function* idsAt(
  ranges: readonly ResponseRange[],
  places: Uint32Array,
  matches: Float64Array | null,
): Pieces<Float64Array> {
  const idAt = new Float64Array(places.length)
  let next = 0
  for (const { first, last } of ranges) for (let id = first; id <= last; id++) idAt[next++] = id
  yield 0.98
  const shown = new Uint8Array(places.length).fill(matches === null ? 1 : 0)
  for (let at = 0; at < (matches?.length ?? 0); at++) shown[placeOf(ranges, matches?.[at] ?? 0)] = 1
  yield 0.99
  const ids = new Float64Array(places.length)
  let count = 0
  for (let at = 0; at < places.length; at++) {
    const place = places[at] ?? 0
    if (shown[place] === 1) ids[count++] = idAt[place] ?? 0
  }
  return ids.subarray(0, count)
}
