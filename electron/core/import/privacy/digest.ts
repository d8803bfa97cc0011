import { createHmac, randomBytes } from 'node:crypto'

/** A short name for a value that cannot be turned back without the secret. */
export type Digest = (value: string) => string

const length = 12

/**
 * The same value gets the same name wherever the secret is the same, so that duplicates stay findable after masking. The
 * secret is never in the project file: a phone number has so few forms that anyone who had it could try them all.
 *
 * Twelve hexadecimal digits: among 100,000 values two different ones share a name with a chance of 2 in 100,000.
 */
export function digestWith(secret: string): Digest {
  return (value) => createHmac('sha256', secret).update(value).digest('hex').slice(0, length)
}

/** The same, with a secret that is asked for when the first value is named: where nothing is masked, none is needed. */
export function digestBy(secret: () => string): Digest {
  let digest: Digest | null = null
  return (value) => {
    digest ??= digestWith(secret())
    return digest(value)
  }
}

/** For readers that store nothing: names that last as long as the process. */
export const passingDigest: Digest = digestWith(randomBytes(32).toString('hex'))
