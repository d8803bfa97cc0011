import type { NumberStyle } from './number-formats.ts'

/** What the cells of a sheet are read with. */
export interface SheetContext {
  /** For refusals. */
  readonly file: string
  readonly sheet: string
  readonly date1904: boolean
  readonly styles: readonly NumberStyle[]
  readonly sharedStrings: readonly (string | null)[]
  /** Whether anyone wants to know the formulas behind the values. */
  readonly formulas: boolean
}
