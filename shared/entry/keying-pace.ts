import type { EntryForm } from './entry-form.ts'
import { isSamePerson } from './same-person.ts'

export interface KeyingPace {
  /** Forms finished since `since`. */
  readonly forms: number
  /** Forms an hour of keying; null before the first form. Breaks between forms do not count. */
  readonly perHour: number | null
}

/**
 * What one person has keyed since a moment (the beginning of the day), and how fast: forms over the time from the beginning of
 * each to its end. A form that lay open for more than ten minutes counts as ten.
 */
export function keyingPace(
  forms: readonly Pick<EntryForm, 'keyer' | 'startedAt' | 'finishedAt'>[],
  keyer: string,
  since: string,
): KeyingPace {
  const from = Date.parse(since)
  const own = forms.filter((form) => isSamePerson(form.keyer, keyer) && Date.parse(form.finishedAt) >= from)
  const longest = 600_000
  const duration = own.reduce(
    (sum, form) => sum + Math.min(longest, Math.max(0, Date.parse(form.finishedAt) - Date.parse(form.startedAt))),
    0,
  )
  return { forms: own.length, perHour: duration === 0 ? null : (own.length * 3_600_000) / duration }
}
