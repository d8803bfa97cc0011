import type { Variable } from '#shared/survey/variable.ts'
import { excelDate } from '../source/excel-date.ts'
import type { Cell } from '../source/source.ts'
import { cellText } from '../structure/cell-text.ts'
import { missingWordKind } from '../values/missing-words.ts'
import { parseDate } from '../values/parse-date.ts'
import { parseDuration } from '../values/parse-duration.ts'
import { parseMark } from '../values/parse-mark.ts'
import { answer, blank, type ConvertCell, type Converted } from './converted.ts'
import { missingRules } from './missing-rules.ts'

const unparsed: Converted = { value: null, missing: 'invalid', issue: 'dateUnparsed' }

/** Dates as ISO text: `2024-05-07`, with `T11:00:00` for a moment. What the calendar does not have is kept apart. */
export function dateCell(type: 'date' | 'datetime'): ConvertCell {
  return (cell) => {
    if (cell === null) return blank
    if (typeof cell === 'object' && cell.kind === 'error')
      return { value: null, missing: 'invalid', issue: 'errorCell' }
    const text = cellText(cell)
    if (text.trim() === '') return blank
    const iso = isoOf(cell, text)
    if (iso === null) {
      const kind = missingWordKind(text)
      return kind === null ? unparsed : { value: null, missing: kind, issue: null }
    }
    if (type === 'date') return answer(iso.slice(0, 10))
    return answer(iso.length === 10 ? `${iso}T00:00:00` : iso)
  }
}

function isoOf(cell: Cell, text: string): string | null {
  if (typeof cell === 'object' && cell?.kind === 'date') return cell.iso
  const parsed = parseDate(text)
  if (parsed !== null) return parsed.iso
  // A date that lost its format is a serial number; only those of our century are taken for one.
  if (typeof cell !== 'number' || cell < 36_526 || cell > 73_050) return null
  const date = excelDate(cell, false)
  return date?.kind === 'date' ? date.iso : null
}

/** Lengths of time in seconds. A bare number is seconds. */
export function durationCell(variable: Pick<Variable, 'missing'>): ConvertCell {
  const rules = missingRules(variable)
  return (cell) => {
    if (cell === null) return blank
    if (typeof cell === 'number') {
      const kind = rules.ofNumber(cell)
      return kind === null ? answer(cell) : { value: cell, missing: kind, issue: null }
    }
    if (typeof cell === 'object' && cell.kind === 'time') return answer(cell.seconds)
    if (typeof cell === 'object' && cell.kind === 'error') return rules.asNumber('invalid', 'errorCell')
    const text = cellText(cell)
    if (text.trim() === '') return blank
    const kind = rules.ofText(text)
    if (kind !== null) return rules.asNumber(kind)
    const seconds = parseDuration(text) ?? parseMark(text)
    return seconds === null ? rules.asNumber('invalid', 'unparsedValue') : answer(seconds)
  }
}
