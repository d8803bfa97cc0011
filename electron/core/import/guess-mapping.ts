import { columnLetters } from '#shared/survey/column-letters.ts'
import type { ImportMapping, MappedVariable } from '#shared/survey/import-mapping.ts'
import { otherTextColumn } from '#shared/survey/source-column.ts'
import { type ColumnGuess, type GuessColumn, type GuessSheet, plainGuess } from './guess/column-guess.ts'
import { declareMissing } from './guess/declare-missing.ts'
import { evidence } from './guess/evidence.ts'
import { guessColumns } from './guess/guess-columns.ts'
import { type PersonalColumn, recognisePersonal } from './privacy/recognise-personal.ts'
import { dimensionName, fullHeading, hasDimensions } from './structure/column-headings.ts'
import type { SheetStructure } from './structure/understand-sheet.ts'

/** A response that leaves more than half of the items unanswered is invalid unless the user says otherwise. */
const usualMissingShare = 0.5

/** A guessed variable, the column it is read from, and why. */
interface GuessedVariable {
  readonly variable: MappedVariable
  readonly guess: ColumnGuess
  readonly column: GuessColumn
}

export interface GuessedMapping {
  readonly mapping: ImportMapping
  /** One a variable, in their order. */
  readonly guesses: readonly GuessedVariable[]
}

/** The mapping a sheet suggests. */
export function guessMapping(structure: SheetStructure, sheet: GuessSheet): GuessedMapping {
  const all = guessColumns(sheet)
  const names = new Set(sheet.columns.map(({ name }) => name.name))
  const guesses = sheet.columns.flatMap((column, index): GuessedVariable[] => {
    const guess = all[index]
    if (guess === undefined) throw new Error(`No guess for ${column.name.name}`)
    if (guess.absorbed === true) return []
    const personal = guess.columns === undefined ? recognisePersonal(column, guess) : null
    const evidenced = personal === null ? guess : { ...guess, evidence: [...guess.evidence, ...personal.evidence] }
    const variable = {
      ...variableOf(column, guess, hasDimensions(structure.headerRows, structure.table.layout)),
      ...privacyOf(personal),
    }
    const parts = guess.columns?.flatMap(({ column: letters }) =>
      sheet.columns.filter(({ heading }) => columnLetters(heading.column) === letters),
    ) ?? [column]
    return [
      { variable, guess: evidenced, column },
      ...parts.flatMap((part) => otherTextVariable(part, variable, names)),
    ]
  })
  return {
    mapping: {
      sheet: structure.table.sheet,
      headerRows: [...structure.headerRows],
      dataRows: [...structure.dataRows],
      variables: guesses.map(({ variable }) => variable),
      maximumMissingShare: usualMissingShare,
      profile: sheet.chosen.profile.id,
      headings: Object.fromEntries(
        sheet.columns.map(({ heading }) => [columnLetters(heading.column), fullHeading(heading)]),
      ),
    },
    guesses,
  }
}

function variableOf(
  { heading, name, profile, description }: GuessColumn,
  guess: ColumnGuess,
  dimensioned: boolean,
): MappedVariable {
  const { role, type, scale, direction, labels, missing, columns, question } = guess
  const own = columns === undefined ? name : questionName(name, guess)
  const variable: MappedVariable = {
    ...own,
    role,
    type,
    scale,
    direction,
    labels: { ...labels },
    missing: [...missing],
    column: columnLetters(heading.column),
    ...(columns === undefined ? {} : { columns }),
    ...(question === undefined || description.part === undefined || columns !== undefined ? {} : { question }),
    ...(heading.dimension === null || !dimensioned ? {} : { dimension: dimensionName(heading.dimension) }),
    ...(guess.separator === undefined ? {} : { separator: guess.separator }),
  }
  return role === 'ignore' || columns !== undefined ? variable : declareMissing(variable, profile)
}

/** Masked unless the user says otherwise. */
function privacyOf(personal: PersonalColumn | null): Pick<MappedVariable, 'privacy'> {
  return personal === null ? {} : { privacy: { kind: personal.kind, treatment: 'mask' } }
}

/** A question in several columns is called by its wording, not by its first option. */
function questionName({ name, label }: GuessColumn['name'], { question }: ColumnGuess) {
  const number = /^(?:\d{1,3}\s*[、.．:：]|第\s*\d{1,3}\s*题)/.exec(name)?.[0] ?? ''
  if (question === undefined || question === '')
    return number === '' ? { name, label } : { name: number, label: number }
  return { name: `${number}${question}`, label: question }
}

const companionRoles = new Set(['segment', 'multipleResponse', 'item', 'ranking'])

/** The words written behind an option of a question are kept as a text of their own. */
function otherTextVariable(column: GuessColumn, of: MappedVariable, names: Set<string>): GuessedVariable[] {
  const { heading, profile } = column
  if (profile.otherTexts === 0 || !companionRoles.has(of.role)) return []
  let name = `${of.name}〖其他〗`
  for (let number = 2; names.has(name); number++) name = `${of.name}〖其他 ${number}〗`
  names.add(name)
  const variable: MappedVariable = {
    name,
    label: `${of.label}〖其他〗`,
    role: 'text',
    type: 'string',
    scale: null,
    direction: null,
    labels: {},
    missing: [],
    column: otherTextColumn(columnLetters(heading.column)),
  }
  const reason = evidence('otherText', { count: profile.otherTexts, of: of.label })
  return [{ variable, guess: plainGuess('text', 'string', reason), column }]
}
