import type { Variable } from './variable.ts'

/** What a reader calls a variable: its wording, else its name. */
export function variableTitle({ name, label }: Pick<Variable, 'name' | 'label'>): string {
  return label === '' ? name : label
}
