import { useMemo } from 'react'
import type { Variable } from '#shared/survey/variable.ts'
import { variableTitle } from '#shared/survey/variable-title.ts'
import { useVariables } from '../../client/use-data.ts'

/** Variable name → what the user reads instead of it. */
export function useLabels(): Readonly<Record<string, string>> {
  const variables = useVariables()
  return useMemo(() => labelsOf(variables), [variables])
}

export function labelsOf(variables: readonly Variable[]): Readonly<Record<string, string>> {
  return Object.fromEntries(variables.map((variable) => [variable.name, variableTitle(variable)]))
}
