import { z } from 'zod'
import { type Snapshot, snapshotSchema } from '#shared/survey/snapshot.ts'
import type { Subset } from '#shared/survey/subset.ts'
import type { Connection, ReadableProject } from '../file/handle.ts'
import { parsePart } from '../file/json.ts'
import { reading } from '../file/reading.ts'
import { statement } from '../file/statement.ts'
import { readRevision } from '../history/revision.ts'
import { readSubsetRows } from '../survey/subset-noun.ts'
import { hasOldSubset } from './has-old-subset.ts'

/** A stored result with what the method page prints of it. */
export interface StoredSnapshot extends Snapshot {
  /** The program that computed it. */
  readonly softwareVersion: string
  /** SHA-256 of the data it was computed from; see `dataFingerprint`. */
  readonly dataFingerprint: string
}

const storedSchema = snapshotSchema.extend({ softwareVersion: z.string(), dataFingerprint: z.string() })

interface SnapshotRow {
  readonly id: string
  readonly analysis: string
  readonly options: string
  readonly result: string
  readonly data_revision: number
  readonly data_fingerprint: string
  readonly software_version: string
  readonly created_at: string
  readonly pinned: number
  readonly comment: string
}

const select = `SELECT snapshot.id, analysis, options, result, data_revision, data_fingerprint, software_version, created_at,
  pinned, comment FROM snapshot JOIN result ON result.id = snapshot.result_id`

/**
 * The stored results in the user's order. One whose data or subset have changed since is marked stale, never computed anew.
 */
export function readSnapshots(project: ReadableProject): StoredSnapshot[] {
  return reading(project, (connection) => {
    const revision = readRevision(connection)
    const subsets = readSubsetRows(connection)
    const rows = statement<SnapshotRow>(connection, `${select} ORDER BY snapshot.position`).all()
    return rows.map((row) => toSnapshot(row, revision, subsets))
  })
}

export function readSnapshot(project: ReadableProject, id: string): StoredSnapshot | null {
  return reading(project, (connection) => readSnapshotRow(connection, id))
}

export function readSnapshotRow(connection: Connection, id: string): StoredSnapshot | null {
  const row = statement<SnapshotRow>(connection, `${select} WHERE snapshot.id = ?`).get(id)
  return row ? toSnapshot(row, readRevision(connection), readSubsetRows(connection)) : null
}

function toSnapshot(row: SnapshotRow, currentRevision: number, subsets: readonly Subset[]): StoredSnapshot {
  const options: unknown = JSON.parse(row.options)
  const snapshot = {
    id: row.id,
    analysis: row.analysis,
    options,
    result: JSON.parse(row.result),
    dataRevision: row.data_revision,
    stale: row.data_revision !== currentRevision || hasOldSubset(options, subsets),
    createdAt: row.created_at,
    pinned: row.pinned === 1,
    comment: row.comment,
    softwareVersion: row.software_version,
    dataFingerprint: row.data_fingerprint,
  }
  return parsePart(storedSchema, snapshot, `snapshot ${row.id}`)
}
