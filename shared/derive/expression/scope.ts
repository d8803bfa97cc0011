import type { Column } from '../../survey/data-table.ts'
import { isNumeric, type Variable } from '../../survey/variable.ts'

export type ValueType = 'number' | 'boolean' | 'text'

/** What an expression has to know of a variable before any data are read. */
interface ScopeVariable {
  readonly type: ValueType
  /** Code → what the respondent read, of numeric variables. */
  readonly labels: Readonly<Record<string, string>>
}

/** The variables an expression may use, by name. */
export interface Scope {
  get(name: string): ScopeVariable | undefined
  keys(): Iterable<string>
}

/** The variables of a codebook. */
export function scopeOfVariables(variables: readonly Variable[]): Scope {
  return new Map(variables.map((variable) => [variable.name, scopeVariable(variable)]))
}

function scopeVariable(variable: Variable): ScopeVariable {
  if (!isNumeric(variable)) return { type: 'text', labels: {} }
  return { type: variable.type === 'boolean' ? 'boolean' : 'number', labels: variable.labels }
}

/** The variables of loaded columns, which do not say whether numbers are truth values: those of nothing but 0 and 1 may be. */
export function scopeOfColumns(columns: ReadonlyMap<string, Column>): Scope {
  return {
    keys: () => columns.keys(),
    get(name) {
      const column = columns.get(name)
      if (column === undefined) return undefined
      if (column.kind === 'text') return { type: 'text', labels: {} }
      const isTruth = column.values.every((value) => value === 0 || value === 1 || Number.isNaN(value))
      return { type: isTruth ? 'boolean' : 'number', labels: column.labels }
    },
  }
}
