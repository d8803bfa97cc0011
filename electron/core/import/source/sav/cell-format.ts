import type { DeclaredVariable } from '../declared-codebook.ts'
import type { Cell } from '../source.ts'
import type { PrintFormat } from './raw-dictionary.ts'

type Content = DeclaredVariable['content']

/** Numbers of the display formats that are no plain numbers: DATE, ADATE, EDATE, SDATE, JDATE, MOYR, QYR, WKYR … */
const dates = new Set([20, 23, 24, 28, 29, 30, 38, 39])
/** DATETIME and YMDHMS. */
const moments = new Set([22, 41])
/** TIME, DTIME, MTIME. */
const times = new Set([21, 25, 40])
/** N shows leading zeros: numbers of forms and of customers. */
const zeroPadded = 16

/** What the numbers of a column are, by the format they are shown in. */
export function contentOf(width: number, format: PrintFormat): Content {
  if (width > 0) return 'text'
  if (dates.has(format.type)) return 'date'
  if (moments.has(format.type)) return 'datetime'
  return times.has(format.type) ? 'time' : 'number'
}

/** SPSS counts seconds from the first day of the Gregorian calendar, 14 October 1582. */
const epochSeconds = Date.UTC(1582, 9, 14) / 1000
const lastSecond = Date.UTC(9999, 11, 31, 23, 59, 59) / 1000 - epochSeconds

/**
 * A number as the cell its format makes of it. Dates outside the calendar of four digits stay numbers.
 *
 * @example numberCellOf(13_934_419_200, 'date', { type: 20, width: 11, decimals: 0 }) // { kind: 'date', iso: '2024-05-07' }
 */
export function numberCellOf(value: number, content: Content, format: PrintFormat): Cell {
  switch (content) {
    case 'time':
      return { kind: 'time', seconds: value }
    case 'date':
    case 'datetime': {
      const seconds = Math.floor(value)
      if (seconds < 0 || seconds > lastSecond) return value
      const iso = new Date((seconds + epochSeconds) * 1000).toISOString()
      return { kind: 'date', iso: content === 'date' ? iso.slice(0, 10) : iso.slice(0, 19) }
    }
    default:
      if (format.type !== zeroPadded || !Number.isInteger(value) || value < 0) return value
      return { kind: 'formatted', value, text: String(value).padStart(format.width, '0') }
  }
}
