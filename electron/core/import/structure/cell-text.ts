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
      return new Date(cell.seconds * 1000).toISOString().slice(11, 19)
    case 'error':
    case 'formatted':
      return cell.text
  }
}

/** An id of 18 digits must not become 1.2e17; what a double holds exactly is written out. */
function numberText(value: number): string {
  return Number.isInteger(value) && Math.abs(value) < 1e21 ? BigInt(value).toString() : String(value)
}
