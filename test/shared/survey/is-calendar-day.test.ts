import { expect, it } from 'vitest'
import { isCalendarDay } from '#shared/survey/is-calendar-day.ts'

it.each([
  [2024, 2, 29, true],
  [2023, 2, 29, false],
  [1900, 2, 29, false],
  [2000, 2, 29, true],
  [2024, 4, 31, false],
  [2024, 12, 31, true],
  [2024, 0, 1, false],
  [2024, 13, 1, false],
  [2024, 1, 0, false],
])('isCalendarDay knows whether there is a day %i-%i-%i', (year, month, day, known) => {
  expect(isCalendarDay(year, month, day)).toBe(known)
})
