import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import type { ReportSettings } from '#shared/survey/report-settings.ts'
import { useLanguage } from '../ui/language/language-context.tsx'
import { useApi } from './client-context.tsx'
import { useDocumentSave } from './use-document-save.ts'

export function useReportSettings(): ReportSettings {
  const { queries } = useApi()
  return useSuspenseQuery(queries.report.settings.queryOptions()).data
}

export function useSaveReportSettings(): (settings: ReportSettings) => void {
  return useDocumentSave<ReportSettings, ReportSettings>({
    kind: 'reportSettings',
    queryKey: (queries) => queries.report.settings.queryKey(),
    call: (client, settings) => client.report.saveSettings(settings),
    place: (_stored, settings) => settings,
  })
}

/** The report as blocks, in the language of the interface. Asked again whenever the page is opened. */
export function useReportBlocks() {
  const { queries } = useApi()
  const { language } = useLanguage()
  return useQuery(
    queries.report.blocks.queryOptions({
      input: { language },
      staleTime: 0,
      placeholderData: (old) => old,
      meta: { shownInPlace: true },
    }),
  )
}
