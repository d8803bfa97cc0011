import type { Database } from 'better-sqlite3'
import { refuse } from '#shared/errors/refusal.ts'
import { applicationId, newestVersion, versionOf } from '../migrations/migrate.ts'
import type { Migration } from '../migrations/migration.ts'

/** Refuses what is no project (`notAProject`) and what a newer program has written (`newerVersion`). */
export function checkIdentity(file: string, database: Database, migrations: readonly Migration[]): void {
  if (database.pragma('application_id', { simple: true }) !== applicationId) refuse('notAProject', { file })
  const fileVersion = versionOf(database)
  const programVersion = newestVersion(migrations)
  if (fileVersion > programVersion) refuse('newerVersion', { file, fileVersion, programVersion })
  if (fileVersion < 1) refuse('projectDamaged', { file, detail: `user_version ${fileVersion}` })
}
