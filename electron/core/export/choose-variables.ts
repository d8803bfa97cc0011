import { refuse } from '#shared/errors/refusal.ts'
import { exportTexts } from '#shared/messages/app/export.ts'
import { freeName } from '#shared/survey/free-name.ts'
import type { Variable } from '#shared/survey/variable.ts'
import type { ExportOptions } from './export-options.ts'
import type { ExportedVariable } from './exported-variable.ts'

/**
 * The columns of an export: the variables asked for, and the reason of exclusion where excluded responses are written.
 * Refuses `unknownVariable`, and `exportEmpty` when there is none.
 */
export function chooseVariables(
  all: readonly Variable[],
  { variables, includeExcluded, language }: Pick<ExportOptions, 'variables' | 'includeExcluded' | 'language'>,
): ExportedVariable[] {
  const names = variables ?? all.map(({ name }) => name)
  const chosen = names.map((name): ExportedVariable => {
    const index = all.findIndex((variable) => variable.name === name)
    const { derivation: _derivation, ...variable } = all[index] ?? refuse('unknownVariable', { variable: name })
    // Of a derived variable the file holds the values; how they were computed is the project's.
    return { ...variable, index }
  })
  if (chosen.length === 0) refuse('exportEmpty')
  if (!includeExcluded) return chosen
  const label = exportTexts.exclusionReason[language]
  const taken = new Set(chosen.map(({ name }) => name))
  return [...chosen, { ...reasonVariable, name: freeName(label, taken), label, index: null }]
}

const reasonVariable = {
  role: 'meta',
  type: 'string',
  scale: null,
  direction: null,
  labels: {},
  missing: [],
} as const satisfies Partial<Variable>
