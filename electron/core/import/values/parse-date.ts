import { cleanText } from './clean-text.ts'
import { longestValue } from './longest-value.ts'

const time =
  '(?:[ T日]*(上午|下午|AM|PM)?\\s*(\\d{1,2})[:：时](\\d{1,2})(?:[:：分](\\d{1,2})(?:\\.\\d+)?)?秒?\\s*(AM|PM)?(?:\\s*(?:Z|(?:GMT|UTC)?[+-]\\d{1,2}(?::?\\d{2})?|GMT|UTC))?)?'
const yearFirst = new RegExp(`^(\\d{4})\\s*(?:[-/.]|年)\\s*(\\d{1,2})\\s*(?:[-/.]|月)\\s*(\\d{1,2})日?${time}$`, 'i')
/** 2026-05-07 星期四 */
const weekday = /\s*\(?(?:星期|周)[一二三四五六日天]\)?$/
const compact = /^((?:19|20)\d{2})(\d{2})(\d{2})$/
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const monthNamed = new RegExp(`^(\\d{1,2})[- ](${months.join('|')})[a-z]*[- ,]+(\\d{4})${time}$`, 'i')
const monthNameFirst = new RegExp(`^(${months.join('|')})[a-z]*\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})${time}$`, 'i')
const dayOrMonthFirst = new RegExp(`^(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})${time}$`, 'i')

export interface ParsedDate {
  /** `2024-05-07` or `2024-05-07T11:00:00`. */
  readonly iso: string
  /** The way of writing, to see mixtures in a column. */
  readonly form: string
  /** 05/06/2024 is the fifth of June or the sixth of May. */
  readonly ambiguous: boolean
}

/**
 * Reads a date, with or without a time, in the writings of Chinese and English exports. Dates the calendar does not have
 * (2024-02-30) and dates without a year are none.
 *
 * @example parseDate('2024年5月7日') // { iso: '2024-05-07', form: '年月日', ambiguous: false }
 */
export function parseDate(text: string): ParsedDate | null {
  if (text.length > longestValue) return null
  const bare = cleanText(text).normalize('NFKC').replace(weekday, '')
  const match = yearFirst.exec(bare)
  if (match !== null) {
    const form = bare.includes('年') ? '年月日' : (/[-/.]/.exec(bare)?.[0] ?? '')
    return build(match[1], match[2], match[3], match.slice(4), form, false)
  }
  const short = compact.exec(bare)
  if (short !== null) return build(short[1], short[2], short[3], [], 'yyyymmdd', false)
  const named = monthNamed.exec(bare)
  if (named !== null) {
    const month = String(months.indexOf((named[2] ?? '').toLowerCase()) + 1)
    return build(named[3], month, named[1], named.slice(4), 'd-mon-y', false)
  }
  const spoken = monthNameFirst.exec(bare)
  if (spoken !== null) {
    const month = String(months.indexOf((spoken[1] ?? '').toLowerCase()) + 1)
    return build(spoken[3], month, spoken[2], spoken.slice(4), 'mon d, y', false)
  }
  const western = dayOrMonthFirst.exec(bare)
  if (western === null) return null
  const [, first = '', second = '', year] = western
  // Month first (as Excel's English default) unless the number cannot be a month.
  const dayFirst = Number(first) > 12
  const ambiguous = Number(first) <= 12 && Number(second) <= 12 && first !== second
  return dayFirst
    ? build(year, second, first, western.slice(4), 'd/m/y', false)
    : build(year, first, second, western.slice(4), 'm/d/y', ambiguous)
}

function build(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
  clock: readonly (string | undefined)[],
  form: string,
  ambiguous: boolean,
): ParsedDate | null {
  const moment = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)))
  if (moment.getUTCMonth() !== Number(month) - 1 || moment.getUTCDate() !== Number(day)) return null
  const date = moment.toISOString().slice(0, 10)
  const [before, hour, minute, second, after] = clock
  if (hour === undefined) return { iso: date, form, ambiguous }
  const half = (before ?? after ?? '').toUpperCase()
  const shift =
    half === '下午' || half === 'PM' ? (Number(hour) % 12) + 12 : half === '' ? Number(hour) : Number(hour) % 12
  if (shift > 23 || Number(minute) > 59 || Number(second ?? 0) > 59) return null
  return { iso: `${date}T${two(shift)}:${two(minute)}:${two(second ?? 0)}`, form: `${form} h:m`, ambiguous }
}

function two(value: string | number | undefined): string {
  return String(value).padStart(2, '0')
}
