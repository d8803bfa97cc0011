import { refuse } from '#shared/errors/refusal.ts'
import { type Connection, connectionOf, type WritableProject, writingOf } from '../file/handle.ts'
import { pluck } from '../file/statement.ts'

/**
 * The last guard against two writers: a laptop that slept while the file server gave its lock to someone else, a mount
 * whose locks reach no other computer, another SQLite tool. SQLite's `data_version` moves when someone else commits; then
 * what this program shows is no longer what the file holds, and it may not write (`projectChangedElsewhere`).
 *
 * Call at the start of a transaction that writes; after taking it back, hand the result to `restoreOwnership`.
 */
export function assertOwnership(project: WritableProject): number {
  const connection = project[connectionOf]
  if (readDataVersion(connection) !== project[writingOf].dataVersion)
    refuse('projectChangedElsewhere', { file: project.path })
  return lastAudit(connection)
}

/**
 * A transaction of our own that is taken back after it had outgrown the page cache moves `data_version` too. The audit
 * trail tells that apart from a foreign writer: he would have added to it.
 *
 * @param audit what `assertOwnership` gave at the start of the transaction
 */
export function restoreOwnership(project: WritableProject, audit: number): void {
  const connection = project[connectionOf]
  try {
    connection.database
      .transaction(() => {
        if (lastAudit(connection) === audit) project[writingOf].dataVersion = readDataVersion(connection)
      })
      .deferred()
  } catch {
    // The drive has gone: the project stays as it is, refused to be written.
  }
}

export function readDataVersion(connection: Connection): number {
  return Number(pluck(connection, 'PRAGMA data_version').get())
}

function lastAudit(connection: Connection): number {
  return Number(pluck(connection, 'SELECT coalesce(max(id), 0) FROM audit').get())
}
