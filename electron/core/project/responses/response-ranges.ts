import type { Connection } from '../file/handle.ts'
import { pluck, statement } from '../file/statement.ts'

/** Consecutive response ids, both ends included. */
export interface ResponseRange {
  readonly first: number
  readonly last: number
}

/**
 * The responses that count, as few ranges of ids: those of imports that were not undone. An import's responses have
 * consecutive ids, so place in the order and id can be told from each other by arithmetic, at a million rows too.
 */
export function readRanges(connection: Connection): ResponseRange[] {
  const rows = statement<ResponseRange>(
    connection,
    `SELECT first_response AS first, last_response AS last FROM import_batch
     WHERE removed = 0 AND first_response IS NOT NULL ORDER BY first_response`,
  ).all()
  const merged: ResponseRange[] = []
  for (const { first, last } of rows) {
    const previous = merged.at(-1)
    if (previous?.last === first - 1) merged[merged.length - 1] = { first: previous.first, last }
    else merged.push({ first, last })
  }
  return merged
}

export function countIn(ranges: readonly ResponseRange[]): number {
  return ranges.reduce((total, { first, last }) => total + last - first + 1, 0)
}

/** How many responses of the ranges are excluded; answered from a small index. */
export function countExcluded(connection: Connection, ranges: readonly ResponseRange[]): number {
  const count = pluck<number>(
    connection,
    'SELECT count(*) FROM response WHERE excluded_reason IS NOT NULL AND id BETWEEN ? AND ?',
  )
  return ranges.reduce((total, { first, last }) => total + (count.get(first, last) ?? 0), 0)
}

/** Whether an id is one of a response that counts. */
export function isIn(ranges: readonly ResponseRange[], id: number): boolean {
  return ranges.some(({ first, last }) => first <= id && id <= last)
}

/** The ranges that hold the responses at `offset` … `offset + limit − 1` of the order. */
export function slice(ranges: readonly ResponseRange[], offset: number, limit: number): ResponseRange[] {
  const parts: ResponseRange[] = []
  let skip = offset
  let wanted = limit
  for (const { first, last } of ranges) {
    const start = first + skip
    skip = Math.max(0, start - last - 1)
    if (start > last || wanted <= 0) continue
    const end = Math.min(last, start + wanted - 1)
    parts.push({ first: start, last: end })
    wanted -= end - start + 1
  }
  return parts
}

/** The 0-based place of a response in the order; −1: it does not count. */
export function placeOf(ranges: readonly ResponseRange[], id: number): number {
  let before = 0
  for (const { first, last } of ranges) {
    if (first <= id && id <= last) return before + id - first
    before += last - first + 1
  }
  return -1
}

/** Ids this near each other are read in one go: passing over those between costs less than asking again. */
const near = 16

/**
 * Some ids as few ranges that hold them, with others between them where they are near each other: for reading rows by
 * ids, be they neighbours or scattered over the whole file.
 *
 * @example rangesAround([900, 3, 1]) // [{ first: 1, last: 3 }, { first: 900, last: 900 }]
 */
export function rangesAround(ids: Iterable<number>): ResponseRange[] {
  const ranges: { first: number; last: number }[] = []
  for (const id of Float64Array.from(ids).sort()) {
    const previous = ranges.at(-1)
    if (previous !== undefined && id - previous.last <= near) previous.last = id
    else ranges.push({ first: id, last: id })
  }
  return ranges
}
