import { refuse } from '#shared/errors/refusal.ts'
import { type Connection, connectionOf, type ReadableProject } from './handle.ts'
import { translated } from './translate-failure.ts'

/**
 * Reads from one state of the file: what is read inside belongs together, even when the writer commits meanwhile. It is
 * also one lock on a network drive instead of one a statement. Inside a step it sees the step's own changes; during an
 * import it sees the project as it was before.
 */
export function reading<T>(project: ReadableProject, work: (connection: Connection) => T): T {
  const connection = project[connectionOf]
  const { database } = connection
  if (!database.open) refuse('projectClosed', { file: project.path })
  return translated(project.path, () =>
    database.inTransaction ? work(connection) : database.transaction(() => work(connection)).deferred(),
  )
}
