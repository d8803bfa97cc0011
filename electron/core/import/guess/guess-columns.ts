import { codebookMatch } from './codebook-match.ts'
import { guessAnswerCodes, guessCodedItem, guessLetterItem, guessStarItem } from './coded-items.ts'
import type { ColumnGuess, GuessColumn, GuessSheet } from './column-guess.ts'
import { declaredMissing, guessDeclared } from './declared-columns.ts'
import { evidence } from './evidence.ts'
import { guessIdColumns } from './id-columns.ts'
import { guessLabelItems } from './label-items.ts'
import { labelledGuess } from './labelled-guess.ts'
import { guessMarkItems } from './mark-items.ts'
import { guessNumbers, guessSpecial, guessText, guessUnusable } from './other-columns.ts'
import { guessPlatformColumn, platformCodes } from './platform-codes.ts'
import { guessQuestions } from './question-columns.ts'

/**
 * Guesses what every column of a sheet is: strong evidence first (words of degree, the file's own codebook), weak last
 * (the look of the numbers).
 *
 * @returns one guess a column, in their order
 */
export function guessColumns(sheet: GuessSheet): ColumnGuess[] {
  const found = new Map<number, ColumnGuess>()
  const settle = (guesses: ReadonlyMap<number, ColumnGuess>) => {
    for (const [index, guess] of guesses) if (!found.has(index)) found.set(index, guess)
  }
  const each = (guesser: (column: GuessColumn) => ColumnGuess | null) => {
    for (const [index, column] of sheet.columns.entries()) {
      const guess = found.has(index) ? null : guesser(column)
      if (guess !== null) found.set(index, guess)
    }
  }
  settle(guessQuestions(sheet))
  each(guessDeclared)
  each(guessPlatformColumn)
  each((column) => guessByCodebook(column, sheet))
  settle(
    guessLabelItems(
      sheet.columns.map((column, index) => (found.has(index) ? { ...column, profile: nothing } : column)),
    ),
  )
  each(guessCodedItem)
  each(guessLetterItem)
  each(guessStarItem)
  each(guessAnswerCodes)
  each(guessUnusable)
  settle(
    guessIdColumns(sheet.columns.map((column, index) => (found.has(index) ? { ...column, profile: nothing } : column))),
  )
  each((column) => guessSpecial(column, sheet.separator))
  settle(guessMarkItems(sheet, new Set(found.keys())))
  each(guessNumbers)
  return sheet.columns.map((column, index) =>
    withDeclared(column, platformCodes(column, found.get(index) ?? guessText(column))),
  )
}

/** What the format declares holds for a guess from the answers too; the sheet's columns know their question. */
function withDeclared(column: GuessColumn, guess: ColumnGuess): ColumnGuess {
  const { declared, description } = column
  const { part } = description
  const question = guess.question ?? (part?.weak === true ? undefined : part?.question)
  const asked = question === undefined || question === '' ? guess : { ...guess, question }
  if (declared === null || guess.evidence.some(({ code }) => code === 'declaredByFile')) return asked
  const missing = declaredMissing(declared)
  const known = new Set(missing.map(({ value }) => String(value)))
  return {
    ...asked,
    labels: { ...asked.labels, ...declared.labels },
    missing: [...asked.missing.filter(({ value }) => !known.has(String(value))), ...missing],
  }
}

function guessByCodebook(column: GuessColumn, sheet: GuessSheet): ColumnGuess | null {
  if (sheet.codebook === null) return null
  const entry = codebookMatch(sheet.codebook, column.name, column.profile)
  return entry === null ? null : labelledGuess(entry.codes, evidence('codebook', { sheet: sheet.codebook.sheet }))
}

/** Hides a settled column from a guesser that compares columns. */
const nothing: GuessColumn['profile'] = {
  answers: 0,
  distinct: 0,
  numbers: 0,
  numericTexts: 0,
  idTexts: 0,
  values: new Map(),
  texts: new Map(),
  longestText: 0,
  meanLength: 0,
  dates: 0,
  datesWithTime: 0,
  durations: 0,
  clocks: 0,
  errors: 0,
  formulas: 0,
  otherTexts: 0,
  missingWords: new Map(),
  personal: new Map(),
  sequence: false,
}
