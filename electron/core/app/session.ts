import { hostname, userInfo } from 'node:os'
import { join } from 'node:path'
import type { ProjectState } from '#shared/contract/shapes.ts'
import { refuse } from '#shared/errors/refusal.ts'
import {
  actAs,
  closeProject,
  copyVersion,
  createProject,
  createTableCache,
  isWritable,
  type NewProject,
  openProject,
  openReadOnly,
  type ProjectEnvironment,
  type ReadableProject,
  readLockHolder,
  readProjectFacts,
  type TableCache,
  type WritableProject,
  type WriteOptions,
  type WriterIdentity,
} from '../project/index.ts'
import type { HostServices } from './host-services.ts'
import { UserName } from './user-name.ts'

/** Who this process is, for the lock and the audit trail of a project; `name` in place of the computer's account. */
export function writerIdentity(name = ''): WriterIdentity {
  return { user: name === '' ? userInfo().username : name, host: hostname(), pid: process.pid }
}

interface OpenProject {
  readonly project: ReadableProject | WritableProject
  readonly tables: TableCache
}

/** A version that is being looked at, and the project it is of, which stays open and locked. */
interface Viewing {
  readonly beneath: OpenProject
  readonly version: string
}

/** The one project a host has open, with the columns that are in memory. */
export class Session {
  readonly environment: ProjectEnvironment
  readonly user: UserName
  #open: OpenProject | null = null
  #viewing: Viewing | null = null

  constructor(services: Pick<HostServices, 'now' | 'newId' | 'version' | 'folders'>) {
    this.environment = { now: services.now, newId: services.newId, softwareVersion: services.version }
    this.user = new UserName(services.folders.settings)
  }

  /** Who creates and opens projects here. */
  get options(): WriteOptions {
    return { writer: writerIdentity(this.user.name), environment: this.environment }
  }

  /** What is done from now on is done under this name. */
  rename(name: string): void {
    this.user.save(name)
    for (const project of [this.#open?.project, this.#viewing?.beneath.project])
      if (project !== undefined && isWritable(project)) actAs(project, writerIdentity(name))
  }

  create(path: string, project: NewProject): WritableProject {
    const created = createProject(path, project, this.options)
    this.#replace(created)
    return created
  }

  open(path: string, readOnly: boolean): void {
    // The same file opened once more is not locked by someone else.
    if (this.#beneath?.project.path === path) this.close()
    this.#replace(readOnly ? openReadOnly(path) : openProject(path, this.options))
  }

  close(): void {
    for (const open of [this.#open, this.#viewing?.beneath]) if (open) closeProject(open.project)
    this.#open = null
    this.#viewing = null
  }

  /** Shows a version, made as a copy in `folder`, to be read; the project stays open beneath. */
  view({ id, name }: { readonly id: string; readonly name: string }, folder: string): void {
    const beneath = this.#beneath ?? refuse('noProjectOpen')
    const copy = join(folder, `${this.environment.newId()}.csat`)
    copyVersion(beneath.project, id, copy, this.options)
    const project = openReadOnly(copy)
    if (this.#viewing !== null && this.#open !== null) closeProject(this.#open.project)
    this.#open = { project, tables: createTableCache() }
    this.#viewing = { beneath, version: name }
  }

  /** Goes back from a version to the project as it is. */
  leave(): void {
    if (this.#viewing === null) return
    if (this.#open !== null) closeProject(this.#open.project)
    this.#open = this.#viewing.beneath
    this.#viewing = null
  }

  get #beneath(): OpenProject | null {
    return this.#viewing?.beneath ?? this.#open
  }

  get isOpen(): boolean {
    return this.#open !== null
  }

  /** The open project, to be read. Refuses `noProjectOpen`. */
  get project(): ReadableProject {
    return (this.#open ?? refuse('noProjectOpen')).project
  }

  /** The open project, to be changed. Refuses `noProjectOpen` and `projectReadOnly`. */
  get writable(): WritableProject {
    const { project } = this.#open ?? refuse('noProjectOpen')
    return isWritable(project) ? project : refuse('projectReadOnly', { file: project.path })
  }

  /** The project whose versions are listed and compared, also while one of them is shown. Refuses `noProjectOpen`. */
  get versioned(): ReadableProject {
    return (this.#beneath ?? refuse('noProjectOpen')).project
  }

  get tables(): TableCache {
    return (this.#open ?? refuse('noProjectOpen')).tables
  }

  state(): ProjectState {
    const { project } = this
    const facts = readProjectFacts(project)
    const { versioned } = this
    const holder = isWritable(versioned) ? null : readLockHolder(versioned.path)
    return {
      ...facts,
      location: versioned.path,
      readOnly: !isWritable(project),
      lockedBy: holder === null ? null : `${holder.user}@${holder.host}`,
      version: this.#viewing?.version ?? null,
    }
  }

  #replace(project: ReadableProject | WritableProject): void {
    this.close()
    this.#open = { project, tables: createTableCache() }
  }
}
