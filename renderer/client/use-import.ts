import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import type { FileRef } from '#shared/contract/shapes.ts'
import type { ImportMapping, ImportPreview } from '#shared/survey/import-mapping.ts'
import type { Adaptation } from '#shared/survey/import-template.ts'
import { useApi } from './client-context.tsx'
import { useProgressRun } from './use-progress-run.ts'

/** How a data file is to be read. */
export type Reading =
  /** By the importer's own guess, or by a mapping. */
  | { readonly how: 'alone'; readonly sheet: string | null; readonly mapping: ImportMapping | null }
  /** All sheets that ask the same questions, as one table. */
  | { readonly how: 'sheets' }
  /** As a certain kind of export. */
  | { readonly how: 'as'; readonly sheet: string | null; readonly profile: string }
  /** Completed with another export of the same survey. */
  | { readonly how: 'with'; readonly sheet: string | null; readonly other: FileRef }
  /** By the mapping of an earlier import. */
  | { readonly how: 'like'; readonly sheet: string | null; readonly batchId: string }

export interface ReadFile {
  readonly preview: ImportPreview
  readonly adaptation: Adaptation | null
}

/** What the importer understands of a file; asks only, writes nothing. */
export function useReadFile() {
  const { client } = useApi()
  const { imports } = client
  async function read({ file, reading }: { file: FileRef; reading: Reading }): Promise<ReadFile> {
    const alone = (preview: ImportPreview): ReadFile => ({ preview, adaptation: null })
    switch (reading.how) {
      case 'alone':
        return alone(await imports.preview({ file, sheet: reading.sheet, mapping: reading.mapping }))
      case 'sheets':
        return alone(await imports.previewSheets({ file }))
      case 'as':
        return alone(await imports.previewAs({ file, sheet: reading.sheet, profile: reading.profile, mapping: null }))
      case 'with':
        return alone(await imports.previewWith({ file, sheet: reading.sheet, other: reading.other }))
      case 'like':
        return imports.adapt({ file, sheet: reading.sheet, batchId: reading.batchId })
    }
  }
  return useMutation({ meta: { shownInPlace: true }, mutationFn: read })
}

/** Earlier imports of the project, whose mappings the next wave can be read by. */
export function useImportTemplates() {
  const { queries } = useApi()
  return useQuery(queries.imports.templates.queryOptions()).data ?? []
}

/** Writes the responses: all or nothing, with progress and cancel. */
export function useRunImport() {
  const { client } = useApi()
  const queryClient = useQueryClient()
  const { run, start, cancel } = useProgressRun<{ batchId: string; responses: number; excluded: number }>()
  const write = useCallback(
    async (file: FileRef, mapping: ImportMapping) => {
      const result = await start((signal) => client.imports.run({ file, mapping }, { signal }))
      if (result !== null) await queryClient.invalidateQueries()
      return result
    },
    [client, queryClient, start],
  )
  return { run, write, cancel }
}
