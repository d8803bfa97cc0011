/**
 * The day a moment falls on where the reader is, as an ISO date; its first ten letters in UTC would be yesterday's in China until
 * eight in the morning.
 *
 * @example localDay(new Date('2026-07-14T23:30:00Z')) // '2026-07-15' in China
 */
export function localDay(moment: Date): string {
  const [year, month, day] = [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()]
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
