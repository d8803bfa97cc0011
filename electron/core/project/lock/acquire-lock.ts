import { unlinkSync, utimesSync } from 'node:fs'
import Sqlite from 'better-sqlite3'
import { RefusalError, refuse } from '#shared/errors/refusal.ts'
import { connect } from '../file/connect.ts'
import type { Connection, ProjectEnvironment } from '../file/handle.ts'
import { statement } from '../file/statement.ts'
import {
  beginImmediate,
  enterHolder,
  heartbeatInterval,
  isBeating,
  lockPathOf,
  prepareLockFile,
  readHolder,
} from './lock-file.ts'
import type { LockHolder, ProjectLock, WriterIdentity } from './project-lock.ts'

/**
 * Takes the right to write a project, or refuses (`projectLocked`) naming who has it.
 *
 * The lock is a small SQLite file beside the project. Its row says who writes; SQLite's RESERVED lock on it, held for as
 * long as the project is open, says that he lives. The operating system (for a network drive: the file server) drops that
 * lock the moment its process dies, however it dies, so a crashed writer blocks nobody and no process numbers have to be
 * guessed at. RESERVED, because others can read the row under it.
 *
 * Some network mounts keep byte-range locks to themselves (`nobrl`), so that two computers would both get the lock.
 * Therefore the holder also touches the file every few seconds, and the entry of another computer is respected for
 * `heartbeatLimit` after its last touch, lock or no lock. Behind both stands the check of `inStep`, which refuses to write
 * once anyone else has written.
 */
export function acquireLock(projectPath: string, writer: WriterIdentity, environment: ProjectEnvironment): ProjectLock {
  const path = lockPathOf(projectPath)
  const holder = { ...writer, since: environment.now(), token: environment.newId() }
  for (let attempt = 0; attempt < 5; attempt++) {
    const connection = enterLockFile(path, projectPath, holder)
    if (connection) return held(connection, path, holder.token, environment)
  }
  return refuse('projectBusy', { file: projectPath })
}

/** The connection that holds the lock; null when another one came between and it has to be tried again. */
function enterLockFile(path: string, projectPath: string, holder: LockHolder & { token: string }): Connection | null {
  let connection: Connection | null = null
  try {
    connection = connect(path, 'create')
    // Another opener holds the lock for a moment while it looks; a writer holds it for hours.
    connection.database.pragma('busy_timeout = 300')
    if (enter(connection, projectPath, holder) && isLockAt(path, holder.token)) return connection
    connection.database.close()
    return null
  } catch (error) {
    connection?.database.close()
    if (error instanceof RefusalError || !isUnreadable(error)) throw error
    return refuse('lockUnreadable', { lock: path })
  }
}

function enter(connection: Connection, projectPath: string, holder: LockHolder & { token: string }): boolean {
  if (!beginImmediate(connection)) refuseLocked(projectPath, readHolder(connection))
  prepareLockFile(connection)
  const previous = readHolder(connection)
  if (previous && previous.host !== holder.host && isBeating(connection.database.name, holder.since))
    refuseLocked(projectPath, previous)
  enterHolder(connection, holder)
  connection.database.exec('COMMIT')
  return beginImmediate(connection) && readHolder(connection)?.token === holder.token
}

function refuseLocked(projectPath: string, holder: LockHolder | null): never {
  const { user, host, since, pid } = holder ?? { user: '?', host: '?', since: '?', pid: '?' }
  return refuse('projectLocked', { file: projectPath, user, host, since, pid })
}

function isUnreadable(error: unknown): boolean {
  return error instanceof Sqlite.SqliteError && /^SQLITE_(NOTADB|CORRUPT|ERROR|CONSTRAINT)/.test(error.code)
}

/** A lock file may be unlinked by its leaving holder just after we opened it (POSIX): then the path shows another file. */
function isLockAt(path: string, token: string): boolean {
  try {
    const connection = connect(path, 'read')
    const holder = readHolder(connection)
    connection.database.close()
    return holder?.token === token
  } catch {
    return false
  }
}

function held(connection: Connection, path: string, token: string, environment: ProjectEnvironment): ProjectLock {
  const beat = () => touch(path, environment.now())
  beat()
  const timer = setInterval(beat, heartbeatInterval).unref()
  return {
    release() {
      clearInterval(timer)
      if (connection.database.open) leave(connection, path, token)
    },
  }
}

/** By path: opening and closing the file here would make POSIX drop the lock that SQLite holds on it. */
function touch(path: string, now: string): void {
  try {
    utimesSync(path, new Date(now), new Date(now))
  } catch {
    // The drive has gone; the next write will tell.
  }
}

/**
 * Removes the lock file, unless someone has taken it over meanwhile. POSIX: while the lock is still held, so that nobody
 * can have entered. Windows cannot remove an open file: there the row goes first, then the file, which fails without harm
 * when the next writer has opened it already.
 */
function leave(connection: Connection, path: string, token: string): void {
  try {
    const isMine = isLockAt(path, token)
    if (isMine && !unlinked(path)) {
      statement(connection, 'DELETE FROM writer WHERE token = ?').run(token)
      connection.database.exec('COMMIT')
      connection.database.close()
      unlinked(path)
    }
  } catch {
    // The drive has gone; the lock went with it.
  } finally {
    connection.database.close()
  }
}

function unlinked(path: string): boolean {
  try {
    unlinkSync(path)
    return true
  } catch {
    return false
  }
}
