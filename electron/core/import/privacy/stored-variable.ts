import type { MappedVariable } from '#shared/survey/import-mapping.ts'

/**
 * A variable as its answers are stored after its personal data were treated: masked values are text and have no labels;
 * null: nothing of it is stored.
 */
export function storedVariable(variable: MappedVariable): MappedVariable | null {
  const treatment = variable.privacy?.treatment
  if (variable.role === 'ignore' || treatment === 'drop') return null
  if (treatment !== 'mask' || variable.privacy?.kind === 'freeText') return variable
  return { ...variable, type: 'string', scale: null, direction: null, labels: {} }
}
