import { columnLetters } from '#shared/survey/column-letters.ts'
import type { ImportMapping } from '#shared/survey/import-mapping.ts'
import { sheetNameColumn } from '#shared/survey/source-column.ts'
import { guessColumns } from '../guess/guess-columns.ts'
import type { GuessedSheets } from '../sheets/guess-sheets.ts'
import type { SheetMatch } from '../sheets/union-sheets.ts'
import { listed, type ProblemList } from './problem-list.ts'

/** How the sheets that are read as one table differ. */
export function unionProblems(guessed: GuessedSheets, mapping: ImportMapping, problems: ProblemList): void {
  const { parts = [], matches = [] } = guessed.union ?? {}
  const sheets = parts.map(({ sheet }) => sheet)
  const variable = mapping.variables.find(({ column }) => column === sheetNameColumn)?.name ?? ''
  problems.add('sheetsCombined', 'info', { count: parts.length, sheets: sheets.join('、'), variable })
  for (const match of matches) {
    const place = { sheet: match.sheet }
    for (const { heading, usual } of match.renamed) {
      problems.add('columnRenamed', 'warning', { heading, variable: usual }, { ...place, variable: usual })
    }
    tellColumns('columnMissing', match, match.missing, problems)
    tellColumns('columnExtra', match, match.extra, problems)
    if (match.orderDiffers) problems.add('columnOrderDiffers', 'info', {}, place)
  }
  scaleProblems(guessed, sheets, problems)
}

/** One question on 1-5 in one sheet and on 1-10 in another. */
function scaleProblems({ alone }: GuessedSheets, sheets: readonly string[], problems: ProblemList): void {
  const scales = new Map<string, readonly [number, number]>()
  for (const [index, sheet] of alone.entries()) {
    const guesses = guessColumns(sheet)
    for (const [at, column] of sheet.columns.entries()) {
      const guess = guesses[at]
      if (guess?.role !== 'item' || guess.scale === null) continue
      const key = columnLetters(column.heading.column)
      const usual = scales.get(key)
      if (usual === undefined) scales.set(key, guess.scale)
      else if (usual[1] !== guess.scale[1]) {
        const details = { low: guess.scale[0], high: guess.scale[1], usualLow: usual[0], usualHigh: usual[1] }
        problems.add('scaleDiffers', 'warning', details, {
          sheet: sheets[index] ?? null,
          variable: column.name.name,
        })
      }
    }
  }
}

function tellColumns(
  code: 'columnMissing' | 'columnExtra',
  { sheet }: SheetMatch,
  columns: readonly string[],
  problems: ProblemList,
): void {
  if (columns.length > 0) problems.add(code, 'warning', { columns: listed(columns) }, { sheet })
}
