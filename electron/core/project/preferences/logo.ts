import { refuse } from '#shared/errors/refusal.ts'
import { type Logo, largestLogo } from '#shared/survey/logo.ts'
import type { ReadableProject, WritableProject } from '../file/handle.ts'
import { reading } from '../file/reading.ts'
import { inStep } from '../history/in-step.ts'
import { record } from '../history/step.ts'
import { logoNoun } from './logo-noun.ts'
import { pictureType } from './picture-type.ts'

/** The logo of the organisation; null: none. */
export function readLogo(project: ReadableProject): Logo | null {
  return reading(project, (connection) => logoNoun.read(connection, ''))
}

/**
 * A picture file as a logo. Its bytes say what it is, whatever its name. Refuses `logoTooLarge` above 1 MB and `notALogo`
 * for what is no whole PNG or JPEG picture.
 */
export function logoOf(bytes: Uint8Array, name: string): Logo {
  if (bytes.byteLength > largestLogo) refuse('logoTooLarge', { file: name, size: megabytes(bytes.byteLength) })
  const mediaType = pictureType(bytes) ?? refuse('notALogo', { file: name })
  return { mediaType, data: Buffer.from(bytes).toString('base64') }
}

/** Puts a picture on the report's cover, into the project file itself. Refuses as `logoOf` does. */
export function saveLogo(project: WritableProject, bytes: Uint8Array, name: string): void {
  const logo = logoOf(bytes, name)
  inStep(project, 'saveLogo', name, (step) => record(step, logoNoun, '', logo))
}

export function removeLogo(project: WritableProject): void {
  inStep(project, 'removeLogo', '', (step) => record(step, logoNoun, '', null))
}

function megabytes(bytes: number): string {
  return (bytes / 1024 / 1024).toFixed(1)
}
