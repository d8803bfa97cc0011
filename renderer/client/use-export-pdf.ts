import { useCallback } from 'react'
import type { FileRef } from '#shared/contract/shapes.ts'
import { useLanguage } from '../ui/language/language-context.tsx'
import { useApi } from './client-context.tsx'
import { useFiles } from './use-files.ts'
import { useProgressRun } from './use-progress-run.ts'

/**
 * Prints the report. Where the host has dialogs the user says where the file goes; elsewhere the finished file is
 * downloaded.
 */
export function useExportPdf() {
  const { client } = useApi()
  const { language } = useLanguage()
  const { deliver } = useFiles()
  const { run, start, cancel } = useProgressRun<FileRef>()
  const exportPdf = useCallback(
    (name: string) =>
      deliver('report', name, (target) => start((signal) => client.report.exportPdf({ language, target }, { signal }))),
    [client, deliver, language, start],
  )
  return { run, exportPdf, cancel }
}
