import { describe, expect, it } from 'vitest'
import { dateTicks, dayNumber, formatDay } from '#shared/charts/date-axis.ts'

const ticks = (first: string, last: string) => dateTicks(dayNumber(first), dayNumber(last)).map(formatDay)

describe('dateTicks', () => {
  it('marks the Mondays of a plan of some weeks', () => {
    // 16 March 2026 is a Monday.
    expect(ticks('2026-03-11', '2026-03-31')).toEqual(['03-16', '03-23', '03-30'])
  })
  it('marks the firsts of the month of a plan of some months', () => {
    expect(ticks('2026-01-15', '2026-04-20')).toEqual(['2026-02', '2026-03', '2026-04'])
  })
  it('marks every third month beyond two years', () => {
    expect(ticks('2024-01-01', '2026-02-01').slice(0, 3)).toEqual(['2024-01', '2024-04', '2024-07'])
  })
})

describe('dayNumber', () => {
  it('counts calendar days, over a leap day and a change of summer time alike', () => {
    expect(dayNumber('2024-03-01') - dayNumber('2024-02-28')).toBe(2)
    expect(dayNumber('2026-03-30') - dayNumber('2026-03-28')).toBe(2)
  })
})
