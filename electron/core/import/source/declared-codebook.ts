import type { MissingKind, Variable } from '#shared/survey/variable.ts'

/** What a file with a dictionary of its own (SPSS) says about one column. */
export interface DeclaredVariable {
  /** 0-based column of the sheet. */
  readonly column: number
  readonly name: string
  /** Empty where the file gives none. */
  readonly label: string
  /** What the cells of the column are. */
  readonly content: 'number' | 'text' | 'date' | 'datetime' | 'time'
  /** Label by code, the code as text; missing codes that have a label are among them. */
  readonly labels: Readonly<Record<string, string>>
  /**
   * Codes that are no answer. A range (LO THRU 0) stands here as those of its values that occur. The kind is told by the
   * label (不适用, 拒答); null where nothing tells.
   */
  readonly missing: readonly { readonly value: number | string; readonly kind: MissingKind | null }[]
  readonly measure: 'nominal' | 'ordinal' | 'scale' | null
  /** Cases are weighted by it. */
  readonly weight: boolean
  /** What only a file that this program wrote can say; decides where it is given. */
  readonly given: Readonly<Partial<Pick<Variable, 'role' | 'type' | 'scale' | 'direction'>>>
}

/** A multiple response set: several columns that are one question. */
export interface DeclaredSet {
  /** Without the leading `$`. */
  readonly name: string
  readonly label: string
  /** 0-based columns, in the order of the set. */
  readonly columns: readonly number[]
  /** The value that says an option was chosen; null: each column holds the code of a chosen option. */
  readonly counted: number | string | null
  /** What each option is called, one a column; of coded columns, the label by code is that of the variables. */
  readonly options: readonly string[]
}

/** The dictionary of a file, in the order of its columns. */
export interface DeclaredCodebook {
  readonly variables: readonly DeclaredVariable[]
  readonly sets: readonly DeclaredSet[]
}
