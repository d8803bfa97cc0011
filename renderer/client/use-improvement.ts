import { useSuspenseQuery } from '@tanstack/react-query'
import type { Action } from '#shared/survey/action-plan.ts'
import type { CauseTree } from '#shared/survey/cause-tree.ts'
import { useApi } from './client-context.tsx'
import { useDocumentSave } from './use-document-save.ts'
import { useWrite } from './use-write.ts'

/** Puts a document with an id in the place of its older self, or at the end. */
function placed<T extends { readonly id: string }>(stored: T[] | undefined, document: T): T[] {
  const others = stored ?? []
  return others.some(({ id }) => id === document.id)
    ? others.map((other) => (other.id === document.id ? document : other))
    : [...others, document]
}

export function useCauseTrees(): readonly CauseTree[] {
  const { queries } = useApi()
  return useSuspenseQuery(queries.improvement.causeTrees.queryOptions()).data
}

export function useSaveCauseTree(): (tree: CauseTree) => void {
  return useDocumentSave<CauseTree, CauseTree[]>({
    kind: 'causeTree',
    queryKey: (queries) => queries.improvement.causeTrees.queryKey(),
    call: (client, tree) => client.improvement.saveCauseTree(tree),
    place: placed,
  })
}

export function useRemoveCauseTree() {
  return useWrite((client, id: string) => client.improvement.removeCauseTree({ id }), {
    affects: (queries) => [queries.improvement.key()],
  })
}

export function useActions(): readonly Action[] {
  const { queries } = useApi()
  return useSuspenseQuery(queries.improvement.actions.queryOptions()).data
}

export function useSaveAction() {
  return useWrite((client, action: Action) => client.improvement.saveAction(action), {
    affects: (queries) => [queries.improvement.actions.key()],
    shownInPlace: true,
  })
}

export function useRemoveAction() {
  return useWrite((client, id: string) => client.improvement.removeAction({ id }), {
    affects: (queries) => [queries.improvement.actions.key()],
    shownInPlace: true,
  })
}
