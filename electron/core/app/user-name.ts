import { z } from 'zod'
import { SettingsFile } from './settings-file.ts'

/** What whoever works on this computer wants to be called in audit trails; '' for the name of the computer's account. */
export class UserName {
  readonly #file: SettingsFile<{ name: string }>
  #name: string

  constructor(settings: string) {
    this.#file = new SettingsFile(settings, 'user.json', z.object({ name: z.string().max(60) }))
    this.#name = this.#file.read()?.name ?? ''
  }

  get name(): string {
    return this.#name
  }

  save(name: string): void {
    this.#name = name.trim()
    this.#file.write({ name: this.#name })
  }
}
