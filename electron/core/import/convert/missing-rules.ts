import type { MissingKind, Variable } from '#shared/survey/variable.ts'
import { comparableText } from '../values/comparable-text.ts'
import { missingWordKind } from '../values/missing-words.ts'
import type { CellIssue, Converted } from './converted.ts'

/** How a variable keeps its non-answers: by declared code or word, else as nothing. */
export interface MissingRules {
  ofNumber(value: number): MissingKind | null
  ofText(text: string): MissingKind | null
  /** The stored form of a non-answer of this kind in a number column. */
  asNumber(kind: MissingKind, issue?: CellIssue): Converted
}

export function missingRules(variable: Pick<Variable, 'missing'>): MissingRules {
  const codes = new Map<number, MissingKind>()
  const words = new Map<string, MissingKind>()
  const storedAs = new Map<MissingKind, number>()
  for (const { value, kind } of variable.missing) {
    if (typeof value === 'number') {
      codes.set(value, kind)
      // The last declared code of a kind is the one this program adds; −3 stays −3 where a file brings it.
      storedAs.set(kind, value)
    } else words.set(comparableText(value), kind)
  }
  return {
    ofNumber: (value) => codes.get(value) ?? null,
    ofText: (text) => words.get(comparableText(text)) ?? missingWordKind(text),
    asNumber: (kind, issue) => ({ value: storedAs.get(kind) ?? null, missing: kind, issue: issue ?? null }),
  }
}
