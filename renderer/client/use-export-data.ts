import { useCallback } from 'react'
import type { FileRef } from '#shared/contract/shapes.ts'
import { useLanguage } from '../ui/language/language-context.tsx'
import { useApi } from './client-context.tsx'
import { useFiles } from './use-files.ts'
import { useProgressRun } from './use-progress-run.ts'

export interface ExportRequest {
  readonly format: 'xlsx' | 'csv' | 'sav'
  readonly answers: 'labels' | 'codes'
  readonly includeExcluded: boolean
  /** null: all. */
  readonly variables: string[] | null
}

export interface ExportedFiles {
  readonly files: readonly FileRef[]
  readonly responses: number
  readonly cutTexts: number
}

/**
 * Exports the data. Where the host has dialogs the user says where the file goes; elsewhere the finished files are
 * downloaded.
 */
export function useExportData() {
  const { client } = useApi()
  const { language } = useLanguage()
  const { download } = useFiles()
  const { run, start, cancel } = useProgressRun<ExportedFiles>()
  const exportData = useCallback(
    async (request: ExportRequest, name: string) => {
      const { nativeDialogs } = await client.app.info()
      const target = nativeDialogs ? await client.files.chooseTarget({ purpose: 'data', name }) : null
      if (nativeDialogs && target === null) return
      const written = await start((signal) => client.exports.data({ ...request, language, target }, { signal }))
      if (written === null || target !== null) return
      for (const file of written.files) await download(file)
    },
    [client, download, language, start],
  )
  return { run, exportData, cancel }
}
