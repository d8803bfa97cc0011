import { randomBytes } from 'node:crypto'
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { refuse } from '#shared/errors/refusal.ts'

const form = /^[0-9a-f]{64}$/

/** Where the settings folder cannot be written to: by folder, as long as the process lasts. */
const passing = new Map<string, string>()

/**
 * The secret behind the digests of masked values: made once, kept in the settings folder of this computer, readable by its
 * user only, never in a project. So the same telephone is the same in every wave that is imported here, and whoever gets the
 * project file cannot find out whose it is. Where it cannot be kept it lasts as long as the process.
 *
 * A file that is there but holds no secret, or cannot be read, is not replaced: with another secret the values that are
 * masked from now on would never be the same as those in the projects, and nobody would know why. Refuses
 * `privacySecretDamaged`, which says what to do.
 */
export function privacySecret(settings: string): string {
  const file = join(settings, 'privacy-secret')
  if (existsSync(file)) return keptIn(file)
  const known = passing.get(settings)
  if (known !== undefined) return known
  const made = randomBytes(32).toString('hex')
  if (keep(settings, file, made)) return keptIn(file)
  passing.set(settings, made)
  return made
}

function keptIn(file: string): string {
  let kept = ''
  try {
    kept = readFileSync(file, 'utf8').trim()
  } catch {
    // As damaged as one without content: what it holds is out of reach.
  }
  return form.test(kept) ? kept : refuse('privacySecretDamaged', { file })
}

/**
 * Whether there is a secret now: this one, or that of another program that started at the same moment. It is written beside
 * and given its name whole, so that nobody reads half of it and of two only the first gets the name.
 */
function keep(settings: string, file: string, secret: string): boolean {
  const beside = `${file}.${randomBytes(6).toString('hex')}`
  try {
    mkdirSync(settings, { recursive: true })
  } catch {
    return false
  }
  try {
    writeFileSync(beside, secret, { mode: 0o600, flag: 'wx', flush: true })
    linkSync(beside, file)
    return true
  } catch {
    return existsSync(file) || keepUnlinked(file, secret)
  } finally {
    rmSync(beside, { force: true })
  }
}

/** For drives that know no second name of a file (FAT). */
function keepUnlinked(file: string, secret: string): boolean {
  try {
    writeFileSync(file, secret, { mode: 0o600, flag: 'wx', flush: true })
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return true
    // A full disk leaves a part of it, which the next start would have to refuse.
    rmSync(file, { force: true })
    return false
  }
}
