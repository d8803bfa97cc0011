import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { type DerivedSpec, derivedSpecSchema } from '#shared/survey/derived-spec.ts'
import { type Queries, useApi } from './client-context.tsx'
import { useDebounced } from './use-debounced.ts'
import { useWrite } from './use-write.ts'

/** A definition and the name of the variable it changes; null: a new one. */
export interface DerivedDraft {
  readonly spec: DerivedSpec
  readonly previous: string | null
}

const fromCodebook = (queries: Queries) => [
  queries.data.key(),
  queries.derived.key(),
  queries.subsets.key(),
  queries.indexSystem.key(),
  queries.analyses.key(),
]
const debounceMilliseconds = 200

/** What a definition would give, asked whenever it comes to rest; one that has no name yet is not asked. */
export function useDerivedPreview(draft: DerivedDraft) {
  const { queries } = useApi()
  const settled = useDebounced(draft, debounceMilliseconds)
  const { data, error, isPlaceholderData } = useQuery({
    ...queries.derived.preview.queryOptions({ input: { spec: { ...settled.spec }, previous: settled.previous } }),
    enabled: derivedSpecSchema.safeParse(settled.spec).success,
    placeholderData: keepPreviousData,
    meta: { shownInPlace: true },
  })
  return {
    preview: error === null ? (data ?? null) : null,
    error,
    waiting: settled !== draft || isPlaceholderData,
  }
}

export function useSaveDerived() {
  return useWrite((client, { spec, previous }: DerivedDraft) => client.derived.save({ spec: { ...spec }, previous }), {
    affects: fromCodebook,
    shownInPlace: true,
  })
}

export function useRemoveDerived() {
  return useWrite((client, name: string) => client.derived.remove({ name }), {
    affects: fromCodebook,
    shownInPlace: true,
  })
}
