import { keepPreviousData, useQueries, useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { Comment } from '#shared/contract/verbatim.ts'
import type { CodeFrame, CodeLevel } from '#shared/survey/code-frame.ts'
import type { CommentFilter } from '#shared/survey/comment-filter.ts'
import { useApi } from './client-context.tsx'
import { frameAfter, questionsAfter } from './place-coding.ts'
import { touchedByCoding, usePendingCodes, usePlacePending, withPending } from './use-code-comment.ts'
import { useProgressRun } from './use-progress-run.ts'
import { useWrite } from './use-write.ts'

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

/** The open questions of the survey. */
export function useOpenQuestions() {
  const { queries } = useApi()
  const { data } = useSuspenseQuery(queries.verbatim.variables.queryOptions())
  const pending = usePendingCodes()
  const place = usePlacePending()
  return data.reduce(
    (placed, { name }) =>
      place(placed, name, pending, (questions, before, codes) => questionsAfter(questions, name, before, codes)),
    data,
  )
}

export function useCodeFrame(variable: string) {
  const { queries } = useApi()
  const { data } = useSuspenseQuery(queries.verbatim.frame.queryOptions({ input: { variable } }))
  return usePlacePending()(data, variable, usePendingCodes(), frameAfter)
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
  const pending = usePendingCodes()
  const rows = new Map<number, Comment>()
  for (const [at, { data }] of found.entries())
    for (const [index, row] of (data?.rows ?? []).entries())
      rows.set((pages[at] ?? 0) * commentsPerPage + index, withPending(row, query.variable, pending))
  return { total: found.find(({ data }) => data !== undefined)?.data?.total ?? null, rows }
}

/** Asks for the place of the next comment without a code. */
export function useNextUncoded() {
  const { client } = useApi()
  return async ({ variable, filter, keep }: CommentQuery, after: number) =>
    (await client.verbatim.nextUncoded({ variable, filter, keep: [...keep], after })).place
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
    { affects: touchedByCoding, shownInPlace: true },
  )
}

export function useAcceptCodes() {
  return useWrite(
    (client, input: { variable: string; filter: CommentFilter; code: number | null }) => client.verbatim.accept(input),
    { affects: touchedByCoding },
  )
}

export function useMakeCodingVariable() {
  return useWrite(
    (client, input: { variable: string; level: CodeLevel; naming: { name: string; label: string } }) =>
      client.verbatim.makeVariable(input),
    { affects: touchedByCoding },
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
