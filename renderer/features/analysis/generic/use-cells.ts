import { useMemo } from 'react'
import { useAnalysisRun } from '../../../client/use-analysis-run.ts'
import { readCategories } from '../use-categories.ts'

export interface Cell {
  readonly name: string
  /** null: not counted, as for combinations of variables. */
  readonly count: number | null
}

/** The categories of a variable with their counts, or the combinations of several, named "a:b". */
export function useCells(variables: readonly string[]): readonly Cell[] {
  const key = variables.join('\u0001')
  const options = useMemo(() => (key === '' ? null : { variables: key.split('\u0001') }), [key])
  const { run } = useAnalysisRun('frequencies', options)
  return useMemo(() => {
    if (key === '' || run === null || JSON.stringify(run.options) !== JSON.stringify(options)) return []
    const lists = readCategories(run.result)
    const [first = []] = lists
    if (lists.length === 1) return first.map(({ label, count }) => ({ name: label, count }))
    return lists
      .reduce<string[][]>((paths, list) => paths.flatMap((path) => list.map(({ label }) => [...path, label])), [[]])
      .map((path) => ({ name: path.join(':'), count: null }))
  }, [run, key, options])
}
