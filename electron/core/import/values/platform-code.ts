import { isPlainNumber } from '#shared/survey/is-plain-number.ts'
import type { MissingKind } from '#shared/survey/variable.ts'

const kinds: ReadonlyMap<number, MissingKind> = new Map([
  [-3, 'skipped'],
  [-2, 'blank'],
])

/**
 * What a number says that a survey platform (问卷星 first) writes in place of an answer, in every kind of column; null: it is
 * no such code.
 *
 * @example platformCode(-3) // 'skipped'
 */
export function platformCode(value: number): MissingKind | null {
  return kinds.get(value) ?? null
}

/** Whether a text is such a code, alone: −3 in a column of words or of free text. */
export function isPlatformCode(text: string): boolean {
  return isPlainNumber(text) && platformCode(Number(text)) !== null
}
