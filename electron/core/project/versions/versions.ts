import { refuse } from '#shared/errors/refusal.ts'
import { type Connection, type ReadableProject, type WritableProject, writingOf } from '../file/handle.ts'
import { reading } from '../file/reading.ts'
import { pluck, statement } from '../file/statement.ts'
import { writing } from '../history/in-step.ts'
import { lastStep, wayBetween } from '../history/way.ts'
import { type VersionRow, versionRow, versionRows } from './version-rows.ts'

interface ListedVersion extends Omit<VersionRow, 'stepId'> {
  /** Whether the project is in this state now. */
  readonly isPresent: boolean
}

/** The named versions, newest first. */
export function readVersions(project: ReadableProject): ListedVersion[] {
  return reading(project, (connection) => {
    const now = lastStep(connection)
    return versionRows(connection).map(({ stepId, ...version }) => {
      const { back, forth } = wayBetween(connection, now, stepId)
      return { ...version, isPresent: back.length === 0 && forth.length === 0 }
    })
  })
}

/**
 * Gives the present state a name. A version stands outside undo and redo: it names a state, and going to another state does
 * not take the name away. Refuses `versionNameTaken`.
 *
 * @returns the version's id
 */
export function saveVersion(project: WritableProject, name: string, note = ''): string {
  return writing(project, (connection) => {
    const { environment, writer } = project[writingOf]
    refuseTaken(connection, name, '')
    const id = environment.newId()
    statement(
      connection,
      'INSERT INTO version (id, name, note, created_at, user, step_id) VALUES (?, ?, ?, ?, ?, ?)',
    ).run(id, name, note, environment.now(), writer.user, lastStep(connection))
    return id
  })
}

/** Changes what a version is called. Refuses `unknownItem`, `versionNameTaken`. */
export function renameVersion(project: WritableProject, id: string, name: string, note: string): void {
  writing(project, (connection) => {
    versionRow(connection, id)
    refuseTaken(connection, name, id)
    statement(connection, 'UPDATE version SET name = ?, note = ? WHERE id = ?').run(name, note, id)
  })
}

/** Takes the name away; what the project holds and its history stay as they are. Refuses `unknownItem`. */
export function removeVersion(project: WritableProject, id: string): void {
  writing(project, (connection) => {
    versionRow(connection, id)
    statement(connection, 'DELETE FROM version WHERE id = ?').run(id)
  })
}

function refuseTaken(connection: Connection, name: string, except: string): void {
  if (pluck(connection, 'SELECT 1 FROM version WHERE name = ? AND id <> ?').get(name, except) !== undefined)
    refuse('versionNameTaken', { name })
}
