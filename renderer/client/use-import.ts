import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import type { FileRef } from '#shared/contract/shapes.ts'
import type { ImportMapping } from '#shared/survey/import-mapping.ts'
import { useApi } from './client-context.tsx'
import { useProgressRun } from './use-progress-run.ts'

export interface PreviewRequest {
  readonly file: FileRef
  readonly sheet: string | null
  readonly mapping: ImportMapping | null
}

/** What the importer understands of a file; asks only, writes nothing. */
export function useImportPreview() {
  const { client } = useApi()
  return useMutation({
    meta: { shownInPlace: true },
    mutationFn: (request: PreviewRequest) => client.imports.preview(request),
  })
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
