import type { ImportMapping } from '#shared/survey/import-mapping.ts'
import type { GuessSheet } from '../guess/column-guess.ts'
import { plainGuess } from '../guess/column-guess.ts'
import { evidence } from '../guess/evidence.ts'
import { guessSheet, profileSheet, type SheetContext } from '../guess/profile-sheet.ts'
import { SheetProfiler } from '../guess/sheet-profiler.ts'
import { type GuessedMapping, guessMapping } from '../guess-mapping.ts'
import type { SheetStructure } from '../structure/understand-sheet.ts'
import { sheetVariable } from './sheet-variable.ts'
import { type SheetUnion, unionRow, unionSheets } from './union-sheets.ts'

/** What one or several sheets suggest. */
export interface GuessedSheets {
  readonly sheet: GuessSheet
  readonly guess: GuessedMapping
  /** null where one sheet is read alone. */
  readonly union: SheetUnion | null
  /** What each sheet alone would suggest, in their order; empty for one. */
  readonly alone: readonly GuessSheet[]
}

/** Guesses one sheet, or several as one table. Answers of all are counted together, so that a scale shows that one lacks. */
export function guessSheets(sheets: readonly SheetStructure[], context: SheetContext): GuessedSheets {
  const [first] = sheets
  if (first === undefined) throw new Error('No sheet to read')
  if (sheets.length === 1) {
    const sheet = profileSheet(first, context)
    return { sheet, guess: guessMapping(first, sheet), union: null, alone: [] }
  }
  const union = unionSheets(sheets)
  const profiler = new SheetProfiler(union.headings)
  const alone = sheets.map((structure, index) => {
    const move = unionRow(union.parts[index] ?? { columns: {} })
    const own = new SheetProfiler(union.headings)
    for (const row of structure.data.responses) {
      const moved = move(row)
      profiler.add(moved)
      own.add(moved)
    }
    return guessSheet(first, union.headings, own.columns(), context)
  })
  const sheet = guessSheet(first, union.headings, profiler.columns(), context)
  return { sheet, guess: withSheets(guessMapping(first, sheet), sheet, union), union, alone }
}

function withSheets(guess: GuessedMapping, sheet: GuessSheet, union: SheetUnion): GuessedMapping {
  const variable = sheetVariable(new Set(guess.mapping.variables.map(({ name }) => name)))
  const [column] = sheet.columns
  const own =
    column === undefined ? [] : [{ variable, guess: plainGuess('segment', 'nominal', evidence('sheetName')), column }]
  const mapping: ImportMapping = {
    ...guess.mapping,
    variables: [...guess.mapping.variables, ...own.map((one) => one.variable)],
    sheets: [...union.parts],
  }
  return { mapping, guesses: [...guess.guesses, ...own] }
}
