import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { z } from 'zod'

/** A small file of JSON in the settings folder of this computer. Losing it loses no work. */
export class SettingsFile<Value> {
  readonly #folder: string
  readonly #path: string
  readonly #schema: z.ZodType<Value>

  constructor(folder: string, name: string, schema: z.ZodType<Value>) {
    this.#folder = folder
    this.#path = join(folder, name)
    this.#schema = schema
  }

  /** null: not written yet, or not readable. */
  read(): Value | null {
    try {
      return this.#schema.parse(JSON.parse(readFileSync(this.#path, 'utf8')))
    } catch {
      return null
    }
  }

  write(value: Value): void {
    try {
      mkdirSync(this.#folder, { recursive: true })
      // Written beside and moved over: a crash in between leaves the old one.
      writeFileSync(`${this.#path}.new`, JSON.stringify(value, null, 2))
      renameSync(`${this.#path}.new`, this.#path)
    } catch {
      // A read-only settings folder must keep nobody from working.
    }
  }
}
