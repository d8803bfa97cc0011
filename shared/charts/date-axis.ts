const dayLength = 86_400_000

/** Days since 1970-01-01 of an ISO date; calendar days, no time zone. */
export function dayNumber(isoDate: string): number {
  return Math.round(Date.parse(`${isoDate.slice(0, 10)}T00:00:00Z`) / dayLength)
}

/** An axis date: "2026-03" on the first of a month, "03-16" on other days; the same in every language. */
export function formatDay(day: number): string {
  const iso = new Date(day * dayLength).toISOString()
  return iso.slice(8, 10) === '01' ? iso.slice(0, 7) : iso.slice(5, 10)
}

/**
 * Round dates between two days: Mondays of a short plan, firsts of the month of a longer one, of every third month beyond
 * two years.
 *
 * @example dateTicks(dayNumber('2026-01-15'), dayNumber('2026-04-20')).map(formatDay) // ['2026-02', '2026-03', '2026-04']
 */
export function dateTicks(first: number, last: number): number[] {
  const days = Array.from({ length: Math.max(0, last - first + 1) }, (_, step) => first + step)
  // 1970-01-01 was a Thursday.
  if (last - first <= 63) return days.filter((day) => (day + 3) % 7 === 0)
  const every = last - first > 730 ? 3 : 1
  return days.filter((day) => {
    const date = new Date(day * dayLength)
    return date.getUTCDate() === 1 && date.getUTCMonth() % every === 0
  })
}
