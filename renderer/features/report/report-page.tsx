import { Button } from 'antd'
import { commonTexts } from '#shared/messages/app/common.ts'
import { reportPageTexts } from '#shared/messages/app/report.ts'
import { stepTexts } from '#shared/messages/app/shell.ts'
import { errorSentence } from '../../client/error-sentence.ts'
import { useCurrentProject } from '../../client/use-projects.ts'
import { useReportBlocks, useReportSettings, useSaveReportSettings } from '../../client/use-report.ts'
import { useLanguage } from '../../ui/language/language-context.tsx'
import { useSay } from '../../ui/language/use-say.ts'
import { Notice } from '../../ui/notices/notice.tsx'
import { Page } from '../../ui/page.tsx'
import { ExportPdf } from './export-pdf.tsx'
import { ReportOutline } from './report-outline.tsx'
import { ReportPreview } from './report-preview.tsx'
import { ReportSettingsForm } from './report-settings-form.tsx'
import './report.css'

/** What the report says of itself at the left, its pages at the right, the same blocks that are printed. */
export function ReportPage() {
  const say = useSay()
  const { language } = useLanguage()
  const project = useCurrentProject()
  const settings = useReportSettings()
  const save = useSaveReportSettings()
  const { data: blocks, error, isFetching, refetch } = useReportBlocks()
  const name = settings.title === '' ? (project?.name ?? '') : settings.title
  return (
    <Page
      fixed
      title={say(stepTexts.report)}
      purpose={say(reportPageTexts.purpose)}
      actions={<ExportPdf fileName={`${name}.pdf`} />}
    >
      <div className="report">
        <div className="stack report-side">
          <ReportSettingsForm settings={settings} onChange={save} readOnly={project?.readOnly === true} />
          {blocks === undefined ? null : <ReportOutline blocks={blocks} />}
        </div>
        <div className="report-paper-frame">
          {error === null ? null : (
            <Notice tone="error" actions={<Button onClick={() => void refetch()}>{say(commonTexts.retry)}</Button>}>
              {errorSentence(error, language)}
            </Notice>
          )}
          {blocks === undefined && isFetching ? <p className="soft">{say(reportPageTexts.preparing)}</p> : null}
          {blocks === undefined ? null : <ReportPreview blocks={blocks} accent={settings.accent} />}
        </div>
      </div>
    </Page>
  )
}
