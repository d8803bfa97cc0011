import { isCalendarDay } from '../../survey/is-calendar-day.ts'

const iso = /^\s*(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/

/** Year, month (1-12) and day (1-31) of a date that begins year-month-day; null: it is none. */
export function dateParts(
  text: string,
): { readonly year: number; readonly month: number; readonly day: number } | null {
  const match = iso.exec(text)
  if (!match) return null
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  return isCalendarDay(year, month, day) ? { year, month, day } : null
}
