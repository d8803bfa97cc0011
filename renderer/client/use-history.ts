import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useApi } from './client-context.tsx'
import { oneAfterTheOther } from './use-write.ts'

/** What can be taken back and done again; both steps ask the whole project anew. */
export function useHistory() {
  const { client, queries } = useApi()
  const queryClient = useQueryClient()
  const { data } = useQuery(queries.history.state.queryOptions())
  // Nobody waits for what is asked anew: the next step back does not.
  const onSettled = () => void queryClient.invalidateQueries()
  const undo = useMutation({ mutationFn: () => client.history.undo(), scope: oneAfterTheOther, onSettled })
  const redo = useMutation({ mutationFn: () => client.history.redo(), scope: oneAfterTheOther, onSettled })
  return {
    undoable: data?.undo ?? null,
    redoable: data?.redo ?? null,
    undo: undo.mutate,
    redo: redo.mutate,
  }
}

const pageSize = 100

/** The steps undo and redo can reach, newest first, page by page; and the way to any of them. */
export function useHistorySteps() {
  const { client, queries } = useApi()
  const queryClient = useQueryClient()
  const { data, hasNextPage, fetchNextPage, isPending } = useInfiniteQuery(
    queries.history.list.infiniteOptions({
      input: (before: number | null) => ({ before, limit: pageSize }),
      initialPageParam: null as number | null,
      getNextPageParam: (page) => (page.length < pageSize ? null : (page.at(-1)?.id ?? null)),
      staleTime: 0,
    }),
  )
  const goTo = useMutation({
    mutationFn: (id: number) => client.history.goTo({ id }),
    scope: oneAfterTheOther,
    onSettled: () => void queryClient.invalidateQueries(),
  })
  return { steps: data?.pages.flat() ?? [], isPending, hasMore: hasNextPage, more: fetchNextPage, goTo }
}
