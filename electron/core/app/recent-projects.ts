import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { z } from 'zod'
import type { ProjectSummary } from '#shared/contract/shapes.ts'

const listSchema = z.array(z.string())
/** As many as a start screen shows without scrolling. */
const kept = 12

/** The projects opened lately, newest first, kept in the settings folder. Losing the list loses no work. */
export class RecentProjects {
  readonly #file: string

  constructor(settings: string) {
    this.#file = join(settings, 'recent-projects.json')
  }

  paths(): string[] {
    try {
      return listSchema.parse(JSON.parse(readFileSync(this.#file, 'utf8')))
    } catch {
      return []
    }
  }

  add(path: string): void {
    const paths = [path, ...this.paths().filter((known) => known !== path)].slice(0, kept)
    try {
      mkdirSync(dirname(this.#file), { recursive: true })
      // Written beside and moved over: a crash in between leaves the old list.
      writeFileSync(`${this.#file}.new`, JSON.stringify(paths, null, 2))
      renameSync(`${this.#file}.new`, this.#file)
    } catch {
      // A read-only settings folder must not keep a project from opening.
    }
  }

  /** The ones that still exist, as the start screen shows them. */
  summaries(): ProjectSummary[] {
    return this.paths().flatMap((path) => {
      const entry = statSync(path, { throwIfNoEntry: false })
      return entry === undefined ? [] : [projectSummary(path, 'recent', entry.mtime)]
    })
  }
}

/** `key` is the path itself: the core accepts it back only when it is one it has listed. */
export function projectSummary(path: string, kind: ProjectSummary['kind'], modified: Date | null): ProjectSummary {
  return {
    key: path,
    name: basename(path, '.csat'),
    location: dirname(path),
    kind,
    modifiedAt: modified === null ? null : modified.toISOString(),
  }
}
