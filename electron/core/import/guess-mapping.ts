import type { ImportMapping, MappedVariable } from '#shared/survey/import-mapping.ts'
import { isNumeric, type MissingKind } from '#shared/survey/variable.ts'
import { cellConverter } from './convert/cell-converter.ts'
import type { ColumnGuess, GuessSheet } from './guess/column-guess.ts'
import { guessColumns } from './guess/guess-columns.ts'
import { type PersonalColumn, recognisePersonal } from './privacy/recognise-personal.ts'
import { columnLetters } from './source/column-letters.ts'
import { dimensionName } from './structure/column-headings.ts'
import { cellAt } from './structure/table.ts'
import type { SheetStructure } from './structure/understand-sheet.ts'
import { missingCodes } from './values/missing-codes.ts'

/** A response that leaves more than half of the items unanswered is invalid unless the user says otherwise. */
const usualMissingShare = 0.5

export interface GuessedMapping {
  readonly mapping: ImportMapping
  /** One a variable, in their order. */
  readonly guesses: readonly ColumnGuess[]
}

/** The mapping a sheet suggests. */
export function guessMapping(structure: SheetStructure, sheet: GuessSheet): GuessedMapping {
  const plain = guessColumns(sheet)
  const personal = plain.map((guess, index) => {
    const column = sheet.columns[index]
    return column === undefined ? null : recognisePersonal(column, guess)
  })
  const guesses = plain.map((guess, index) => ({
    ...guess,
    evidence: [...guess.evidence, ...(personal[index]?.evidence ?? [])],
  }))
  const variables = sheet.columns.map(({ heading, name }, index): MappedVariable => {
    const guess = guesses[index]
    if (guess === undefined) throw new Error(`No guess for ${name.name}`)
    const { role, type, scale, direction, labels, missing } = guess
    const variable: MappedVariable = {
      ...name,
      role,
      type,
      scale,
      direction,
      labels: { ...labels },
      missing: [...missing],
      column: columnLetters(heading.column),
      ...(heading.dimension === null ? {} : { dimension: dimensionName(heading.dimension) }),
      ...(guess.separator === undefined ? {} : { separator: guess.separator }),
      ...privacyOf(personal[index]),
    }
    return role === 'ignore' ? variable : declareMissing(variable, heading.column, structure)
  })
  return {
    mapping: {
      sheet: structure.table.sheet,
      headerRows: [...structure.headerRows],
      dataRows: [...structure.dataRows],
      variables,
      maximumMissingShare: usualMissingShare,
    },
    guesses,
  }
}

/** Masked unless the user says otherwise. */
function privacyOf(personal: PersonalColumn | null | undefined): Pick<MappedVariable, 'privacy'> {
  return personal == null ? {} : { privacy: { kind: personal.kind, treatment: 'mask' } }
}

/** Gives every kind of non-answer that occurs in a number column a code of its own, so that the kinds stay apart. */
function declareMissing(variable: MappedVariable, column: number, structure: SheetStructure): MappedVariable {
  const convert = cellConverter(variable)
  const found = new Set<MissingKind>()
  const words = new Map<string, MissingKind>()
  const numeric = isNumeric(variable)
  for (const row of structure.data.responses) {
    const cell = cellAt(row, column)
    const { missing, value } = convert(cell)
    if (missing === null || missing === 'blank' || value !== null) continue
    if (numeric) found.add(missing)
    else if (typeof cell === 'string' && missing !== 'invalid') words.set(cell.trim(), missing)
  }
  const codes = [...found].map((kind) => ({ value: freeCode(kind, variable.scale), kind }))
  const texts = [...words].map(([value, kind]) => ({ value, kind }))
  return { ...variable, missing: [...variable.missing, ...codes, ...texts] }
}

/** The usual code of the kind, moved away where the scale itself reaches below zero. */
function freeCode(kind: MissingKind, scale: MappedVariable['scale']): number {
  const code = missingCodes[kind]
  return scale !== null && scale[0] <= code ? code - 900 : code
}
