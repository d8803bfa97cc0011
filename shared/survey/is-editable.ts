import type { Variable } from './variable.ts'

/**
 * Whether a person may change the answers of a variable. The values of a derived variable follow from others; they are
 * changed there, or in its formula.
 */
export function isEditable({ derivation }: Pick<Variable, 'derivation'>): boolean {
  return derivation === undefined
}
