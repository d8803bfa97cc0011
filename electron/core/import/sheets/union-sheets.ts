import { columnLetters } from '#shared/survey/column-letters.ts'
import type { MappedSheet } from '#shared/survey/import-mapping.ts'
import { isNoFurtherTable } from '../problems/sheet-problems.ts'
import { columnIndex } from '../source/column-index.ts'
import type { Cell, SourceRow } from '../source/source.ts'
import { cellText } from '../structure/cell-text.ts'
import { type ColumnHeading, fullHeading } from '../structure/column-headings.ts'
import type { SheetStructure } from '../structure/understand-sheet.ts'
import { matchNames, type NameMatch } from './match-names.ts'

/** How the columns of one sheet relate to those of the sheets before it. */
export interface SheetMatch {
  readonly sheet: string
  readonly renamed: readonly { readonly heading: string; readonly usual: string }[]
  readonly missing: readonly string[]
  readonly extra: readonly string[]
  readonly orderDiffers: boolean
}

/** Several sheets as one table: the columns of the first, and behind them what only others have. */
export interface SheetUnion {
  readonly headings: readonly ColumnHeading[]
  readonly parts: readonly MappedSheet[]
  readonly matches: readonly SheetMatch[]
}

/**
 * Puts the columns of several sheets together by name, whatever their order.
 *
 * @param structures the first one gives the order
 */
export function unionSheets(structures: readonly SheetStructure[]): SheetUnion {
  const [first, ...others] = structures
  if (first === undefined) return { headings: [], parts: [], matches: [] }
  const headings = [...first.headings]
  const own = Object.fromEntries(headings.map(({ column }) => [columnLetters(column), columnLetters(column)]))
  const parts = [partOf(first, own)]
  const matches: SheetMatch[] = []
  for (const other of others) {
    const known = headings.length
    const found = matchNames(headings.map(fullHeading), other.headings.map(fullHeading))
    const columns: Record<string, string> = {}
    for (const match of found) columns[lettersAt(headings, match.first)] = lettersAt(other.headings, match.second)
    const used = new Set(found.map(({ second }) => second))
    const extra = other.headings.filter((_, index) => !used.has(index))
    for (const heading of extra) {
      const column = Math.max(-1, ...headings.map((one) => one.column)) + 1
      headings.push({ ...heading, column })
      columns[columnLetters(column)] = columnLetters(heading.column)
    }
    parts.push(partOf(other, columns))
    const lacking = new Set(found.map((match) => match.first))
    matches.push({
      sheet: other.table.sheet ?? '',
      renamed: renamedOf(found, headings, other.headings),
      missing: headings
        .slice(0, Math.min(known, first.headings.length))
        .flatMap(({ text }, index) => (lacking.has(index) ? [] : [text])),
      extra: extra.map(({ text }) => text),
      orderDiffers: found.some(({ second }, index) => index > 0 && second < (found[index - 1]?.second ?? 0)),
    })
  }
  return { headings, parts, matches }
}

function partOf({ table, headerRows, dataRows }: SheetStructure, columns: Record<string, string>): MappedSheet {
  return { sheet: table.sheet ?? '', headerRows: [...headerRows], dataRows: [...dataRows], columns }
}

function lettersAt(headings: readonly ColumnHeading[], index: number): string {
  return columnLetters(headings[index]?.column ?? 0)
}

function renamedOf(
  found: readonly NameMatch[],
  headings: readonly ColumnHeading[],
  others: readonly ColumnHeading[],
): { heading: string; usual: string }[] {
  return found.flatMap(({ first, second, how }) =>
    how === 'close' ? [{ heading: others[second]?.text ?? '', usual: headings[first]?.text ?? '' }] : [],
  )
}

/** Reads the rows of one sheet as rows of the union. */
export function unionRow({ columns }: Pick<MappedSheet, 'columns'>): (row: SourceRow) => SourceRow {
  const moves = Object.entries(columns).map(([to, from]) => [columnIndex(to), columnIndex(from)] as const)
  return (row) => {
    const cells: (Cell | undefined)[] = []
    const formulas: (string | undefined)[] | null = row.formulas === null ? null : []
    for (const [to, from] of moves) {
      cells[to] = row.cells[from]
      if (formulas !== null) formulas[to] = row.formulas?.[from]
    }
    return { ...row, cells, formulas }
  }
}

const compared = 50

/** The same responses once more, under another name. */
function isCopy(first: SheetStructure, other: SheetStructure): boolean {
  const text = ({ cells }: SourceRow) => cells.map((cell) => cellText(cell)).join('\u0001')
  const known = new Set(first.data.responses.map(text))
  const sample = other.data.responses.slice(0, compared)
  return sample.length >= 5 && sample.filter((row) => known.has(text(row))).length >= sample.length * 0.8
}

/** The other sheets that ask the same questions as the first one: each shares more than half of its columns with it. */
export function sameQuestions(first: SheetStructure, others: readonly SheetStructure[]): SheetStructure[] {
  return others.filter((other) => {
    if (other === first || other.table.sheet === null || other.table.hidden || other.data.responses.length === 0)
      return false
    if (isNoFurtherTable(other, first.data.responses.length) || isCopy(first, other)) return false
    const found = matchNames(first.headings.map(fullHeading), other.headings.map(fullHeading)).filter(
      ({ how }) => how !== 'close',
    )
    return found.length * 2 > Math.max(first.headings.length, other.headings.length) && found.length >= 2
  })
}
