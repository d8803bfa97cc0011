import Sqlite from 'better-sqlite3'
import { refuse } from '#shared/errors/refusal.ts'
import { migrations as released } from '../migrations/index.ts'
import { newestVersion, versionOf } from '../migrations/migrate.ts'
import { checkIdentity } from './check-identity.ts'
import { checkIntegrity } from './check-integrity.ts'
import { checkSchema } from './check-schema.ts'
import { connect } from './connect.ts'
import { type Connection, connectionOf, type ReadableProject } from './handle.ts'
import { existing } from './open-project.ts'
import { translated } from './translate-failure.ts'

/**
 * Opens a project for reading, also while someone else writes it: every question sees what has been committed until then.
 * Takes no lock and leaves no file behind. A file of an older version is refused (`olderVersion`): it has to be opened for
 * writing once, which migrates it.
 */
export function openReadOnly(path: string, migrations = released): ReadableProject {
  const file = existing(path)
  return translated(file, () => {
    const connection = connectForReading(file)
    try {
      const { database } = connection
      checkIdentity(file, database, migrations)
      if (versionOf(database) < newestVersion(migrations)) refuse('olderVersion', { file })
      checkSchema(file, database, migrations)
      checkIntegrity(file, database)
      return { path: file, access: 'read', [connectionOf]: connection }
    } catch (error) {
      connection.database.close()
      throw error
    }
  })
}

/**
 * A writer that was killed leaves a journal that has to be played back before anyone reads, which only a connection that
 * may write can do.
 */
function connectForReading(file: string): Connection {
  const connection = connect(file, 'read')
  try {
    touch(connection)
    return connection
  } catch (error) {
    connection.database.close()
    if (!(error instanceof Sqlite.SqliteError && /^SQLITE_(READONLY|CANTOPEN)/.test(error.code))) throw error
    playJournalBack(file)
    return connect(file, 'read')
  }
}

function playJournalBack(file: string): void {
  const connection = connect(file, 'write')
  try {
    touch(connection)
  } finally {
    connection.database.close()
  }
}

/** Reads something, which lets SQLite look for a journal. */
function touch({ database }: Connection): void {
  database.pragma('application_id')
}
