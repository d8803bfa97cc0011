import { keepPreviousData, useQuery, useSuspenseQuery } from '@tanstack/react-query'
import type { Subset } from '#shared/survey/subset.ts'
import { type Queries, useApi } from './client-context.tsx'
import { useDebounced } from './use-debounced.ts'
import { useWrite } from './use-write.ts'

const touched = (queries: Queries) => [queries.subsets.key(), queries.analyses.key(), queries.data.rows.key()]
const debounceMilliseconds = 200

export function useSubsets(): readonly Subset[] {
  const { queries } = useApi()
  return useSuspenseQuery(queries.subsets.list.queryOptions()).data
}

/** How many responses a condition takes, asked whenever it comes to rest; an empty one is not asked. */
export function useConditionPreview(expression: string) {
  const { queries } = useApi()
  const settled = useDebounced(expression, debounceMilliseconds)
  const isEmpty = settled.trim() === ''
  const { data, error, isFetching } = useQuery({
    ...queries.subsets.preview.queryOptions({ input: { expression: settled } }),
    enabled: !isEmpty,
    placeholderData: keepPreviousData,
    meta: { shownInPlace: true },
  })
  return {
    counts: isEmpty || error !== null ? null : (data ?? null),
    error: isEmpty ? null : error,
    /** The condition the answer belongs to; null: none has been answered yet. */
    answered: isFetching ? null : settled,
  }
}

export function useSaveSubset({ shownInPlace = false } = {}) {
  return useWrite((client, subset: Subset) => client.subsets.save(subset), { affects: touched, shownInPlace })
}

export function useRemoveSubset() {
  return useWrite((client, id: string) => client.subsets.remove({ id }), { affects: touched, shownInPlace: true })
}
