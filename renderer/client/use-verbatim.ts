import {
  keepPreviousData,
  type QueryClient,
  useMutation,
  useQueries,
  useQuery,
  useQueryClient,
  useSuspenseQuery,
} from '@tanstack/react-query'
import { useCallback, useEffect, useRef } from 'react'
import type { Comment } from '#shared/contract/verbatim.ts'
import type { CodeFrame, CodeLevel } from '#shared/survey/code-frame.ts'
import type { CommentFilter } from '#shared/survey/comment-filter.ts'
import { type Queries, useApi } from './client-context.tsx'
import {
  type Coding,
  type CommentPage,
  type FrameOverview,
  frameAfter,
  pageAfter,
  type Questions,
  questionsAfter,
} from './place-coding.ts'
import { useProgressRun } from './use-progress-run.ts'
import { touchedByEveryChange, useWrite } from './use-write.ts'

/** Comments asked at once. */
export const commentsPerPage = 100

/** Which comments a list shows, and what stands beside them. */
export interface CommentQuery {
  readonly variable: string
  readonly filter: CommentFilter
  readonly keep: readonly number[]
  readonly segment: string | null
  readonly overall: string | null
}

/** What moves when comments are coded: a coding variable may hand it on to grid and analyses. */
const touched = (queries: Queries) => [queries.verbatim.key(), queries.data.key(), queries.analyses.key()]

/** The open questions of the survey. */
export function useOpenQuestions() {
  const { queries } = useApi()
  return useSuspenseQuery(queries.verbatim.variables.queryOptions()).data
}

export function useCodeFrame(variable: string) {
  const { queries } = useApi()
  return useSuspenseQuery(queries.verbatim.frame.queryOptions({ input: { variable } })).data
}

/** The pages of a list that are in sight; while new ones are on their way, those before stay. */
export function useComments({ keep, ...query }: CommentQuery, pages: readonly number[]) {
  const { queries } = useApi()
  const found = useQueries({
    queries: pages.map((page) => ({
      ...queries.verbatim.comments.queryOptions({
        input: { ...query, keep: [...keep], offset: page * commentsPerPage, limit: commentsPerPage },
      }),
      placeholderData: keepPreviousData,
    })),
  })
  const rows = new Map<number, Comment>()
  for (const [at, { data }] of found.entries())
    for (const [index, row] of (data?.rows ?? []).entries()) rows.set((pages[at] ?? 0) * commentsPerPage + index, row)
  return { total: found.find(({ data }) => data !== undefined)?.data?.total ?? null, rows }
}

/** Asks for the place of the next comment without a code. */
export function useNextUncoded() {
  const { client } = useApi()
  return async ({ variable, filter, keep }: CommentQuery, after: number) =>
    (await client.verbatim.nextUncoded({ variable, filter, keep: [...keep], after })).place
}

/** So long after the last key everything is asked again, quietly (ms). */
const quiet = 1_000
const codingKey = ['verbatim', 'code']

/**
 * Gives a comment its codes, one after the other: keys may come faster than answers. The comment and its counts change in the
 * page at once; the rest is asked again when the keys rest, or the page is left.
 */
export function useCodeComment() {
  const { client, queries } = useApi()
  const queryClient = useQueryClient()
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined)
  const refresh = useCallback(() => {
    clearTimeout(waiting.current)
    waiting.current = undefined
    for (const queryKey of touched(queries)) void queryClient.invalidateQueries({ queryKey })
  }, [queries, queryClient])
  useEffect(
    () => () => {
      if (waiting.current !== undefined) refresh()
    },
    [refresh],
  )
  const { mutateAsync } = useMutation({
    mutationKey: codingKey,
    scope: { id: 'verbatim' },
    mutationFn: ({ variable, response, codes }: Coding) =>
      client.verbatim.code({ variable, codings: [{ response, codes: [...codes] }] }),
    onMutate: (coding) => {
      clearTimeout(waiting.current)
      placeCoding(queryClient, queries, coding)
    },
    // A page of comments may have come in between that was read before this was written.
    onSuccess: (_done, coding) => placeCodes(queryClient, queries, coding),
    onError: refresh,
    onSettled: () => {
      // Those that wait behind this one would only wait longer.
      if (queryClient.isMutating({ mutationKey: codingKey }) > 1) return
      clearTimeout(waiting.current)
      waiting.current = setTimeout(refresh, quiet)
      // Another page must not show what was before; this one knows already. Nothing waits for the answers: the next key does not.
      for (const queryKey of touched(queries)) void queryClient.invalidateQueries({ queryKey, refetchType: 'none' })
      for (const queryKey of touchedByEveryChange(queries)) void queryClient.invalidateQueries({ queryKey })
    },
  })
  return mutateAsync
}

/** Writes a coding into what the page holds. An answer that is on its way does not know of it yet and is dropped. */
function placeCoding(queryClient: QueryClient, queries: Queries, coding: Coding): void {
  void queryClient.cancelQueries({
    queryKey: queries.verbatim.key(),
    predicate: ({ state }) => state.data !== undefined,
  })
  const before = queryClient
    .getQueriesData<CommentPage>(pagesOf(queries, coding))
    .flatMap(([, page]) => page?.rows ?? [])
    .find(({ response }) => response === coding.response)
  placeCodes(queryClient, queries, coding)
  if (before === undefined) return
  const frame = queries.verbatim.frame.queryKey({ input: { variable: coding.variable } })
  queryClient.setQueryData<FrameOverview>(frame, (known) => known && frameAfter(known, before, coding))
  const questions = queries.verbatim.variables.queryKey()
  queryClient.setQueryData<Questions>(questions, (known) => known && questionsAfter(known, before, coding))
}

function placeCodes(queryClient: QueryClient, queries: Queries, coding: Coding): void {
  queryClient.setQueriesData<CommentPage>(pagesOf(queries, coding), (page) => page && pageAfter(page, coding))
}

function pagesOf(queries: Queries, { variable }: Coding) {
  return { queryKey: queries.verbatim.comments.key({ input: { variable } }) }
}

interface FrameChange {
  readonly variable: string
  readonly codes: CodeFrame
  readonly merged: readonly { readonly from: number; readonly into: number }[]
  readonly naming: { readonly name: string; readonly label: string }
}

export function useSaveFrame() {
  return useWrite(
    (client, { codes, merged, ...change }: FrameChange) =>
      client.verbatim.saveFrame({ ...change, codes: [...codes], merged: [...merged] }),
    { affects: touched },
  )
}

export function useAcceptCodes() {
  return useWrite(
    (client, input: { variable: string; filter: CommentFilter; code: number | null }) => client.verbatim.accept(input),
    { affects: touched },
  )
}

export function useMakeCodingVariable() {
  return useWrite(
    (client, input: { variable: string; level: CodeLevel; naming: { name: string; label: string } }) =>
      client.verbatim.makeVariable(input),
    { affects: touched },
  )
}

/** The words in most comments. */
export function useFrequentWords(variable: string, filter: CommentFilter, limit: number) {
  const { queries } = useApi()
  const options = queries.verbatim.words.queryOptions({ input: { variable, filter, limit } })
  return useQuery({ ...options, placeholderData: keepPreviousData }).data ?? null
}

/** Has the comments cut into words, which may take a while the first time. `progress` is null when it is done. */
export function useCutWords(variable: string) {
  const { client } = useApi()
  const { run, start } = useProgressRun<unknown>()
  useEffect(() => void start((signal) => client.verbatim.cutWords({ variable }, { signal })), [client, start, variable])
  return run.state === 'running' ? { share: run.progress?.share ?? null } : null
}
