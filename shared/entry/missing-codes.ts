import type { MissingKind, Variable } from '../survey/variable.ts'

/** The kinds of "no answer" that a keyer tells apart; a blank needs no code. */
const keyedMissingKinds = ['skipped', 'refused', 'notApplicable', 'invalid'] as const
export type KeyedMissingKind = (typeof keyedMissingKinds)[number]
export type MissingCodes = Readonly<Record<KeyedMissingKind, number | string>>

const digits: Readonly<Record<KeyedMissingKind, number>> = { invalid: 6, skipped: 7, refused: 8, notApplicable: 9 }

/**
 * The codes under which a variable keeps its kinds of "no answer": those of its codebook; where that has none, −7 skipped,
 * −8 refused, −9 not applicable, −6 invalid, or with nines before them (−98, −998) where the scale or a label uses these.
 *
 * @example missingCodes({ ...satisfaction, missing: [{ value: 99, kind: 'refused' }] }).refused // 99
 */
export function missingCodes(variable: Variable): MissingCodes {
  const codes = {} as Record<KeyedMissingKind, number | string>
  for (const kind of keyedMissingKinds) codes[kind] = declared(variable, kind) ?? free(variable, digits[kind])
  return codes
}

/** Which kind of "no answer" a value is; null: it is an answer. */
export function missingKindOf(variable: Variable, value: number | string | null): MissingKind | null {
  if (value === null) return 'blank'
  const text = String(value)
  const known = variable.missing.find((missing) => String(missing.value) === text)
  if (known !== undefined) return known.kind
  const codes = missingCodes(variable)
  return keyedMissingKinds.find((kind) => String(codes[kind]) === text) ?? null
}

function declared({ missing }: Variable, kind: MissingKind): number | string | null {
  return missing.find((entry) => entry.kind === kind)?.value ?? null
}

function free(variable: Variable, digit: number): number {
  for (let nines = 0; ; nines = nines * 10 + 90) {
    const code = -(nines + digit)
    if (!isUsed(variable, code)) return code
  }
}

function isUsed({ scale, labels, missing }: Variable, code: number): boolean {
  if (scale !== null && code >= scale[0] && code <= scale[1]) return true
  return Object.hasOwn(labels, String(code)) || missing.some(({ value }) => String(value) === String(code))
}
