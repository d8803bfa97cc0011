import { basename } from 'node:path'
import type { Column, DataTable } from '#shared/survey/data-table.ts'
import { makeNumericColumn, makeTextColumn } from '#shared/survey/make-column.ts'
import { isNumeric } from '#shared/survey/variable.ts'
import { cellConverter } from './convert/cell-converter.ts'
import type { ConvertibleVariable } from './convert/converted.ts'
import { responseReader } from './convert/mapped-columns.ts'
import type { ColumnGuess, GuessColumn, GuessSheet } from './guess/column-guess.ts'
import { declaredCodebook } from './guess/declared-codebook.ts'
import { guessColumns } from './guess/guess-columns.ts'
import { profileSheet } from './guess/profile-sheet.ts'
import { guessMapping } from './guess-mapping.ts'
import { profileRows } from './profiles/profile-rows.ts'
import type { SourceRow } from './source/source.ts'
import { cellAt, isBlank } from './structure/table.ts'
import { type UnderstoodFile, understandFile } from './understand-file.ts'
import { platformCode } from './values/platform-code.ts'

export interface LoadOptions {
  /** How the user calls the file, for refusals; the path's last part by default. */
  readonly fileName?: string
  readonly sheet?: string | null
}

/**
 * A data file as columns for an analysis, without a project. More careful than an import with a user beside it: no
 * number is dropped or called missing because of a guess. A scale, a direction and missing codes are only taken where
 * the file itself declares them (answers in words, headings, a codebook sheet).
 */
export async function loadDataFile(path: string, options: LoadOptions = {}): Promise<DataTable> {
  const understood = await understandFile(path, options.fileName ?? basename(path), options.sheet ?? null, null)
  const declared = await declaredCodebook(understood)
  const file = { ...understood, chosen: profileRows(understood.chosen, declared, null) }
  const sheet = profileSheet(file.chosen, { codebook: file.codebook, declared, profile: null })
  const { platformCodes = false } = sheet.chosen.profile
  const guesses = guessColumns(sheet)
  const rows = casesOf(file)
  const columns = new Map<string, Column>()
  for (const [name, column] of questionColumns(file.chosen, sheet, rows)) columns.set(name, column)
  for (const [index, column] of sheet.columns.entries()) {
    const guess = guesses[index]
    // The single columns of a question stay beside it: an analysis may ask for each.
    if (guess !== undefined && !columns.has(column.name.name))
      columns.set(column.name.name, columnOf(column, declaredPart(guess, platformCodes), rows))
  }
  return { rowCount: rows.length, columns }
}

/** Questions in several columns as one text column each. */
function questionColumns(
  chosen: UnderstoodFile['chosen'],
  sheet: GuessSheet,
  rows: readonly SourceRow[],
): (readonly [string, Column])[] {
  const { mapping } = guessMapping(chosen, sheet)
  const variables = mapping.variables.filter(({ columns }) => columns !== undefined)
  if (variables.length === 0) return []
  const read = responseReader({ variables, maximumMissingShare: null, sheet: mapping.sheet })
  const responses = rows.map((row) => read(row).cells)
  return variables.map(({ name, label }, index) => {
    const texts = responses.map((cells) => {
      const { value = null, missing = null } = cells[index] ?? {}
      return missing === null && value !== null ? String(value) : null
    })
    return [name, makeTextColumn(name, texts, label)]
  })
}

/** A line of separators alone in a text file is a case that answered nothing: it counts in the total of every analysis. */
function casesOf({ source, chosen }: UnderstoodFile): readonly SourceRow[] {
  const { responses } = chosen.data
  if (source.format !== 'text' && source.format !== 'sav') return responses
  const known = new Set(responses)
  const [first, last] = chosen.dataRows
  return chosen.table.rows.filter(
    (row) => row.number >= first && row.number <= last && (known.has(row) || row.cells.every(isBlank)),
  )
}

const declarations = new Set([
  'labels',
  'codedLabels',
  'letters',
  'codebook',
  'scaleByHeading',
  'scaleByTitle',
  'declaredByFile',
])

/** A guess without what is only inferred from the look of the numbers. */
function declaredPart(guess: ColumnGuess, platformCodes: boolean): ColumnGuess {
  const because = (code: string) => guess.evidence.some((reason) => reason.code === code)
  const declared = guess.evidence.some(({ code }) => declarations.has(code))
  const missing =
    because('codebook') || because('declaredByFile')
      ? guess.missing
      : guess.missing.filter(({ value }) => platformCodes && platformCode(Number(value)) !== null)
  return {
    ...guess,
    scale: declared ? guess.scale : null,
    direction: because('directionByCustom') ? null : guess.direction,
    missing,
  }
}

function columnOf(column: GuessColumn, guess: ColumnGuess, rows: readonly SourceRow[]): Column {
  const { name, label } = column.name
  const { profile } = column
  const numbersOnly = profile.answers > 0 && profile.numbers === profile.answers && profile.idTexts === 0
  const dated = guess.type === 'date' || guess.type === 'datetime'
  if ((numbersOnly && !dated) || isNumeric(guess)) {
    // A number off the declared scale is a number of the file all the same.
    const exact = numbersOnly && !guess.evidence.some(({ code }) => code === 'codebook')
    const type = isNumeric(guess) ? guess.type : 'numeric'
    const variable = variableOf(name, { ...guess, type, scale: exact ? null : guess.scale })
    const convert = cellConverter(variable)
    const values = Float64Array.from(rows, (row) => {
      const { value, missing } = convert(cellAt(row, column.heading.column))
      return missing === null && typeof value === 'number' ? value : Number.NaN
    })
    return makeNumericColumn(name, values, {
      label,
      scale: guess.scale,
      direction: guess.direction,
      labels: guess.labels,
    })
  }
  const convert = cellConverter(variableOf(name, guess))
  const texts = rows.map((row) => {
    const { value, missing } = convert(cellAt(row, column.heading.column))
    return missing === null && value !== null ? String(value) : null
  })
  return makeTextColumn(name, texts, label)
}

function variableOf(name: string, guess: ColumnGuess): ConvertibleVariable {
  const { role, type, scale, direction, labels, missing, separator } = guess
  return { name, label: name, role, type, scale, direction, labels: { ...labels }, missing: [...missing], separator }
}
