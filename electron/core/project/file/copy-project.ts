import { existsSync, rmSync } from 'node:fs'
import { basename } from 'node:path'
import { refuse } from '#shared/errors/refusal.ts'
import type { Connection, ReadableProject } from './handle.ts'
import { reading } from './reading.ts'
import { throwTranslated } from './translate-failure.ts'

/**
 * Writes a copy of the project to a new file: a named version, a backup. It is compact, consistent and complete, history
 * included, whoever writes meanwhile. Refuses to write over an existing file (`projectExists`).
 */
export function copyProject(project: ReadableProject, target: string): void {
  if (existsSync(target)) refuse('projectExists', { file: basename(target) })
  const { database } = reading(project, (connection) => connection)
  vacuumInto(database, target)
}

/** The copy itself; what was begun is removed when it fails (a full disk). */
export function vacuumInto(database: Connection['database'], target: string): void {
  try {
    database.prepare('VACUUM INTO ?').run(target)
  } catch (error) {
    rmSync(target, { force: true })
    rmSync(`${target}-journal`, { force: true })
    throwTranslated(target, error)
  }
}
