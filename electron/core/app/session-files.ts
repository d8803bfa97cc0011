import { randomUUID } from 'node:crypto'
import { mkdirSync, rmSync, statSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { FileRef } from '#shared/contract/shapes.ts'
import { refuse } from '#shared/errors/refusal.ts'

/** Characters no file system of the three takes, and the ones that would leave the folder. */
const forbiddenInNames = /[\\/:*?"<>|\p{Cc}]/gu

/** A name that is safe as one path segment on Windows, macOS and Linux. */
export function safeFileName(name: string): string {
  const cleaned = name
    .replace(forbiddenInNames, '_')
    .replace(/^\.+/, '')
    .replace(/[. ]+$/, '')
    .slice(0, 120)
  return cleaned === '' ? 'file' : cleaned
}

/**
 * The files of a session by reference. Pages never name paths: a reference is made only for a path that the host's
 * dialogs gave or that lies in the session's own folder.
 */
export class SessionFiles {
  readonly #paths = new Map<string, string>()
  readonly #folder: string

  constructor(folder: string) {
    this.#folder = folder
    mkdirSync(folder, { recursive: true })
  }

  /** Makes a path known that a native dialog or the operating system gave. */
  add(path: string): FileRef {
    const id = randomUUID()
    this.#paths.set(id, path)
    return {
      id,
      name: basename(path),
      size: statSync(path, { throwIfNoEntry: false })?.size ?? null,
    }
  }

  /** Keeps bytes that came from the page. */
  async receive(name: string, bytes: Uint8Array): Promise<FileRef> {
    const reference = this.reserve(name)
    await writeFile(this.path(reference), bytes)
    return { ...reference, size: bytes.byteLength }
  }

  /** A new place in the session's folder, for a file that is about to be written. */
  reserve(name: string): FileRef {
    const folder = join(this.#folder, randomUUID())
    mkdirSync(folder)
    return this.add(join(folder, safeFileName(name)))
  }

  /**
   * The path of a file in the session's own folder, to be handed to the page. Others are not given: reading a project file
   * beside SQLite would drop its locks (POSIX), and a page has no need of it.
   */
  ownPath(reference: Pick<FileRef, 'id'>): string {
    return this.isOwn(reference) ? this.path(reference) : refuse('unknownFile')
  }

  /** Whether the file goes with the session: bytes that came from the page, and what was written for it. */
  isOwn(reference: Pick<FileRef, 'id'>): boolean {
    return this.path(reference).startsWith(this.#folder)
  }

  path(reference: Pick<FileRef, 'id'>): string {
    return this.#paths.get(reference.id) ?? refuse('unknownFile')
  }

  name(reference: Pick<FileRef, 'id'>): string {
    return basename(this.path(reference))
  }

  clear(): void {
    this.#paths.clear()
    rmSync(this.#folder, { recursive: true, force: true })
  }
}
