import type { Answer } from '../exported-variable.ts'

/** One variable of an SPSS file, with what turns an answer into its value. */
export interface SavColumn {
  /** Unique, up to 8 letters; SPSS's oldest programs see only it. */
  readonly shortName: string
  /** Unique without regard to case, up to 64 bytes. */
  readonly name: string
  readonly label: string
  /** Bytes of a text, up to 32,767; 0 for a number. */
  readonly width: number
  readonly format: { readonly type: number; readonly width: number; readonly decimals: number }
  readonly measure: 1 | 2 | 3
  readonly valueLabels: readonly (readonly [value: number | string, label: string])[]
  readonly missing: SavMissing
  readonly weight: boolean
  /** What this program's importer reads back, as JSON. */
  readonly attribute: string
  /** Index of the exported variable. */
  readonly index: number
  /** A number, a text (not yet cut), or null for system-missing. */
  value(answer: Answer): number | string | null
}

export interface SavMissing {
  readonly discrete: readonly (number | string)[]
  readonly range: readonly [number, number] | null
}

/** A multiple response set of 0/1 variables. */
export interface SavSet {
  readonly name: string
  readonly label: string
  /** Short names of its variables. */
  readonly members: readonly string[]
}
