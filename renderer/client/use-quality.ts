import { skipToken, useQuery, useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import type { QualityCheck } from '#shared/contract/quality.ts'
import type { QualityRuleSetting } from '#shared/quality/rule-setting.ts'
import { type Queries, useApi } from './client-context.tsx'
import { runToEnd } from './run-to-end.ts'
import { useDebounced } from './use-debounced.ts'
import { useDocumentSave } from './use-document-save.ts'
import { useCurrentProject } from './use-projects.ts'
import { useWrite } from './use-write.ts'
import type { WorkbenchClient } from './workbench-client.ts'

/** Everything that moves when a response is left out or comes back. */
const fromExclusions = (queries: Queries) => [queries.quality.key(), queries.data.key(), queries.analyses.key()]

export function useQualityRules(): readonly QualityRuleSetting[] {
  const { queries } = useApi()
  return useSuspenseQuery(queries.quality.rules.queryOptions()).data
}

/** An edited parameter shows at once; the counts follow when it has been saved. */
export function useSaveQualityRules(): (rules: readonly QualityRuleSetting[]) => void {
  return useDocumentSave<readonly QualityRuleSetting[], readonly QualityRuleSetting[]>({
    kind: 'qualityRules',
    queryKey: (queries) => queries.quality.rules.queryKey(),
    call: (client, rules) => client.quality.saveRules([...rules]),
    place: (_stored, rules) => rules,
    affects: (queries) => [queries.quality.check.key(), queries.quality.hits.key()],
  })
}

const shareKey = ['quality', 'share']

/** Whom the rules hit; giving up stops the counting. */
async function countHits(
  client: WorkbenchClient,
  signal: AbortSignal,
  onShare: (share: number | null) => void = () => {},
): Promise<QualityCheck> {
  const ended = await runToEnd(await client.quality.check(undefined, { signal }), signal, ({ share }) => onShare(share))
  return ended?.result ?? Promise.reject(signal.reason)
}

/** The counts, and how far new ones are; while they are on their way, those before. */
export function useQualityCheck() {
  const { client, queries } = useApi()
  const queryClient = useQueryClient()
  const queryKey = queries.quality.check.key()
  const { data, isFetching, isStale, refetch } = useQuery({
    queryKey,
    queryFn: ({ signal }) =>
      countHits(client, signal, (share) => queryClient.setQueryData<number | null>(shareKey, share)),
  })
  const share = useQuery<number | null>({ queryKey: shareKey, queryFn: skipToken }).data ?? null
  return {
    check: data ?? null,
    /** null: nothing is being counted. */
    counting: isFetching ? { share } : null,
    /** The counts are not those of the present data and rules: counting was given up. */
    isBehind: !isFetching && (data === undefined || isStale),
    giveUp: () => void queryClient.cancelQueries({ queryKey }),
    count: () => void refetch(),
  }
}

/**
 * Answers that are gone through for the rail (responses × items): about half a second of work. More are counted when the view
 * of data quality is opened.
 */
const mostCounted = 2_000_000
/** Typing goes on for this long before the rules are counted anew for the rail. */
const settling = 800

/**
 * The responses the rules hit that nobody has decided about; null while it is not known. Counted once the data have stood
 * still: an edited cell is no reason to go through all of them. Of a large survey, what the view of data quality has counted.
 */
export function useUndecidedResponses(): number | null {
  const { client, queries } = useApi()
  const project = useCurrentProject()
  const revision = useDebounced(project?.dataRevision ?? 0, settling)
  const { responses, items } = project ?? { responses: 0, items: 0 }
  const isLarge = responses * items > mostCounted
  const meta = { shownInPlace: true }
  const rules = useQuery({ ...queries.quality.rules.queryOptions(), meta }).data
  const { data } = useQuery<number>({
    queryKey: ['undecided', revision, rules],
    queryFn: async ({ signal }) => (await countHits(client, signal)).undecided,
    enabled: rules !== undefined && responses > 0 && !isLarge,
    placeholderData: (old) => old,
    meta,
  })
  const counted = useQuery<QualityCheck>({ queryKey: queries.quality.check.key(), queryFn: skipToken }).data
  return (isLarge ? counted?.undecided : data) ?? null
}

export function useQualityHits(id: string, limit: number) {
  const { queries } = useApi()
  const options = queries.quality.hits.queryOptions({ input: { id, offset: 0, limit } })
  return useQuery({ ...options, meta: { shownInPlace: true } })
}

export function useExcludedGroups() {
  const { queries } = useApi()
  return useSuspenseQuery(queries.quality.excluded.queryOptions()).data
}

export function useApplyQuality() {
  return useWrite((client, input: { ids: string[]; reason: string }) => client.quality.apply(input), {
    affects: fromExclusions,
  })
}

export function useAcceptHits() {
  return useWrite((client, input: { ids: string[] }) => client.quality.accept(input), { affects: fromExclusions })
}

export function useExcludeResponses() {
  return useWrite((client, input: { responses: number[]; reason: string }) => client.quality.exclude(input), {
    affects: fromExclusions,
  })
}

export function useRestoreResponses() {
  return useWrite((client, input: { responses: number[] }) => client.quality.restore(input), {
    affects: fromExclusions,
  })
}

export function useRestoreReason() {
  return useWrite((client, input: { reason: string }) => client.quality.restoreReason(input), {
    affects: fromExclusions,
  })
}
