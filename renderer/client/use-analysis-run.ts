import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useStable } from '../ui/use-stable.ts'
import { useApi } from './client-context.tsx'

export type AnalysisOptions = Readonly<Record<string, unknown>>

/** A result with the options it was computed with: while newer ones are under way, the older pair stays together. */
export interface AnalysisRun {
  readonly analysis: string
  readonly options: AnalysisOptions
  readonly result: Readonly<Record<string, unknown>>
  readonly dataRevision: number
}

/** Results of options that are no longer shown are forgotten after this time. */
const keptMilliseconds = 60_000

/**
 * Computes an analysis as its options change; null options: nothing to compute yet. The first change is asked at once.
 * While an answer is under way newer options wait, and only the newest of them are asked next: a slider that is dragged
 * never piles up work in the core, and an answer that comes late never takes the place of a newer one.
 */
export function useAnalysisRun(id: string, options: AnalysisOptions | null) {
  const { client, queries } = useApi()
  const wanted = useStable({ id, options })
  const [asked, setAsked] = useState(wanted)
  const query = useQuery({
    queryKey: [...queries.analyses.run.key({ type: 'query' }), asked.id, asked.options],
    queryFn: async ({ signal }): Promise<AnalysisRun> => {
      const input = { ...asked.options }
      return {
        analysis: asked.id,
        options: input,
        ...(await client.analyses.run({ id: asked.id, options: input }, { signal })),
      }
    },
    enabled: asked.options !== null,
    placeholderData: keepPreviousData,
    gcTime: keptMilliseconds,
    meta: { shownInPlace: true },
  })
  // Another analysis does not wait for the one that is no longer shown.
  if (asked !== wanted && (!query.isFetching || asked.id !== id)) setAsked(wanted)
  const run = options === null || query.isError || query.data?.analysis !== id ? null : query.data
  return {
    run,
    error: options === null || asked.id !== id ? null : query.error,
    /** A newer result is on its way. */
    waiting: options !== null && (query.isFetching || asked !== wanted),
    retry: () => void query.refetch(),
  }
}
