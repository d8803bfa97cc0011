import { useQuery, useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { useCallback, useEffect, useMemo, useRef } from 'react'
import type { EntryBatch } from '#shared/entry/entry-batch.ts'
import type { EntryDecision, EntryDraft, EntryForm, Pass } from '#shared/entry/entry-form.ts'
import { useLanguage } from '../ui/language/language-context.tsx'
import { type Queries, useApi } from './client-context.tsx'
import { touchedByEveryChange, useWrite } from './use-write.ts'

const fromEntry = (queries: Queries) => [queries.entry.key()]

export function useEntryBatches() {
  const { queries } = useApi()
  return useSuspenseQuery(queries.entry.batches.queryOptions()).data
}
/** The batches where a missing answer is no reason to show nothing. */
export function useKnownBatches(): readonly EntryOverview[] {
  const { queries } = useApi()
  return useQuery({ ...queries.entry.batches.queryOptions(), meta: { shownInPlace: true } }).data ?? noBatches
}
const noBatches: readonly EntryOverview[] = []

export type EntryOverview = ReturnType<typeof useEntryBatches>[number]

export function useSaveEntryBatch() {
  return useWrite((client, batch: EntryBatch) => client.entry.saveBatch(batch), {
    affects: fromEntry,
    shownInPlace: true,
  })
}

export function useRemoveEntryBatch() {
  return useWrite((client, id: string) => client.entry.removeBatch({ id }), { affects: fromEntry })
}

export function useSetEntryStage() {
  return useWrite((client, input: { id: string; stage: 'keying' | 'comparing' }) => client.entry.setStage(input), {
    affects: fromEntry,
  })
}

export function useTemplateItems(template: string | null) {
  const { queries } = useApi()
  const { language } = useLanguage()
  const input = { template: template ?? '', language }
  return useQuery({ ...queries.entry.templateItems.queryOptions({ input }), enabled: template !== null })
}

/** What this person keys next; asked anew whenever keying begins. */
export function useEntryQueue(id: string, pass: Pass, keyer: string) {
  const { queries } = useApi()
  const options = queries.entry.queue.queryOptions({ input: { id, pass, keyer } })
  return useQuery({
    ...options,
    refetchOnMount: 'always',
    placeholderData: (old) => old,
    meta: { shownInPlace: true },
  })
}

export function useReadEntryForm() {
  const { client } = useApi()
  return useCallback((key: Pick<EntryForm, 'batch' | 'pass' | 'serial' | 'keyer'>) => client.entry.form(key), [client])
}

export function useRemoveEntryForm() {
  return useWrite((client, key: Pick<EntryForm, 'batch' | 'pass' | 'serial'>) => client.entry.removeForm(key), {
    affects: fromEntry,
  })
}

export function useDiscardDraft() {
  return useWrite((client, key: Pick<EntryDraft, 'batch' | 'pass' | 'keyer'>) => client.entry.discardDraft(key), {
    affects: fromEntry,
  })
}

interface EntrySaver {
  /** Keeps the form in hand. Keys pressed while a save is under way are kept by the next one, all at once. */
  keep(draft: EntryDraft): void
  finish(draft: EntryDraft): void
  /** The keyer leaves: once all is saved, the lists are read anew. */
  settle(): void
}

/** Saves what is keyed, in the order of the keys, while the keyer goes on; what is refused is handed back. */
export function useEntrySaver(onRefused: (draft: EntryDraft, error: unknown, isFinal: boolean) => void): EntrySaver {
  const { client, queries } = useApi()
  const queryClient = useQueryClient()
  const refused = useRef(onRefused)
  useEffect(() => {
    refused.current = onRefused
  }, [onRefused])
  return useMemo(() => {
    let queue: Promise<unknown> = Promise.resolve()
    let latest: EntryDraft | null = null
    const add = (work: () => Promise<unknown>, failed: (error: unknown) => void) => {
      queue = queue.then(work).catch(failed)
    }
    return {
      keep(draft) {
        latest = draft
        add(
          () => (latest === draft ? client.entry.keepDraft(draft) : Promise.resolve()),
          (error) => refused.current(draft, error, false),
        )
      },
      finish(draft) {
        latest = null
        add(
          async () => {
            await client.entry.finishForm(draft)
            const keys = [queries.entry.key(), ...touchedByEveryChange(queries)]
            void Promise.all(keys.map((queryKey) => queryClient.invalidateQueries({ queryKey })))
          },
          (error) => refused.current(draft, error, true),
        )
      },
      settle() {
        add(
          () => queryClient.invalidateQueries({ queryKey: queries.entry.key() }),
          () => undefined,
        )
      },
    }
  }, [client, queries, queryClient])
}

export function useEntryComparison(id: string) {
  const { queries } = useApi()
  return useSuspenseQuery(queries.entry.comparison.queryOptions({ input: { id } })).data
}

export function useDecideEntry() {
  return useWrite((client, decision: Omit<EntryDecision, 'at'>) => client.entry.decide(decision), {
    affects: fromEntry,
  })
}

export function useAcceptEntry() {
  return useWrite((client, input: { batch: string; by: string; acceptSingle: boolean }) => client.entry.accept(input), {
    affects: (queries) => [queries.entry.key(), queries.data.key(), queries.analyses.key(), queries.indexSystem.key()],
    shownInPlace: true,
  })
}
