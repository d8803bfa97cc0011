import type { Column } from '../../survey/data-table.ts'

/** Gives the columns an expression reads; each has been checked to exist and to be of the right kind. */
export type Lookup = (name: string) => Column

/** Numbers and truth values (1, 0); NaN: missing. */
export type NumberAt = (row: number) => number
/** null: missing. */
type TextAt = (row: number) => string | null

/** An expression that has been checked: bound to columns it gives the value of any row. */
export type Compiled =
  | { readonly type: 'number' | 'boolean'; readonly bind: (lookup: Lookup) => NumberAt }
  | { readonly type: 'text'; readonly bind: (lookup: Lookup) => TextAt }
export type CompiledNumber = Extract<Compiled, { type: 'number' | 'boolean' }>
export type CompiledText = Extract<Compiled, { type: 'text' }>
