import type { KeyedMissingKind } from './missing-codes.ts'

type MissingKey = 'blank' | Exclude<KeyedMissingKind, 'skipped'>

/** The keys for "no answer". The signs lie on the number pad; the function keys also work where text is typed. */
export const missingKeys: Readonly<Record<MissingKey, readonly [string, ...string[]]>> = {
  blank: [' ', '.', 'F7'],
  refused: ['/', 'F8'],
  notApplicable: ['*', 'F9'],
  invalid: ['+', 'F10'],
}
export const missingKeyKinds = ['blank', 'refused', 'notApplicable', 'invalid'] as const

/** Which kind of "no answer" a key says. In text, and once something has been typed, signs are signs. */
export function missingKeyOf(key: string, signsAreText: boolean): MissingKey | null {
  if (signsAreText && key.length === 1) return null
  return missingKeyKinds.find((kind) => missingKeys[kind].includes(key)) ?? null
}
