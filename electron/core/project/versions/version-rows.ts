import { refuse } from '#shared/errors/refusal.ts'
import type { Connection } from '../file/handle.ts'
import { statement } from '../file/statement.ts'

/** A state of the project that was given a name. */
export interface VersionRow {
  readonly id: string
  readonly name: string
  readonly note: string
  readonly createdAt: string
  readonly user: string
  /** The last step that stood; null: before the first. */
  readonly stepId: number | null
}

const select = 'SELECT id, name, note, created_at AS createdAt, user, step_id AS stepId FROM version'

/** All of them, newest first. */
export function versionRows(connection: Connection): VersionRow[] {
  return statement<VersionRow>(connection, `${select} ORDER BY created_at DESC, rowid DESC`).all()
}

/** Refuses `unknownItem`. */
export function versionRow(connection: Connection, id: string): VersionRow {
  return statement<VersionRow>(connection, `${select} WHERE id = ?`).get(id) ?? refuse('unknownItem')
}
