import type { Variable } from '#shared/survey/variable.ts'
import { variableTitle } from '#shared/survey/variable-title.ts'

/** A variable as an entry of a list to choose from. */
export function variableChoice(variable: Pick<Variable, 'name' | 'label'>) {
  return { value: variable.name, label: variableTitle(variable) }
}
