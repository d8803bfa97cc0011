import { isCalendarDay } from '../survey/is-calendar-day.ts'
import type { EntryField } from './entry-field.ts'

/** What typing came to: a value, or why it is none. */
export type TypedAnswer =
  | { readonly value: number | string | null }
  | { readonly problem: 'notANumber' | 'outOfRange' | 'notADate' }

/** Text beyond this is no answer on a form. */
export const longestText = 2000

/**
 * Reads what was typed into a number, date or text field; nothing typed is a blank. Dates may be written 2026-03-01, 20260301,
 * 2026/3/1, 2026.3.1 or 2026年3月1日. Full-width digits count as digits.
 *
 * @example typedAnswer(dateField, '2026年3月1日') // { value: '2026-03-01' }
 */
export function typedAnswer({ kind, variable }: Pick<EntryField, 'kind' | 'variable'>, text: string): TypedAnswer {
  const plain = text.normalize('NFKC').trim()
  if (plain === '') return { value: null }
  if (kind === 'date') {
    const date = isoDate(plain)
    return date === null ? { problem: 'notADate' } : { value: date }
  }
  if (kind !== 'number') return { value: text.trim().slice(0, longestText) }
  if (!/^[-+]?(\d+\.?\d*|\.\d+)$/.test(plain)) return { problem: 'notANumber' }
  const value = Number(plain)
  if (!Number.isFinite(value)) return { problem: 'notANumber' }
  const { scale } = variable
  return scale !== null && (value < scale[0] || value > scale[1]) ? { problem: 'outOfRange' } : { value }
}

/** A day that exists, as ISO text. */
export function isoDate(text: string): string | null {
  const [, year = '', month = '', day = ''] =
    /^(\d{4})(?:[-/.年]\s*)(\d{1,2})(?:[-/.月]\s*)(\d{1,2})日?$/.exec(text) ?? /^(\d{4})(\d\d)(\d\d)$/.exec(text) ?? []
  const isDay = year !== '' && isCalendarDay(Number(year), Number(month), Number(day))
  return isDay ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : null
}
