import { useMemo } from 'react'
import { useAnalysisRun } from '../../client/use-analysis-run.ts'

/** A value of a variable with what it is called and how often it occurs. */
export interface Category {
  readonly value: string | number
  readonly label: string
  readonly count: number
}

const isCategory = (value: unknown): value is Category =>
  typeof value === 'object' &&
  value !== null &&
  'value' in value &&
  (typeof value.value === 'string' || typeof value.value === 'number') &&
  'label' in value &&
  typeof value.label === 'string' &&
  'count' in value &&
  typeof value.count === 'number'

/** The categories of each variable in a result of `frequencies`, in its order. */
export function readCategories(result: Readonly<Record<string, unknown>>): readonly (readonly Category[])[] {
  const tables: unknown = result['variables']
  return Array.isArray(tables)
    ? tables.map((table: unknown) => {
        const categories = typeof table === 'object' && table !== null && 'categories' in table ? table.categories : []
        return Array.isArray(categories) ? categories.filter(isCategory) : []
      })
    : []
}

/** The categories that occur in the data, counted by the analysis `frequencies`. null: no variable is chosen. */
export function useCategories(variable: string | null): readonly Category[] {
  const options = useMemo(() => (variable === null ? null : { variables: [variable] }), [variable])
  const { run } = useAnalysisRun('frequencies', options)
  return useMemo(() => {
    const counted = run?.options['variables']
    // While another variable is being counted, the old categories would be offered under its name.
    if (run === null || !Array.isArray(counted) || counted[0] !== variable) return []
    return readCategories(run.result)[0] ?? []
  }, [run, variable])
}
