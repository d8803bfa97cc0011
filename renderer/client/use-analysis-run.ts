import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useApi } from './client-context.tsx'
import { useDebounced } from './use-debounced.ts'

export type AnalysisOptions = Readonly<Record<string, unknown>>

/** A result with the options it was computed with: while newer ones are under way, the older pair stays together. */
export interface AnalysisRun {
  readonly options: AnalysisOptions
  readonly result: Readonly<Record<string, unknown>>
  readonly dataRevision: number
}

const debounceMilliseconds = 120

/** Computes an analysis whenever its options come to rest; the latest wins. null options: nothing to compute yet. */
export function useAnalysisRun(id: string, options: AnalysisOptions | null) {
  const { client, queries } = useApi()
  const settled = useDebounced(options, debounceMilliseconds)
  const query = useQuery({
    queryKey: [...queries.analyses.run.key({ type: 'query' }), id, settled],
    queryFn: async ({ signal }): Promise<AnalysisRun> => {
      const input = { ...settled }
      return { options: input, ...(await client.analyses.run({ id, options: input }, { signal })) }
    },
    enabled: settled !== null,
    placeholderData: keepPreviousData,
  })
  return {
    run: options === null || query.isError ? null : (query.data ?? null),
    error: options === null ? null : query.error,
    /** A newer result is on its way. */
    waiting: options !== null && (query.isFetching || settled !== options),
    retry: () => void query.refetch(),
  }
}
