import { useSuspenseQuery } from '@tanstack/react-query'
import type { IndexNode } from '#shared/survey/index-system.ts'
import { useApi } from './client-context.tsx'
import { useDocumentSave } from './use-document-save.ts'

/** The tree of the project, or null before there is one. */
export function useIndexSystem(): IndexNode | null {
  const { queries } = useApi()
  return useSuspenseQuery(queries.indexSystem.read.queryOptions()).data
}

export function useSaveIndexSystem(): (tree: IndexNode) => void {
  return useDocumentSave<IndexNode, IndexNode | null>({
    kind: 'indexSystem',
    queryKey: (queries) => queries.indexSystem.read.queryKey(),
    call: (client, tree) => client.indexSystem.save(tree),
    place: (_stored, tree) => tree,
    affects: (queries) => [queries.analyses.key()],
  })
}
