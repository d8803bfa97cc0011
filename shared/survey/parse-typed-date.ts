import { isCalendarDay } from './is-calendar-day.ts'

const dateText = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[T\s]+(\d{1,2}):(\d{2})(?::(\d{2}))?)?$/

/**
 * A date as a person types it, as ISO text: `2024-05-07`, with `T11:00:00` for a moment; null: the calendar has no such day.
 *
 * @example parseTypedDate('2024年5月7日', 'date') // '2024-05-07'
 */
export function parseTypedDate(text: string, type: 'date' | 'datetime'): string | null {
  const match = dateText.exec(text.normalize('NFKC').trim())
  if (match === null) return null
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match
    .slice(1)
    .map((part) => (part === undefined ? 0 : Number(part)))
  if (!isCalendarDay(year, month, day)) return null
  if (hour > 23 || minute > 59 || second > 59) return null
  const date = `${year}-${two(month)}-${two(day)}`
  return type === 'date' ? date : `${date}T${two(hour)}:${two(minute)}:${two(second)}`
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}
