import { accessSync, constants, existsSync, realpathSync, statSync } from 'node:fs'
import Sqlite from 'better-sqlite3'
import { refuse } from '#shared/errors/refusal.ts'
import { readDataVersion } from '../history/ownership.ts'
import { acquireLock } from '../lock/acquire-lock.ts'
import type { ProjectLock, WriterIdentity } from '../lock/project-lock.ts'
import { migrations as released } from '../migrations/index.ts'
import { migrate, newestVersion, versionOf } from '../migrations/migrate.ts'
import type { Migration } from '../migrations/migration.ts'
import { writeAnswerView } from '../responses/answer-view.ts'
import { readColumns } from '../survey/variable-rows.ts'
import { backUp } from './back-up.ts'
import { checkIdentity } from './check-identity.ts'
import { checkIntegrity } from './check-integrity.ts'
import { checkSchema } from './check-schema.ts'
import { connect, patience } from './connect.ts'
import { type Connection, connectionOf, type ProjectEnvironment, type WritableProject, writingOf } from './handle.ts'
import { translated } from './translate-failure.ts'

/** Who opens a project for writing, and with what. */
export interface WriteOptions {
  readonly writer: WriterIdentity
  readonly environment: ProjectEnvironment
}

/**
 * Opens a project for writing. Only one may: a second one is refused (`projectLocked`) with the name of the first, and can
 * `openReadOnly`. A file of an older version is copied beside itself, then migrated. Nothing is written to a file that is
 * refused, or opened and closed again.
 *
 * Refuses `projectMissing`, `notAProject`, `newerVersion`, `projectDamaged`, `projectForeign`, `projectLocked`,
 * `lockUnreadable`, `cannotWrite`, `diskFull`, `driveFailed`.
 */
export function openProject(path: string, options: WriteOptions, migrations = released): WritableProject {
  const file = existing(path)
  return translated(file, () => {
    const connection = connect(file, 'write')
    try {
      const lock = lockIdentified(file, connection.database, options, migrations)
      try {
        prepare(file, connection, options.environment, migrations)
        return writable(file, connection, { ...options, lock })
      } catch (error) {
        lock.release()
        throw error
      }
    } catch (error) {
      connection.database.close()
      throw error
    }
  })
}

/**
 * Looks what the file is before a lock file is put beside it. While another writer's import keeps everyone out, the lock
 * can still say who that is.
 */
function lockIdentified(
  file: string,
  database: Connection['database'],
  { writer, environment }: WriteOptions,
  migrations: readonly Migration[],
): ProjectLock {
  try {
    database.pragma('busy_timeout = 0')
    checkIdentity(file, database, migrations)
  } catch (error) {
    if (!(error instanceof Sqlite.SqliteError && error.code.startsWith('SQLITE_BUSY'))) throw error
    acquireLock(file, writer, environment).release()
    throw error
  } finally {
    database.pragma(`busy_timeout = ${patience}`)
  }
  return acquireLock(file, writer, environment)
}

/** Another path to the same file (a link) has to find the same lock beside it. */
export function existing(path: string): string {
  if (!existsSync(path)) refuse('projectMissing', { file: path })
  const file = realpathSync(path)
  if (!statSync(file).isFile()) refuse('notAProject', { file })
  try {
    accessSync(file, constants.R_OK)
  } catch {
    refuse('cannotRead', { file })
  }
  return file
}

function prepare(
  file: string,
  connection: Connection,
  environment: ProjectEnvironment,
  migrations: readonly Migration[],
): void {
  const { database } = connection
  // Once more, now that nobody else can change it.
  checkIdentity(file, database, migrations)
  checkSchema(file, database, migrations)
  checkIntegrity(file, database)
  if (versionOf(database) < newestVersion(migrations)) {
    backUp(file, database, environment.now().slice(0, 10))
    migrate(database, migrations)
    writeAnswerView(connection, readColumns(connection))
  }
}

/** The handle of a file that is in order and whose lock is held. */
export function writable(
  path: string,
  connection: Connection,
  { lock, writer, environment }: WriteOptions & Pick<WritableProject[typeof writingOf], 'lock'>,
): WritableProject {
  keepRollbackJournal(path, connection)
  const dataVersion = readDataVersion(connection)
  return {
    path,
    access: 'write',
    [connectionOf]: connection,
    [writingOf]: { environment, writer, lock, dataVersion, importing: false },
  }
}

/**
 * A rollback journal, because write-ahead logging needs memory shared between all openers, which no network drive has.
 * Truncated rather than deleted after a commit: deleting and making a file again and again on a Windows share runs into
 * virus scanners and indexers that have it open, and a truncation that is synced is durable without syncing the folder.
 */
function keepRollbackJournal(file: string, { database }: Connection): void {
  database.pragma('synchronous = FULL')
  const mode = database.pragma('journal_mode = TRUNCATE', { simple: true })
  // Another tool has switched the file to write-ahead logging and still has it open.
  if (mode !== 'truncate') refuse('projectBusy', { file })
}
