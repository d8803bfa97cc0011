import type { Database } from 'better-sqlite3'
import type { Migration } from './migration.ts'

/** `CSAT` read as a big-endian 32-bit number: what `file` and every SQLite tool show of a project. */
export const applicationId = 0x43_53_41_54

/** Brings a file to the newest version, each step in its own transaction. Version 0 is an empty file. */
export function migrate(database: Database, migrations: readonly Migration[]): void {
  for (const migration of migrations) {
    if (migration.version > versionOf(database)) run(database, migration)
  }
}

/** The format version of a file. */
export function versionOf(database: Database): number {
  return Number(database.pragma('user_version', { simple: true }))
}

/** The format version that a list of migrations leads to. */
export function newestVersion(migrations: readonly Migration[]): number {
  return migrations.at(-1)?.version ?? 0
}

function run(database: Database, migration: Migration): void {
  database
    .transaction(() => {
      migration.up(database)
      database.pragma(`application_id = ${applicationId}`)
      database.pragma(`user_version = ${migration.version}`)
    })
    .immediate()
}
