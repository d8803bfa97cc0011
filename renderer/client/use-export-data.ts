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
  const { deliver } = useFiles()
  const { run, start, cancel } = useProgressRun<ExportedFiles>()
  const exportData = useCallback(
    (request: ExportRequest, name: string) =>
      deliver('data', name, (target) =>
        start((signal) => client.exports.data({ ...request, language, target }, { signal })),
      ),
    [client, deliver, language, start],
  )
  return { run, exportData, cancel }
}
