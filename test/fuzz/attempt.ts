import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import Database from 'better-sqlite3'
import { importIntoProject } from '#core/import/import-into-project.ts'
import { previewImport } from '#core/import/index.ts'
import { closeProject, createProject } from '#core/project/index.ts'
import { RefusalError } from '#shared/errors/refusal.ts'
import type { ImportMapping } from '#shared/survey/import-mapping.ts'
import { fixtureOf } from './fixtures.ts'
import { mutated } from './mutations.ts'

export interface Outcome {
  readonly seed: number
  readonly file: string
  /** `read`, or the code of the refusal, of the preview and of the import by what the whole file suggested. */
  readonly preview: string
  readonly imported: string
  /** What a refusal must not do: a change of the project file. */
  readonly wrote: boolean
  readonly milliseconds: number
}

/** A project that mutated files are imported into. */
export class FuzzProject {
  readonly #folder = mkdtempSync(join(tmpdir(), 'csat-fuzz-'))
  readonly #path = join(this.#folder, 'fuzz.csat')
  readonly #mappings = new Map<string, ImportMapping | null>()
  #project = this.#create()
  #watcher = new Database(this.#path, { readonly: true })
  #imports = 0

  /** Mutates the file of the seed, previews it and imports it. Whatever is no refusal and no result is thrown. */
  async attempt(seed: number): Promise<Outcome> {
    const { name, bytes } = fixtureOf(seed)
    const mapping = await this.#mappingOf(name, bytes)
    const path = this.#write(basename(name), mutated(bytes, seed))
    const started = performance.now()
    const version = this.#version()
    let own: ImportMapping | null = null
    const preview = await codeOf(async () => {
      own = (await previewImport(path, name)).mapping
    })
    // By the mapping of the whole file the import itself meets the damage, rows already on their way.
    const chosen = mapping ?? own
    const imported = chosen === null ? 'refused' : await codeOf(() => this.#import(path, name, chosen))
    const milliseconds = performance.now() - started
    const wrote = imported !== 'read' && this.#version() !== version
    if (imported === 'read') this.#renew()
    return { seed, file: name, preview, imported, wrote, milliseconds }
  }

  close(): void {
    this.#watcher.close()
    closeProject(this.#project)
    rmSync(this.#folder, { recursive: true })
  }

  async #mappingOf(name: string, bytes: Uint8Array): Promise<ImportMapping | null> {
    const known = this.#mappings.get(name)
    if (known !== undefined) return known
    let mapping: ImportMapping | null = null
    await codeOf(async () => {
      mapping = (await previewImport(this.#write(`whole-${basename(name)}`, bytes), name)).mapping
    })
    this.#mappings.set(name, mapping)
    return mapping
  }

  #write(name: string, bytes: Uint8Array): string {
    const path = join(this.#folder, name)
    writeFileSync(path, bytes)
    return path
  }

  async #import(path: string, name: string, mapping: ImportMapping): Promise<void> {
    await importIntoProject(this.#project, { path, name, mapping }, () => undefined, new AbortController().signal)
  }

  /** Changes when anyone else has written to the file. */
  #version(): unknown {
    return this.#watcher.pragma('data_version', { simple: true })
  }

  #create() {
    const environment = { now: () => new Date().toISOString(), newId: () => crypto.randomUUID(), softwareVersion: '0' }
    const writer = { user: 'fuzz', host: 'fuzz', pid: process.pid }
    return createProject(this.#path, { name: 'fuzz', template: null }, { writer, environment })
  }

  /** Every file brings its variables; a project has room for 1,900. */
  #renew(): void {
    if (++this.#imports % 20 !== 0) return
    this.#watcher.close()
    closeProject(this.#project)
    rmSync(this.#path)
    this.#project = this.#create()
    this.#watcher = new Database(this.#path, { readonly: true })
  }
}

async function codeOf(work: () => Promise<void>): Promise<string> {
  try {
    await work()
    return 'read'
  } catch (error) {
    if (error instanceof RefusalError) return error.refusal.code
    throw error
  }
}
