import { refuse } from '#shared/errors/refusal.ts'
import { indexFileTexts, levelHeading, mostLevels } from '#shared/messages/app/index-files.ts'
import { languages } from '#shared/messages/language.ts'
import { cellAddress } from '../import/source/cell-address.ts'
import type { SourceRow } from '../import/source/source.ts'
import { cellText } from '../import/structure/cell-text.ts'

/** Where a sheet has what; 0-based columns. */
export interface IndexColumns {
  /** Of each level, the highest first; at least one. */
  readonly levels: readonly number[]
  readonly weight: number | null
  readonly variable: number | null
}

/** The columns a row is the heading of; null: it is none. Refuses `indexHeadingTwice`. */
export function indexColumns(row: SourceRow, sheet: string): IndexColumns | null {
  const columnOf = new Map<string, number>()
  for (const [column, cell] of row.cells.entries()) {
    const meaning = meaningOf.get(essence(cellText(cell)))
    if (meaning === undefined) continue
    const other = columnOf.get(meaning)
    if (other !== undefined) {
      const heading = cellText(cell).trim()
      refuse('indexHeadingTwice', {
        sheet,
        heading,
        cell: cellAddress(column, row.number),
        other: cellAddress(other, row.number),
      })
    }
    columnOf.set(meaning, column)
  }
  const levels: number[] = []
  for (let level = 1; level <= mostLevels; level++) {
    const column = columnOf.get(`level${level}`)
    if (column === undefined) break
    levels.push(column)
  }
  if (levels.length === 0) return null
  return { levels, weight: columnOf.get('weight') ?? null, variable: columnOf.get('variable') ?? null }
}

function essence(heading: string): string {
  return heading.normalize('NFKC').replace(/\s+/g, '').toLowerCase()
}

const meaningOf: ReadonlyMap<string, string> = new Map(
  languages.flatMap((language): (readonly [string, string])[] => [
    [essence(indexFileTexts.weight[language]), 'weight'],
    [essence(indexFileTexts.variable[language]), 'variable'],
    ...Array.from(
      { length: mostLevels },
      (_, at) => [essence(levelHeading(at + 1, language)), `level${at + 1}`] as const,
    ),
  ]),
)
