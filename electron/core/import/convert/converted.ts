import type { Privacy } from '#shared/survey/import-mapping.ts'
import type { MissingKind, Variable } from '#shared/survey/variable.ts'
import type { Cell } from '../source/source.ts'

/** What was wrong with a cell; the code is that of an import problem. */
export type CellIssue = 'unparsedValue' | 'outOfRange' | 'errorCell' | 'dateUnparsed' | 'unknownCategory'

/** A cell as the codebook reads it. */
export interface Converted {
  /** What is stored: a mark or a code as number, or text; null where nothing is. */
  readonly value: number | string | null
  /** Why it is no answer; null for an answer. */
  readonly missing: MissingKind | null
  readonly issue: CellIssue | null
}

export type ConvertCell = (cell: Cell) => Converted

/** A variable, with what only its source column has. */
export type ConvertibleVariable = Variable & {
  readonly separator?: string | undefined
  readonly privacy?: Privacy | undefined
}

export const blank: Converted = { value: null, missing: 'blank', issue: null }

export function answer(value: number | string): Converted {
  return marks[typeof value === 'number' ? value : -1] ?? { value, missing: null, issue: null }
}

/** Nearly all answers are small numbers: made once, they need not be made four million times. */
const marks = Array.from({ length: 101 }, (_, value): Converted => ({ value, missing: null, issue: null }))
