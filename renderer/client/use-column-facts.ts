import { useQuery } from '@tanstack/react-query'
import { useApi } from './client-context.tsx'
import { useCurrentProject } from './use-projects.ts'

/** What the heading of a column tells; asked once a data revision. */
export function useColumnFacts(variable: string) {
  const { queries } = useApi()
  const revision = useCurrentProject()?.dataRevision ?? 0
  const options = queries.data.columnFacts.queryOptions({ input: { variable } })
  return useQuery({ ...options, queryKey: [...options.queryKey, revision], meta: { shownInPlace: true } })
}
