import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ImportMapping } from '#shared/survey/import-mapping.ts'

const form = /^[0-9a-f]{64}$/

/** The secret for an import, where something is masked; nothing is made for one that masks nothing. */
export function secretFor(
  { variables }: Pick<ImportMapping, 'variables'>,
  settings: string,
): { readonly secret?: string } {
  return variables.some(({ privacy }) => privacy?.treatment === 'mask') ? { secret: privacySecret(settings) } : {}
}

/**
 * The secret behind the digests of masked values: made once, kept in the settings folder of this computer, readable by its
 * user only, never in a project. So the same telephone is the same in every wave that is imported here, and whoever gets the
 * project file cannot find out whose it is. Where it cannot be kept it lasts as long as the process.
 */
export function privacySecret(settings: string): string {
  const file = join(settings, 'privacy-secret')
  try {
    const kept = readFileSync(file, 'utf8').trim()
    if (form.test(kept)) return kept
  } catch {
    // Not made yet, or not readable: the next lines decide.
  }
  const made = randomBytes(32).toString('hex')
  try {
    mkdirSync(settings, { recursive: true })
    writeFileSync(file, made, { mode: 0o600, flag: 'wx' })
    return made
  } catch {
    return made
  }
}
