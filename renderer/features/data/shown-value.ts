import { missingKindTexts } from '#shared/messages/app/survey-words.ts'
import { isEditable } from '#shared/survey/is-editable.ts'
import type { Variable } from '#shared/survey/variable.ts'
import type { Say } from '../../ui/language/use-say.ts'

type Answer = number | string | null

/** Whether a value is declared to be no answer. */
export function isMissing(value: Answer, { missing }: Pick<Variable, 'missing'>): boolean {
  return missing.some((code) => code.value === value)
}

/** Decimals of a computed value: enough to compare by, few enough to read. */
const decimals = 4

/**
 * A value of the data as the grid shows it: its label or its code; a missing answer by its kind, an empty one not at all.
 * Computed numbers are rounded to four decimals; what was answered is shown as it is stored, because it can be edited.
 */
export function shownValue(
  value: Answer,
  variable: Pick<Variable, 'labels' | 'missing' | 'derivation'>,
  asLabel: boolean,
  say: Say,
): string {
  if (value === null) return ''
  const { labels, missing } = variable
  const code = isComputed(variable) && typeof value === 'number' ? rounded(value) : String(value)
  if (!asLabel) return code
  const kind = missing.find((one) => one.value === value)?.kind
  return labels[code] ?? (kind === undefined ? code : say(missingKindTexts[kind]))
}

function isComputed(variable: Pick<Variable, 'derivation'>): boolean {
  return !isEditable(variable)
}

function rounded(value: number): string {
  const text = String(Number(value.toFixed(decimals)))
  // A small one would read as nothing.
  return text === '0' && value !== 0 ? value.toPrecision(2) : text
}
