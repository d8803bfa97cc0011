import type { MappedVariable } from '#shared/survey/import-mapping.ts'
import type { Role, Scale, Variable, VariableType } from '#shared/survey/variable.ts'
import type { ChosenProfile } from '../profiles/choose-profile.ts'
import type { ColumnDescription } from '../profiles/profile.ts'
import type { DeclaredCodebook, DeclaredVariable } from '../source/declared-codebook.ts'
import type { Codebook } from '../structure/codebook-sheet.ts'
import type { ColumnHeading } from '../structure/column-headings.ts'
import type { VariableName } from '../structure/variable-names.ts'
import type { DeclaredMarks } from '../values/scale-words.ts'
import type { ColumnProfile } from './column-profile.ts'
import type { Evidence } from './evidence.ts'

/** A column as the guessers see it. */
export interface GuessColumn {
  readonly heading: ColumnHeading
  readonly name: VariableName
  readonly profile: ColumnProfile
  readonly hidden: boolean
  /** The formula of its first computed cell. */
  readonly formula: string | null
  /** What the platform's heading says; empty for a plain table. */
  readonly description: ColumnDescription
  /** What the format itself declares; null where it has no codebook. */
  readonly declared: DeclaredVariable | null
}

/** A sheet as the guessers see it. */
export interface GuessSheet {
  readonly columns: readonly GuessColumn[]
  readonly codebook: Codebook | null
  /** What the titles above the table say about marks. */
  readonly title: DeclaredMarks | null
  /** The kind of export, and why. */
  readonly chosen: ChosenProfile
  /** Questions in several columns, as the format itself declares them. */
  readonly sets: DeclaredCodebook['sets']
  /** What this kind of export writes between several options of one cell; null: nothing of its own. */
  readonly separator: string | null
}

/** What a column is taken for, and why. */
export interface ColumnGuess {
  readonly role: Role
  readonly type: VariableType
  readonly scale: Scale | null
  readonly direction: Variable['direction']
  readonly labels: Readonly<Record<string, string>>
  readonly missing: Variable['missing']
  readonly evidence: readonly Evidence[]
  /** Between the options of a cell that holds several. */
  readonly separator?: string
  /** Several columns that are this one variable, and what it is called. */
  readonly columns?: MappedVariable['columns']
  readonly question?: string
  /** The column is part of the variable of an earlier column. */
  readonly absorbed?: boolean
}

/** A guess of a column that carries no marks. */
export function plainGuess(role: Role, type: VariableType, ...evidence: readonly Evidence[]): ColumnGuess {
  return { role, type, scale: null, direction: null, labels: {}, missing: [], evidence }
}
