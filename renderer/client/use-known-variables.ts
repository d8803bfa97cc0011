import { useQuery } from '@tanstack/react-query'
import type { Variable } from '#shared/survey/variable.ts'
import { useApi } from './client-context.tsx'
import { useCurrentProject } from './use-projects.ts'

/** The codebook of the open project, for what is there without one too: none while no project is open or it is being read. */
export function useKnownVariables(): readonly Variable[] {
  const { queries } = useApi()
  const isOpen = useCurrentProject() !== null
  return useQuery({ ...queries.data.variables.queryOptions(), enabled: isOpen }).data ?? []
}
