import { z } from 'zod'
import type { CardResult } from '#shared/contract/cards.ts'
import type { Connection, ReadableProject } from '../file/handle.ts'
import { parsePart } from '../file/json.ts'
import { reading } from '../file/reading.ts'
import { pluck, statement } from '../file/statement.ts'
import { readRevision } from '../history/revision.ts'
import { readSubsetRows } from '../survey/subset-noun.ts'
import { hasOldSubset } from './has-old-subset.ts'

/** More are not of use in a list, and each carries its whole result. */
const mostResults = 50

interface ResultRow {
  readonly id: string
  readonly options: string
  readonly result: string
  readonly data_revision: number
  readonly created_at: string
}

const record = z.record(z.string(), z.unknown())

/**
 * The results a card has shown, the newest first (50 at most), also those that were taken back. None where there is no
 * such card.
 */
export function snapshotHistory(project: ReadableProject, id: string): CardResult[] {
  return reading(project, (connection) => {
    const current = pluck<string>(connection, 'SELECT result_id FROM snapshot WHERE id = ?').get(id)
    if (current === undefined) return []
    const revision = readRevision(connection)
    const subsets = readSubsetRows(connection)
    const rows = statement<ResultRow>(
      connection,
      `SELECT id, options, result, data_revision, created_at FROM result WHERE id IN (SELECT value FROM json_each(?))
       ORDER BY created_at DESC, rowid DESC LIMIT ?`,
    ).all(JSON.stringify([...shownResults(connection, id)]), mostResults)
    return rows.map((row) => {
      const options = parsePart(record, JSON.parse(row.options), `result ${row.id}`)
      return {
        resultId: row.id,
        options,
        result: parsePart(record, JSON.parse(row.result), `result ${row.id}`),
        createdAt: row.created_at,
        stale: row.data_revision !== revision || hasOldSubset(options, subsets),
        current: row.id === current,
      }
    })
  })
}

/** The ids of the results that a card shows or has shown: every change of a card is on record. */
export function shownResults(connection: Connection, id: string): ReadonlySet<string> {
  const changes = pluck<string | null>(
    connection,
    `SELECT json_extract(state.value, '$.resultId')
     FROM change, json_each(json_array(json(before), json(after))) AS state
     WHERE change.noun = 'snapshot' AND change.key = ? AND state.value IS NOT NULL`,
  ).all(id)
  const present = pluck<string>(connection, 'SELECT result_id FROM snapshot WHERE id = ?').all(id)
  return new Set([...changes, ...present].filter((result) => result !== null))
}
