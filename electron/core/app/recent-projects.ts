import { statSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { z } from 'zod'
import type { ProjectSummary } from '#shared/contract/shapes.ts'
import { SettingsFile } from './settings-file.ts'

const entrySchema = z.object({ path: z.string(), openedAt: z.iso.datetime().nullable() })
/** Lists of earlier programs hold paths only. */
const listSchema = z.array(z.union([entrySchema, z.string().transform((path) => ({ path, openedAt: null }))]))
type Entry = z.infer<typeof entrySchema>

/** As many as a start screen shows without scrolling. */
const kept = 12

/** The projects opened lately, newest first, kept in the settings folder. */
export class RecentProjects {
  readonly #file: SettingsFile<Entry[]>
  readonly #now: () => string

  constructor(settings: string, now: () => string) {
    this.#file = new SettingsFile(settings, 'recent-projects.json', listSchema)
    this.#now = now
  }

  add(path: string): void {
    this.#file.write([{ path, openedAt: this.#now() }, ...this.#others(path)].slice(0, kept))
  }

  /** Takes a project off the list; the file stays where it is. */
  forget(path: string): void {
    this.#file.write(this.#others(path))
  }

  /** As the start screen shows them; one whose file is gone is marked, a drive may only be unplugged. */
  summaries(): ProjectSummary[] {
    return this.#entries().map(({ path, openedAt }) => ({ ...projectSummary(path, 'recent'), openedAt }))
  }

  #entries(): Entry[] {
    return this.#file.read() ?? []
  }

  #others(path: string): Entry[] {
    return this.#entries().filter((known) => known.path !== path)
  }
}

/** `key` is the path itself: the core accepts it back only when it is one it has listed. */
export function projectSummary(path: string, kind: ProjectSummary['kind']): ProjectSummary {
  const file = fileAt(path)
  return {
    key: path,
    name: basename(path, '.csat'),
    location: dirname(path),
    kind,
    modifiedAt: file?.mtime.toISOString() ?? null,
    openedAt: null,
    missing: file === undefined,
  }
}

/** A drive that does not answer throws other errors than a file that is not there; for the list it is the same. */
function fileAt(path: string) {
  try {
    return statSync(path, { throwIfNoEntry: false })
  } catch {
    return undefined
  }
}
