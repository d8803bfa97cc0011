import { existsSync, realpathSync, rmSync, statSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { refuse } from '#shared/errors/refusal.ts'
import { acquireLock } from '../lock/acquire-lock.ts'
import { migrations } from '../migrations/index.ts'
import { migrate } from '../migrations/migrate.ts'
import { writeAnswerView } from '../responses/answer-view.ts'
import { connect } from './connect.ts'
import type { Connection, ProjectEnvironment, WritableProject } from './handle.ts'
import { type WriteOptions, writable } from './open-project.ts'
import { statement } from './statement.ts'
import { translated } from './translate-failure.ts'

export interface NewProject {
  /** What the user calls it. */
  readonly name: string
  /** The template it was made from; null: blank. */
  readonly template: string | null
}

/**
 * Makes a new, empty project file and opens it for writing. Refuses to write over anything (`projectExists`); a file that
 * could not be finished is removed again. Refuses also `projectMissing` (no such folder), `cannotWrite`, `diskFull`.
 */
export function createProject(path: string, project: NewProject, options: WriteOptions): WritableProject {
  const file = newFile(path)
  return translated(file, () => {
    const lock = acquireLock(file, options.writer, options.environment)
    let connection: Connection | null = null
    try {
      connection = connect(file, 'create')
      fill(connection, project, options.environment)
      return writable(file, connection, { ...options, lock })
    } catch (error) {
      connection?.database.close()
      rmSync(file, { force: true })
      rmSync(`${file}-journal`, { force: true })
      lock.release()
      throw error
    }
  })
}

/** An empty file is what a creation killed at its start leaves behind. */
function newFile(path: string): string {
  const folder = dirname(resolve(path.trim()))
  if (!existsSync(folder)) refuse('projectMissing', { file: folder })
  const file = join(realpathSync(folder), basename(path.trim()))
  if (existsSync(file) && statSync(file).size > 0) refuse('projectExists', { file: basename(file) })
  return file
}

/** All in one transaction: a creation that is killed leaves an empty file, never half a project. */
function fill(connection: Connection, { name, template }: NewProject, environment: ProjectEnvironment): void {
  connection.database
    .transaction(() => {
      migrate(connection.database, migrations)
      statement(
        connection,
        `INSERT INTO project (id, project_id, name, template, created_at, software_version, data_revision, last_data_revision)
         VALUES (1, ?, ?, ?, ?, ?, 0, 0)`,
      ).run(environment.newId(), name, template, environment.now(), environment.softwareVersion)
      writeAnswerView(connection, [])
    })
    .immediate()
}
