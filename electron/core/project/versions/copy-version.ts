import { rmSync } from 'node:fs'
import { closeProject } from '../file/close-project.ts'
import { copyProject } from '../file/copy-project.ts'
import type { ReadableProject } from '../file/handle.ts'
import { openProject, type WriteOptions } from '../file/open-project.ts'
import { restoreVersion } from './restore-version.ts'

/**
 * Writes the project as it was in a version to a new file, history included: undo leads back from there to the state the
 * project has now. The project itself is only read. Refuses `projectExists`, `unknownItem`; what was begun is removed when it
 * fails.
 */
export function copyVersion(project: ReadableProject, id: string, target: string, options: WriteOptions): void {
  copyProject(project, target)
  try {
    const copy = openProject(target, options)
    try {
      restoreVersion(copy, id)
    } finally {
      closeProject(copy)
    }
  } catch (error) {
    rmSync(target, { force: true })
    throw error
  }
}
