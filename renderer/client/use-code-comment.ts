import { type QueryClient, useMutation, useMutationState, useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useRef } from 'react'
import type { CodeChange, Comment } from '#shared/contract/verbatim.ts'
import { type Queries, useApi } from './client-context.tsx'
import {
  type Coding,
  type CommentPage,
  codesAfter,
  commentAfter,
  type FrameOverview,
  frameAfter,
  pageAfter,
  type Questions,
  questionsAfter,
} from './place-coding.ts'
import { oneAfterTheOther, touchedByEveryChange } from './use-write.ts'
import { useErrorPlace } from './write-place.ts'

interface CodeWrite extends CodeChange {
  readonly variable: string
}

/** What moves when comments are coded: a coding variable may hand it on to grid and analyses. */
export const touchedByCoding = (queries: Queries) => [
  queries.verbatim.key(),
  queries.data.key(),
  queries.analyses.key(),
]

/** So long after the last key everything is asked again, quietly (ms). */
const quiet = 1_000
const codingKey = ['verbatim', 'code']
const unanswered = { mutationKey: codingKey, status: 'pending' } as const
const changeOf = (mutation: { readonly state: { readonly variables: unknown } }) =>
  mutation.state.variables as CodeWrite

/**
 * Changes the codes of a comment. A key says which code it gives or takes, not what the comment has afterwards, so it is
 * right whatever the page shows at that moment. It stands over what the page holds until its answer comes, and the answer is
 * what is placed; everything else is asked again when the keys rest, or the page is left.
 */
export function useCodeComment(variable: string) {
  const { client, queries } = useApi()
  const queryClient = useQueryClient()
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined)
  const refresh = useCallback(() => {
    clearTimeout(waiting.current)
    waiting.current = undefined
    for (const queryKey of touchedByCoding(queries)) void queryClient.invalidateQueries({ queryKey })
  }, [queries, queryClient])
  useEffect(
    () => () => {
      if (waiting.current !== undefined) refresh()
    },
    [refresh],
  )
  /** An answer was on its way that does not know of a coding: it is dropped, and asked again. */
  const dropped = useRef(false)
  const { meta, begin, fail } = useErrorPlace()
  const { mutateAsync } = useMutation({
    mutationKey: codingKey,
    scope: oneAfterTheOther,
    mutationFn: ({ variable, ...change }: CodeWrite) => client.verbatim.code({ variable, changes: [change] }),
    meta,
    onMutate: () => {
      begin()
      clearTimeout(waiting.current)
    },
    onSuccess: ({ codings }, { variable }) => {
      const known = {
        queryKey: queries.verbatim.key(),
        predicate: ({ state }: { readonly state: { readonly data: unknown } }) => state.data !== undefined,
      }
      dropped.current ||= queryClient.isFetching(known) > 0
      void queryClient.cancelQueries(known)
      for (const coding of codings) placeCodes(queryClient, queries, variable, coding)
    },
    onError: (error) => {
      fail(error)
      refresh()
    },
    onSettled: () => {
      // Those that wait behind this one would only wait longer.
      if (queryClient.isMutating({ mutationKey: codingKey }) > 1) return
      clearTimeout(waiting.current)
      waiting.current = setTimeout(refresh, dropped.current ? 0 : quiet)
      dropped.current = false
      // Another page must not show what was before; this one knows already. Nothing waits for the answers: the next key does not.
      for (const queryKey of touchedByCoding(queries))
        void queryClient.invalidateQueries({ queryKey, refetchType: 'none' })
      for (const queryKey of touchedByEveryChange(queries)) void queryClient.invalidateQueries({ queryKey })
    },
  })
  return {
    change: (change: CodeChange) => mutateAsync({ variable, ...change }),
    /** The codes of a comment now: the next key may come before the page is drawn again. */
    codesNow: (comment: Coding) =>
      codesAfter(comment, queryClient.getMutationCache().findAll(unanswered).map(changeOf).filter(on(variable))),
  }
}

/** The changes of codes that have not been answered yet, oldest first. */
export function usePendingCodes(): readonly CodeWrite[] {
  return useMutationState({ filters: unanswered, select: changeOf })
}

/** A comment with the changes that have not been answered yet; the same one where there are none. */
export function withPending(comment: Comment, variable: string, pending: readonly CodeWrite[]): Comment {
  const codes = codesAfter(comment, pending.filter(on(variable)))
  return codes === comment.codes ? comment : commentAfter(comment, codes)
}

/** Puts the changes that have not been answered over the counts that the page holds: `place` does it with one comment. */
export function usePlacePending() {
  const { queries } = useApi()
  const queryClient = useQueryClient()
  return <Counts>(
    counts: Counts,
    variable: string,
    pending: readonly CodeWrite[],
    place: (counts: Counts, before: Comment, codes: readonly number[]) => Counts,
  ): Counts => {
    const changes = pending.filter(on(variable))
    return [...new Set(changes.map(({ response }) => response))].reduce((placed, response) => {
      const before = findComment(queryClient, queries, variable, response)
      return before === undefined ? placed : place(placed, before, codesAfter(before, changes))
    }, counts)
  }
}

const on =
  (variable: string) =>
  (write: CodeWrite): boolean =>
    write.variable === variable

/** Writes the codes that a comment has into what the page holds. */
function placeCodes(queryClient: QueryClient, queries: Queries, variable: string, { response, codes }: Coding): void {
  const before = findComment(queryClient, queries, variable, response)
  if (before === undefined) return
  queryClient.setQueriesData<CommentPage>(
    pagesOf(queries, variable),
    (page) => page && pageAfter(page, { response, codes }),
  )
  const frame = queries.verbatim.frame.queryKey({ input: { variable } })
  queryClient.setQueryData<FrameOverview>(frame, (known) => known && frameAfter(known, before, codes))
  const questions = queries.verbatim.variables.queryKey()
  queryClient.setQueryData<Questions>(questions, (known) => known && questionsAfter(known, variable, before, codes))
}

/** A comment as the page has it: on a list in sight if there is one, for lists left behind are not kept up to date. */
function findComment(queryClient: QueryClient, queries: Queries, variable: string, response: number) {
  const pages = queryClient.getQueryCache().findAll(pagesOf(queries, variable))
  return pages
    .toSorted((a, b) => Number(b.isActive()) - Number(a.isActive()) || b.state.dataUpdatedAt - a.state.dataUpdatedAt)
    .flatMap(({ queryKey }) => queryClient.getQueryData<CommentPage>(queryKey)?.rows ?? [])
    .find((row) => row.response === response)
}

function pagesOf(queries: Queries, variable: string) {
  return { queryKey: queries.verbatim.comments.key({ input: { variable } }) }
}
