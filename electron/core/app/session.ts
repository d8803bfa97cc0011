import { hostname, userInfo } from 'node:os'
import type { ProjectState } from '#shared/contract/shapes.ts'
import { refuse } from '#shared/errors/refusal.ts'
import {
  closeProject,
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
  type WriterIdentity,
} from '../project/index.ts'
import type { HostServices } from './host-services.ts'

/** Who this process is, for the lock of a project. */
export function writerIdentity(): WriterIdentity {
  return { user: userInfo().username, host: hostname(), pid: process.pid }
}

/** The one project a host has open, with the columns that are in memory. */
export class Session {
  readonly environment: ProjectEnvironment
  #open: { readonly project: ReadableProject | WritableProject; readonly tables: TableCache } | null = null

  constructor(services: Pick<HostServices, 'now' | 'newId' | 'version'>) {
    this.environment = { now: services.now, newId: services.newId, softwareVersion: services.version }
  }

  create(path: string, project: NewProject): WritableProject {
    const created = createProject(path, project, { writer: writerIdentity(), environment: this.environment })
    this.#replace(created)
    return created
  }

  open(path: string, readOnly: boolean): void {
    const options = { writer: writerIdentity(), environment: this.environment }
    // The same file opened once more is not locked by someone else.
    if (this.#open?.project.path === path) this.close()
    this.#replace(readOnly ? openReadOnly(path) : openProject(path, options))
  }

  close(): void {
    if (this.#open !== null) closeProject(this.#open.project)
    this.#open = null
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

  get tables(): TableCache {
    return (this.#open ?? refuse('noProjectOpen')).tables
  }

  state(): ProjectState {
    const { project } = this
    const facts = readProjectFacts(project)
    const holder = isWritable(project) ? null : readLockHolder(project.path)
    return {
      ...facts,
      location: project.path,
      readOnly: !isWritable(project),
      lockedBy: holder === null ? null : `${holder.user}@${holder.host}`,
    }
  }

  #replace(project: ReadableProject | WritableProject): void {
    this.close()
    this.#open = { project, tables: createTableCache() }
  }
}
