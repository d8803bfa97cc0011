import type { Database } from 'better-sqlite3'

/** One step of the file format. Frozen once released: a later change is a later migration. */
export interface Migration {
  /** The `user_version` of a file after it. */
  readonly version: number
  /** Runs inside a transaction. */
  up(database: Database): void
}
