import { isNumeric, type Variable } from '#shared/survey/variable.ts'
import { cellAddress } from '../source/cell-address.ts'
import type { Cell } from '../source/source.ts'
import { cleanText } from '../values/clean-text.ts'
import { comparableText } from '../values/comparable-text.ts'
import { parseDate } from '../values/parse-date.ts'
import { parseMark } from '../values/parse-mark.ts'
import { listed, type ProblemList } from './problem-list.ts'

/** Watches how the answers of one variable are written, and tells at the end. */
export interface WritingWatch {
  see(cell: Cell, row: number, answered: boolean): void
  report(problems: ProblemList): void
}

/**
 * @param column 0-based, for addresses
 * @param typed the file tells numbers from text, so that a number as text is worth telling
 */
export function writingWatch(variable: Variable, column: number, typed: boolean): WritingWatch {
  if (isNumeric(variable)) return numberWatch(variable, column, typed)
  if (variable.type === 'nominal') return categoryWatch(variable, column)
  if (variable.type === 'date' || variable.type === 'datetime') return dateWatch(variable, column)
  return textWatch(variable, column)
}

function numberWatch(variable: Variable, column: number, typed: boolean): WritingWatch {
  const asText: string[] = []
  let numbers = 0
  let labels = 0
  return {
    see(cell, row, answered) {
      if (!answered) return
      if (typeof cell === 'number') numbers++
      else if (typeof cell === 'string' && parseMark(cell) !== null) {
        numbers++
        if (typed) asText.push(cellAddress(column, row))
      } else if (typeof cell === 'string') labels++
    },
    report(problems) {
      const place = { variable: variable.name }
      if (numbers > 0 && labels > 0 && variable.role === 'item')
        problems.add('mixedCoding', 'info', { numbers, labels }, place)
      if (asText.length > 0)
        problems.add(
          'numbersStoredAsText',
          'info',
          { count: asText.length, cells: listed(asText) },
          { ...place, cell: asText[0] ?? '' },
        )
    },
  }
}

function categoryWatch(variable: Variable, column: number): WritingWatch {
  const writings = new Map<string, Map<string, string[]>>()
  return {
    see(cell, row, answered) {
      if (!answered || typeof cell !== 'string') return
      const key = comparableText(cell)
      const forms = writings.get(key) ?? new Map<string, string[]>()
      writings.set(key, forms)
      const cells = forms.get(cell) ?? []
      forms.set(cell, cells)
      if (cells.length < 50) cells.push(cellAddress(column, row))
    },
    report(problems) {
      for (const forms of writings.values()) {
        const sorted = [...forms].sort((a, b) => b[1].length - a[1].length)
        const odd = sorted.slice(1).flatMap(([, cells]) => cells)
        const category = cleanText(sorted[0]?.[0] ?? '')
        if (odd.length > 0)
          problems.add(
            'categoryVariant',
            'info',
            { category, cells: listed(odd) },
            { variable: variable.name, cell: odd[0] ?? '' },
          )
      }
    },
  }
}

function dateWatch(variable: Variable, column: number): WritingWatch {
  const forms = new Map<string, string>()
  const ambiguous: string[] = []
  const serials: string[] = []
  return {
    see(cell, row, answered) {
      if (!answered) return
      const address = cellAddress(column, row)
      if (typeof cell === 'number' && cell < 100_000) serials.push(address)
      if (typeof cell !== 'string') return
      const parsed = parseDate(cell)
      if (parsed === null) return
      if (!forms.has(parsed.form)) forms.set(parsed.form, cleanText(cell))
      if (parsed.ambiguous) ambiguous.push(address)
    },
    report(problems) {
      const place = { variable: variable.name }
      if (forms.size > 1) problems.add('mixedDateFormats', 'info', { examples: listed([...forms.values()], 4) }, place)
      if (ambiguous.length > 0)
        problems.add(
          'dateAmbiguous',
          'warning',
          { count: ambiguous.length, cells: listed(ambiguous) },
          { ...place, cell: ambiguous[0] ?? '' },
        )
      if (serials.length > 0)
        problems.add(
          'serialDatesUnformatted',
          'warning',
          { count: serials.length, cells: listed(serials) },
          { ...place, cell: serials[0] ?? '' },
        )
    },
  }
}

function textWatch(variable: Variable, column: number): WritingWatch {
  const formulaLike: string[] = []
  const padded: string[] = []
  const long: string[] = []
  return {
    see(cell, row, answered) {
      if (!answered) return
      const address = cellAddress(column, row)
      if (typeof cell === 'string' && /^[=+@-]/.test(cell) && parseMark(cell) === null) formulaLike.push(address)
      if (typeof cell === 'number' && Math.abs(cell) >= Number.MAX_SAFE_INTEGER) long.push(address)
      if (typeof cell === 'object' && cell?.kind === 'formatted') padded.push(address)
    },
    report(problems) {
      const tell = (
        code: Parameters<ProblemList['add']>[0],
        severity: 'info' | 'warning',
        cells: readonly string[],
      ) => {
        if (cells.length > 0)
          problems.add(
            code,
            severity,
            { count: cells.length, cells: listed(cells) },
            { variable: variable.name, cell: cells[0] ?? '' },
          )
      }
      tell('formulaLikeText', 'info', formulaLike)
      tell('longNumberAsNumber', 'warning', long)
      tell('formattedLeadingZeros', 'info', padded)
    },
  }
}
