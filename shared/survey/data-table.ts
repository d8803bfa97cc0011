import type { Scale } from './variable.ts'

/** A column of numbers; a missing answer is NaN, whatever its kind. */
export interface NumericColumn {
  readonly kind: 'numeric'
  readonly name: string
  readonly label: string
  readonly values: Float64Array
  readonly scale: Scale | null
  readonly direction: 'high' | 'low' | null
  readonly labels: Readonly<Record<string, string>>
}

/** A column of text as codes into `categories`; a missing answer is −1. */
export interface TextColumn {
  readonly kind: 'text'
  readonly name: string
  readonly label: string
  readonly codes: Int32Array
  readonly categories: readonly string[]
}

export type Column = NumericColumn | TextColumn

/** Whole columns in memory, all of `rowCount` rows: what every analysis reads. */
export interface DataTable {
  readonly rowCount: number
  readonly columns: ReadonlyMap<string, Column>
}
