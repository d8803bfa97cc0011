import { statSync } from 'node:fs'
import Sqlite from 'better-sqlite3'
import type { Connection } from '../file/handle.ts'
import { pluck, statement } from '../file/statement.ts'
import type { LockHolder } from './project-lock.ts'

interface HolderRow extends LockHolder {
  readonly token: string
}

/** How often (ms) a writer says "still here" to the other computers. */
export const heartbeatInterval = 20_000

/** A writer on another computer that has not said so for this long (ms) is taken for dead. */
const heartbeatLimit = 90_000

/** The lock file of a project: beside it, with the same name. */
export function lockPathOf(projectPath: string): string {
  return `${projectPath}.lock`
}

/** Makes the table of the lock file where it is missing. Call inside a transaction. */
export function prepareLockFile(connection: Connection): void {
  connection.database.exec(
    'CREATE TABLE IF NOT EXISTS writer (user TEXT NOT NULL, host TEXT NOT NULL, pid INTEGER NOT NULL, since TEXT NOT NULL, token TEXT NOT NULL) STRICT',
  )
}

/** Who has entered himself; null: nobody, or the first one is about to. */
export function readHolder(connection: Connection): HolderRow | null {
  const isPrepared = pluck<number>(connection, "SELECT count(*) FROM sqlite_schema WHERE name = 'writer'").get()
  if (isPrepared !== 1) return null
  return statement<HolderRow>(connection, 'SELECT user, host, pid, since, token FROM writer').get() ?? null
}

/** Enters the new holder in place of the old one. Call inside a transaction. */
export function enterHolder(connection: Connection, { user, host, pid, since, token }: HolderRow): void {
  statement(connection, 'DELETE FROM writer').run()
  statement(connection, 'INSERT INTO writer (user, host, pid, since, token) VALUES (?, ?, ?, ?, ?)').run(
    user,
    host,
    pid,
    since,
    token,
  )
}

/** Takes SQLite's RESERVED lock; false when someone else holds it. */
export function beginImmediate(connection: Connection): boolean {
  try {
    connection.database.exec('BEGIN IMMEDIATE')
    return true
  } catch (error) {
    if (error instanceof Sqlite.SqliteError && error.code.startsWith('SQLITE_BUSY')) return false
    throw error
  }
}

/** Whether the holder has said "still here" lately. Clocks of two computers may differ by a part of the limit. */
export function isBeating(path: string, now: string): boolean {
  return Date.parse(now) - statSync(path).mtimeMs < heartbeatLimit
}
