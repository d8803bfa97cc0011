import { useSuspenseQuery } from '@tanstack/react-query'
import type { Snapshot } from '#shared/survey/snapshot.ts'
import type { Queries } from './client-context.tsx'
import { useApi } from './client-context.tsx'
import type { AnalysisOptions } from './use-analysis-run.ts'
import { useWrite } from './use-write.ts'

const affects = (queries: Queries) => [queries.analyses.snapshots.key()]

export function useSnapshots(): readonly Snapshot[] {
  const { queries } = useApi()
  return useSuspenseQuery(queries.analyses.snapshots.queryOptions()).data
}

/** Computes and keeps a result; `pinned` puts it in the report. */
export function useKeepResult({ shownInPlace = false } = {}) {
  return useWrite(
    (client, { analysis, options, pinned }: { analysis: string; options: AnalysisOptions; pinned: boolean }) =>
      client.analyses.keep({ analysis, options: { ...options }, pinned }),
    { affects, shownInPlace },
  )
}

export function useUpdateSnapshot() {
  return useWrite(
    (client, input: { id: string; pinned: boolean; comment: string }) => client.analyses.updateSnapshot(input),
    { affects },
  )
}

export function useRefreshSnapshot() {
  return useWrite((client, id: string) => client.analyses.refresh({ id }), { affects })
}

export function useRemoveSnapshot() {
  return useWrite((client, id: string) => client.analyses.removeSnapshot({ id }), { affects })
}

/** Computes an analysis with several options and keeps the results, and pins or unpins cards with them, as one step. */
export function useKeepSeveral() {
  return useWrite(
    (
      client,
      input: { analysis: string; options: readonly AnalysisOptions[]; ids: readonly string[]; pinned: boolean },
    ) => client.splits.keep({ ...input, options: input.options.map((one) => ({ ...one })), ids: [...input.ids] }),
    { affects },
  )
}

/** Computes cards again with their own options, as one step; what refuses comes back with its reason. */
export function useRefreshSeveral() {
  return useWrite((client, ids: readonly string[]) => client.cards.refreshSeveral({ ids: [...ids] }), {
    affects: (queries) => [...affects(queries), queries.cards.key()],
  })
}
