import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { use, useCallback, useEffect, useRef } from 'react'
import type { SurveyDesign } from '#shared/survey/survey-design.ts'
import type { Variable } from '#shared/survey/variable.ts'
import type { Queries } from './client-context.tsx'
import { useApi } from './client-context.tsx'
import { RowFilter } from './row-filter.ts'
import { useDocumentSave } from './use-document-save.ts'
import { useProgressRun } from './use-progress-run.ts'
import { useCurrentProject } from './use-projects.ts'
import { useWrite } from './use-write.ts'

/** Everything that is computed from the responses and the codebook; a rename reaches the subsets. */
const fromData = (queries: Queries) => [
  queries.data.key(),
  queries.analyses.key(),
  queries.subsets.key(),
  queries.quality.key(),
]

export function useVariables(): readonly Variable[] {
  const { queries } = useApi()
  return useSuspenseQuery(queries.data.variables.queryOptions()).data
}

/** The variables where they have been read already; asks for nothing, and waits for nothing. */
export function useKnownVariables(): readonly Variable[] {
  const { queries } = useApi()
  return useQuery({ ...queries.data.variables.queryOptions(), enabled: false }).data ?? noVariables
}
const noVariables: readonly Variable[] = []

/** `name` is the present name, the variable may carry a new one. */
export function useSaveVariable() {
  return useWrite((client, input: { name: string; variable: Variable }) => client.data.saveVariable(input), {
    affects: (queries) => [...fromData(queries), queries.indexSystem.key()],
    shownInPlace: true,
  })
}

/** Order of rows by the answers to a variable. */
export interface RowSort {
  readonly variable: string
  readonly descending: boolean
}

/** Reads rows for a grid that scrolls, by the present filter; nothing is kept in the page. */
export function useReadRows() {
  const { client } = useApi()
  const filter = use(RowFilter)
  return useCallback(
    (offset: number, limit: number, sort: RowSort | null = null) =>
      client.data.rows({
        offset,
        limit,
        ...(filter === null ? {} : { filter }),
        ...(sort === null ? {} : { sort: { ...sort } }),
      }),
    [client, filter],
  )
}

/**
 * The same for a grid of many rows: they are filtered and sorted first, once for all pages of an order, which tells how far
 * it is and can be given up. What was asked for an order that has been given up or replaced is rejected.
 */
export function useArrangedRows() {
  const { client } = useApi()
  const filter = use(RowFilter)
  const revision = useCurrentProject()?.dataRevision
  const readRows = useReadRows()
  const { run, start, cancel } = useProgressRun<unknown>()
  const order = useRef<{ readonly key: string; readonly arranged: Promise<unknown> } | null>(null)
  const now = useRef(revision)
  useEffect(() => {
    now.current = revision
  }, [revision])
  const read = useCallback(
    async (offset: number, limit: number, sort: RowSort | null) => {
      if (filter === null && sort === null) {
        order.current = null
        cancel()
        return readRows(offset, limit)
      }
      const key = JSON.stringify([filter, sort, now.current])
      const asked = {
        ...(filter === null ? {} : { filter }),
        ...(sort === null ? {} : { sort: { ...sort } }),
      }
      if (order.current?.key !== key)
        order.current = { key, arranged: start((signal) => client.data.arrange(asked, { signal })) }
      const { arranged } = order.current
      await arranged
      if (order.current?.arranged !== arranged) throw new DOMException('Another order is wanted', 'AbortError')
      return readRows(offset, limit, sort)
    },
    [client, filter, readRows, start, cancel],
  )
  const giveUp = useCallback(() => {
    order.current = null
    cancel()
  }, [cancel])
  return { read, progress: run.state === 'running' ? { share: run.progress?.share ?? null } : null, giveUp }
}

export function useDesign(): SurveyDesign {
  const { queries } = useApi()
  return useSuspenseQuery(queries.data.design.queryOptions()).data
}

export function useSaveDesign(): (design: SurveyDesign) => void {
  return useDocumentSave<SurveyDesign, SurveyDesign>({
    kind: 'design',
    queryKey: (queries) => queries.data.design.queryKey(),
    call: (client, design) => client.data.saveDesign(design),
    place: (_stored, design) => design,
    affects: (queries) => [queries.data.validCounts.key(), queries.analyses.key()],
  })
}

export function useValidCounts() {
  const { queries } = useApi()
  return useSuspenseQuery(queries.data.validCounts.queryOptions()).data
}
