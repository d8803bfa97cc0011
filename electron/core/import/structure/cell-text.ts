import type { Cell } from '../source/source.ts'

/**
 * A cell as text, as the user sees it in the sheet as nearly as a program can.
 *
 * @example cellText({ kind: 'date', iso: '2024-05-07T11:00:00' }) // '2024-05-07 11:00:00'
 */
export function cellText(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return ''
  if (typeof cell === 'string') return cell
  if (typeof cell === 'number') return numberText(cell)
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE'
  switch (cell.kind) {
    case 'date':
      return cell.iso.replace('T', ' ')
    case 'time':
      return timeText(cell.seconds)
    case 'error':
    case 'formatted':
      return cell.text
  }
}

/** As [h]:mm:ss shows it: 30 hours are 30:00:00. */
function timeText(seconds: number): string {
  const whole = Math.round(Math.abs(seconds))
  const parts = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60]
  return `${seconds < 0 ? '-' : ''}${parts.map((part) => String(part).padStart(2, '0')).join(':')}`
}

/** An id of 18 digits must not become 1.2e17; what a double holds exactly is written out. */
function numberText(value: number): string {
  return Number.isInteger(value) && Math.abs(value) < 1e21 ? BigInt(value).toString() : String(value)
}
