import { missingKindTexts } from '#shared/messages/app/survey-words.ts'
import type { Variable } from '#shared/survey/variable.ts'
import type { Say } from '../../ui/language/use-say.ts'

type Answer = number | string | null

/** Whether a value is declared to be no answer. */
export function isMissing(value: Answer, { missing }: Pick<Variable, 'missing'>): boolean {
  return missing.some((code) => code.value === value)
}

/** A value of the data as the grid shows it: its label or its code; a missing answer by its kind, an empty one not at all. */
export function shownValue(
  value: Answer,
  { labels, missing }: Pick<Variable, 'labels' | 'missing'>,
  asLabel: boolean,
  say: Say,
): string {
  if (value === null) return ''
  const code = String(value)
  if (!asLabel) return code
  const kind = missing.find((one) => one.value === value)?.kind
  return labels[code] ?? (kind === undefined ? code : say(missingKindTexts[kind]))
}
