import { connectionOf, type ReadableProject, type WritableProject, writingOf } from './handle.ts'

/**
 * Closes a project and gives the lock back. An import that is running is given up, with nothing written. Nothing has to be
 * saved: everything was saved as it happened. Closing twice is harmless.
 */
export function closeProject(project: ReadableProject | WritableProject): void {
  const { database } = project[connectionOf]
  try {
    if (database.open) settle(project)
  } finally {
    database.close()
    if (isWritable(project)) project[writingOf].lock.release()
  }
}

/** Whether a project may be changed. */
export function isWritable(project: ReadableProject | WritableProject): project is WritableProject {
  return writingOf in project
}

/** Takes back what was not committed, and the empty journal file. A drive that has gone must not keep the user from closing. */
function settle(project: ReadableProject): void {
  const { database } = project[connectionOf]
  try {
    if (database.inTransaction) database.exec('ROLLBACK')
    if (project.access === 'write') database.pragma('journal_mode = DELETE')
  } catch {
    // What was committed is on the disk; the journal is played back or removed at the next opening.
  }
}
