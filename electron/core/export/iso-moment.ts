const pattern = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2}):(\d{2}))?$/

/**
 * Whether a text is a date or a moment as this program keeps it, and one that the calendar has.
 *
 * @example isIsoMoment('2024-02-30') // false
 */
export function isIsoMoment(text: string): boolean {
  if (!pattern.test(text)) return false
  const moment = new Date(text.length === 10 ? `${text}T00:00:00Z` : `${text}Z`)
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(text)
}

/** Seconds from 1970-01-01 of a text that `isIsoMoment`. */
export function secondsOf(iso: string): number {
  return Date.parse(iso.length === 10 ? `${iso}T00:00:00Z` : `${iso}Z`) / 1000
}
