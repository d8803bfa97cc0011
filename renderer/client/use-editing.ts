import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import type { FoundAnswers } from '#shared/contract/editing.ts'
import type { ReplaceQuery } from '#shared/survey/replace-query.ts'
import { type Queries, useApi } from './client-context.tsx'
import { useProgressRun } from './use-progress-run.ts'
import { useWrite } from './use-write.ts'
import type { WorkbenchClient } from './workbench-client.ts'

type Editing = WorkbenchClient['editing']
export type AnswerWrite = Parameters<Editing['write']>[0]
export type MergeInput = Parameters<Editing['previewMerge']>[0]

/** Everything that is computed from the responses; the codebook stays as it is. */
const fromAnswers = (queries: Queries) => [
  queries.data.validCounts.key(),
  queries.data.trace.key(),
  queries.subsets.preview.key(),
  queries.analyses.key(),
  queries.quality.key(),
]

/**
 * Writes answers. `onRevision` is told the data revision the change has led to before anyone else learns of it, so that who
 * shows the change already need not read everything again.
 */
export function useWriteAnswers(onRevision: (revision: number) => void) {
  return useWrite(
    async (client, input: AnswerWrite) => {
      const written = await client.editing.write(input)
      onRevision(written.dataRevision)
      return written
    },
    { affects: fromAnswers, shownInPlace: true },
  )
}

/** Leaves responses out of analyses; a reason of null lets them in again. */
export function useExclude(onRevision: (revision: number) => void) {
  return useWrite(
    async (client, input: { responses: number[]; reason: string | null }) => {
      const { dataRevision } = await client.editing.exclude(input)
      onRevision(dataRevision)
    },
    { affects: fromAnswers, shownInPlace: true },
  )
}

/** Looks for answers; `stop` gives up, and forgets what was found. */
export function useFindAnswers() {
  const { client } = useApi()
  const { run, start, cancel } = useProgressRun<FoundAnswers>()
  return {
    run,
    find: useCallback(
      (query: ReplaceQuery) => void start((signal) => client.editing.find(query, { signal })),
      [client, start],
    ),
    stop: cancel,
  }
}

export function useReplaceAnswers() {
  return useWrite((client, input: Parameters<Editing['replace']>[0]) => client.editing.replace(input), {
    affects: fromAnswers,
    shownInPlace: true,
  })
}

/** Where a value comes from; null while no cell is chosen. */
export function useTrace(cell: { response: number; variable: string } | null) {
  const { queries } = useApi()
  return useQuery({
    ...queries.data.trace.queryOptions({ input: cell ?? { response: 0, variable: '' } }),
    enabled: cell !== null,
    meta: { shownInPlace: true },
  })
}

/** What merging a file would do; asks only, writes nothing. */
export function useMergePreview() {
  const { client } = useApi()
  return useMutation({
    meta: { shownInPlace: true },
    mutationFn: (input: MergeInput) => client.editing.previewMerge(input),
  })
}

export function useMerge() {
  const { client } = useApi()
  const queryClient = useQueryClient()
  return useMutation({
    meta: { shownInPlace: true },
    mutationFn: (input: Parameters<Editing['merge']>[0]) => client.editing.merge(input),
    onSuccess: () => queryClient.invalidateQueries(),
  })
}
