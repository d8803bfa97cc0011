import type { Variable } from '#shared/survey/variable.ts'

/** A column of the export. */
export interface ExportedVariable extends Variable {
  /** Index into the values of a row of the project; null: the reason of exclusion. */
  readonly index: number | null
}

/** A stored answer. */
export type Answer = number | string | null

/** What a response has to say for each exported variable, in their order. */
export type ExportedRow = readonly Answer[]
