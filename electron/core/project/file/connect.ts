import Sqlite from 'better-sqlite3'
import type { Connection } from './handle.ts'

/**
 * How long a statement waits for another one's lock before the user is told. Commits of the writer last milliseconds;
 * only an import that has outgrown the page cache keeps readers out for longer.
 */
export const patience = 5_000

/** Bytes. A row of 1,900 marks fits on one page; larger pages would only make every save write more. See README.md. */
const pageSize = 8_192

/**
 * Opens a SQLite file with the settings every project needs, as a file from a stranger: its schema may call nothing
 * (`trusted_schema`), its pages are checked as they are read (`cell_size_check`); better-sqlite3 adds the defensive mode.
 * Memory mapping stays off, since a network file that vanishes would kill the process. Nothing is read from the file yet.
 */
export function connect(path: string, access: 'read' | 'write' | 'create'): Connection {
  const database = new Sqlite(path, {
    readonly: access === 'read',
    fileMustExist: access !== 'create',
    timeout: patience,
  })
  try {
    if (access === 'create') database.pragma(`page_size = ${pageSize}`)
    database.pragma('trusted_schema = OFF')
    database.pragma('cell_size_check = ON')
    database.pragma('foreign_keys = ON')
    database.pragma('mmap_size = 0')
    database.pragma('temp_store = MEMORY')
    return { database, statements: new Map() }
  } catch (error) {
    database.close()
    throw error
  }
}
