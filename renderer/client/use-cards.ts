import { useQuery } from '@tanstack/react-query'
import { useCallback } from 'react'
import type { Block } from '#shared/document/block.ts'
import { useLanguage } from '../ui/language/language-context.tsx'
import { type Queries, useApi } from './client-context.tsx'
import type { AnalysisOptions } from './use-analysis-run.ts'
import { useFiles } from './use-files.ts'
import { useWrite } from './use-write.ts'

const affects = (queries: Queries) => [queries.analyses.snapshots.key(), queries.cards.key()]

/** The results a card has shown, the newest first; null while they are read. */
export function useCardHistory(id: string) {
  const { queries } = useApi()
  return useQuery(queries.cards.history.queryOptions({ input: { id }, staleTime: 0, gcTime: 0 })).data ?? null
}

/** Puts an earlier result back on its card. */
export function useShowResult() {
  return useWrite((client, input: { id: string; resultId: string }) => client.cards.show(input), {
    affects,
    shownInPlace: true,
  })
}

/** Computes a card with other options. */
export function useRecomputeCard() {
  return useWrite(
    (client, { id, options }: { id: string; options: AnalysisOptions }) =>
      client.cards.recompute({ id, options: { ...options } }),
    { affects },
  )
}

export function useDuplicateCard() {
  return useWrite((client, id: string) => client.cards.duplicate({ id }), { affects })
}

export function useOrderCards() {
  return useWrite((client, ids: readonly string[]) => client.cards.order({ ids: [...ids] }), { affects })
}

/**
 * Writes texts and tables to a workbook. Where the host has dialogs the user says where it goes, elsewhere it is
 * downloaded. Gives the name of the file; null: the user thought better of it.
 */
export function useExportTables() {
  const { client } = useApi()
  const { language } = useLanguage()
  const { deliver } = useFiles()
  return useCallback(
    async (name: string, blocks: readonly Block[]): Promise<string | null> => {
      const file = await deliver('data', `${name}.xlsx`, (target) =>
        client.cards.exportTables({ name, blocks: [...blocks], language, target }),
      )
      return file?.name ?? null
    },
    [client, deliver, language],
  )
}
