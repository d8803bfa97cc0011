import { type QueryKey, type UseMutationResult, useMutation, useQueryClient } from '@tanstack/react-query'
import { type Queries, useApi } from './client-context.tsx'
import type { WorkbenchClient } from './workbench-client.ts'
import { useErrorPlace } from './write-place.ts'

export interface WriteOptions {
  /** What has to be asked again, besides what every change touches. */
  readonly affects: (queries: Queries) => readonly QueryKey[]
  /** The component shows the error itself; otherwise it appears where `useErrorPlace` says. */
  readonly shownInPlace?: boolean
}

/** Every change of the project moves these. */
export const touchedByEveryChange = (queries: Queries): readonly QueryKey[] => [
  queries.history.key(),
  queries.projects.current.key(),
  queries.report.blocks.key(),
]

/**
 * What is typed faster than it is saved waits in this one line, and undo and redo wait at its end: they take back what was
 * done last, not what was saved last.
 */
export const oneAfterTheOther = { id: 'project' }

/** A call that changes the project; afterwards everything that may have changed is asked again. */
export function useWrite<Input, Output>(
  call: (client: WorkbenchClient, input: Input) => Promise<Output>,
  { affects, shownInPlace = false }: WriteOptions,
): UseMutationResult<Output, Error, Input> {
  const { client, queries } = useApi()
  const queryClient = useQueryClient()
  const { meta, begin, fail } = useErrorPlace(shownInPlace)
  return useMutation({
    mutationFn: (input: Input) => call(client, input),
    meta,
    onMutate: begin,
    onError: fail,
    onSettled: () =>
      Promise.all(
        [...affects(queries), ...touchedByEveryChange(queries)].map((queryKey) =>
          queryClient.invalidateQueries({ queryKey }),
        ),
      ),
  })
}
