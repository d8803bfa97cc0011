import type { Connection, ReadableProject } from '../file/handle.ts'
import { reading } from '../file/reading.ts'
import { pluck, statement } from '../file/statement.ts'

/**
 * The number of the present state of data and codebook. Every change gives a new, higher number. Undo goes back to the
 * number of the state it restores, so that results computed then are fresh again; a number never stands for two states.
 */
export function dataRevision(project: ReadableProject): number {
  return reading(project, readRevision)
}

export function readRevision(connection: Connection): number {
  return pluck<number>(connection, 'SELECT data_revision FROM project').get() ?? 0
}

/** Gives the present state a number that no state had before. */
export function allocateRevision(connection: Connection): number {
  statement(
    connection,
    'UPDATE project SET last_data_revision = last_data_revision + 1, data_revision = last_data_revision + 1',
  ).run()
  return readRevision(connection)
}

/** Goes back to the number of a state that has been restored exactly. */
export function restoreRevision(connection: Connection, revision: number): void {
  statement(connection, 'UPDATE project SET data_revision = ?').run(revision)
}
