import type { DateCell, TimeCell } from './source.ts'

const millisecondsPerDay = 86_400_000
const epoch1900 = Date.UTC(1899, 11, 30) // serial 60, the 29 February 1900 that never was, is below any survey
const epoch1904 = Date.UTC(1904, 0, 1)
const largestSerial = 2_958_465 // 9999-12-31

/**
 * A serial number that a format shows as a date or a time. Rounded to the second: a double holds 11:00:00 as
 * 10:59:59.9999. Below one day it is a time alone.
 *
 * @param date1904 whether serials count from 1904-01-01 (workbooks that came from an old Mac)
 * @returns null when the number is no date Excel can show
 * @example excelDate(45419, false) // { kind: 'date', iso: '2024-05-07' }
 */
export function excelDate(serial: number, date1904: boolean): DateCell | TimeCell | null {
  if (!(serial >= 0 && serial <= largestSerial)) return null
  const seconds = Math.round(serial * 86_400)
  if (serial < 1) return { kind: 'time', seconds }
  const moment = new Date((date1904 ? epoch1904 : epoch1900) + (seconds * millisecondsPerDay) / 86_400)
  const iso = moment.toISOString()
  return { kind: 'date', iso: seconds % 86_400 === 0 ? iso.slice(0, 10) : iso.slice(0, 19) }
}
