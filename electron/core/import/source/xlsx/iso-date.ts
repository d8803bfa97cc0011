import type { Cell } from '../source.ts'

const moment = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?)?Z?$/
const time = /^T?(\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?Z?$/

/**
 * A date cell that carries ISO text instead of a serial number, as strict office files do. Text that is no date stays text.
 *
 * @example isoDate('2024-05-07T11:00:00') // { kind: 'date', iso: '2024-05-07T11:00:00' }
 */
export function isoDate(text: string): Cell {
  const trimmed = text.trim()
  const [whole, year, month, day, hours = '00', minutes = '00', seconds = '00'] = moment.exec(trimmed) ?? []
  if (whole !== undefined) {
    const date = `${year}-${month}-${day}`
    const clock = `${hours}:${minutes}:${seconds}`
    return { kind: 'date', iso: clock === '00:00:00' ? date : `${date}T${clock}` }
  }
  const parts = time.exec(trimmed)
  if (parts === null) return trimmed === '' ? null : trimmed
  return { kind: 'time', seconds: Number(parts[1]) * 3600 + Number(parts[2]) * 60 + Number(parts[3] ?? 0) }
}
