import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useApi } from './client-context.tsx'

/** What can be taken back and done again; both steps ask the whole project anew. */
export function useHistory() {
  const { client, queries } = useApi()
  const queryClient = useQueryClient()
  const { data } = useQuery(queries.history.state.queryOptions())
  const onSettled = () => queryClient.invalidateQueries()
  const undo = useMutation({ mutationFn: () => client.history.undo(), scope: { id: 'history' }, onSettled })
  const redo = useMutation({ mutationFn: () => client.history.redo(), scope: { id: 'history' }, onSettled })
  return {
    undoable: data?.undo ?? null,
    redoable: data?.redo ?? null,
    undo: undo.mutate,
    redo: redo.mutate,
  }
}
