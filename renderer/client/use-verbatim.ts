import {
  keepPreviousData,
  useMutation,
  useQueries,
  useQuery,
  useQueryClient,
  useSuspenseQuery,
} from '@tanstack/react-query'
import type { Comment } from '#shared/contract/verbatim.ts'
import type { CodeFrame, CodeLevel } from '#shared/survey/code-frame.ts'
import type { CommentFilter } from '#shared/survey/comment-filter.ts'
import { type Queries, useApi } from './client-context.tsx'
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

/** Gives a comment its codes. One after the other: keys may come faster than answers. */
export function useCodeComment() {
  const { client, queries } = useApi()
  const queryClient = useQueryClient()
  const { mutateAsync } = useMutation({
    scope: { id: 'verbatim' },
    mutationFn: ({ variable, response, codes }: { variable: string; response: number; codes: readonly number[] }) =>
      client.verbatim.code({ variable, codings: [{ response, codes: [...codes] }] }),
    onSettled: () =>
      Promise.all(
        [...touched(queries), ...touchedByEveryChange(queries)].map((queryKey) =>
          queryClient.invalidateQueries({ queryKey }),
        ),
      ),
  })
  return mutateAsync
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
