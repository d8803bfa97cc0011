import { type QueryKey, useMutation, useQueryClient } from '@tanstack/react-query'
import { type Queries, useApi } from './client-context.tsx'
import { oneAfterTheOther, touchedByEveryChange } from './use-write.ts'
import type { WorkbenchClient } from './workbench-client.ts'
import { useErrorPlace } from './write-place.ts'

export interface DocumentSave<Document, Stored> {
  /** What is saved. All saves run one after the other, in the order of the edits. */
  readonly kind: string
  readonly queryKey: (queries: Queries) => QueryKey
  readonly call: (client: WorkbenchClient, document: Document) => Promise<unknown>
  /** How the stored value looks once the document is saved. */
  readonly place: (stored: Stored | undefined, document: Document) => Stored
  readonly affects?: (queries: Queries) => readonly QueryKey[]
}

/**
 * Saves a document that is edited in small quick steps (a tree, a form): the edit shows at once, the saves follow in order,
 * and what the core holds is asked again when the last of them has settled. A refused save shows its reason and the stored
 * state comes back.
 */
export function useDocumentSave<Document, Stored>(
  options: DocumentSave<Document, Stored>,
): (document: Document) => void {
  const { client, queries } = useApi()
  const queryClient = useQueryClient()
  const queryKey = options.queryKey(queries)
  const { meta, begin, fail } = useErrorPlace()
  const { mutate } = useMutation({
    mutationKey: ['save', options.kind],
    scope: oneAfterTheOther,
    meta,
    onMutate: begin,
    onError: fail,
    mutationFn: (document: Document) => options.call(client, document),
    onSettled: () => {
      if (queryClient.isMutating({ mutationKey: ['save', options.kind] }) > 1) return
      const keys = [queryKey, ...(options.affects?.(queries) ?? []), ...touchedByEveryChange(queries)]
      for (const key of keys) void queryClient.invalidateQueries({ queryKey: key })
    },
  })
  return (document) => {
    void queryClient.cancelQueries({ queryKey })
    queryClient.setQueryData<Stored>(queryKey, (stored) => options.place(stored, document))
    mutate(document)
  }
}
