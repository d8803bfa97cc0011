import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { VersionComparison } from '#shared/contract/versions.ts'
import type { Language } from '#shared/messages/language.ts'
import {
  closeProject,
  copyVersion,
  dataChanges,
  openReadOnly,
  type ReadableProject,
  readProjectFacts,
  type WriteOptions,
} from '../project/index.ts'
import { compareProjects } from './compare-projects.ts'

interface CompareOptions extends WriteOptions {
  /** Where a state may be laid out to be read; nothing stays there. */
  readonly folder: string
  readonly language: Language
  readonly now: () => string
}

/** What changed from a version to another, or to now (`to` null). The project is only read. Refuses `unknownItem`. */
export function compareVersions(
  project: ReadableProject,
  { from, to }: { readonly from: string; readonly to: string | null },
  options: CompareOptions,
): VersionComparison {
  const { language, now, environment } = options
  const changes = dataChanges(project, from, to)
  return atVersion(project, from, options, (before) =>
    atVersion(project, to, options, (after) => {
      const [was, is] = [readProjectFacts(before), readProjectFacts(after)]
      return {
        data: {
          ...changes,
          total: [was.responses, is.responses],
          valid: [was.validResponses, is.validResponses],
        },
        ...compareProjects(before, after, { language, now, version: environment.softwareVersion }),
      }
    }),
  )
}

/** Does work on the project as it was in a version, laid out as a copy; null: as it is. */
function atVersion<T>(
  project: ReadableProject,
  id: string | null,
  options: CompareOptions,
  work: (project: ReadableProject) => T,
): T {
  if (id === null) return work(project)
  mkdirSync(options.folder, { recursive: true })
  const path = join(options.folder, `${options.environment.newId()}.csat`)
  try {
    copyVersion(project, id, path, options)
    const copy = openReadOnly(path)
    try {
      return work(copy)
    } finally {
      closeProject(copy)
    }
  } finally {
    rmSync(path, { force: true })
  }
}
