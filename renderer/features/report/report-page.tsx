import { Segmented } from 'antd'
import { analysisTexts } from '#shared/messages/app/analysis.ts'
import { reportPageTexts } from '#shared/messages/app/report.ts'
import { stepTexts } from '#shared/messages/app/shell.ts'
import { useDoor } from '../../app/project-door.tsx'
import { ErrorNotice } from '../../app/repairs/error-notice.tsx'
import { useVariables } from '../../client/use-data.ts'
import { useCurrentProject } from '../../client/use-projects.ts'
import { useReportBlocks, useReportSettings, useSaveReportSettings } from '../../client/use-report.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { useSay } from '../../ui/language/use-say.ts'
import { Page } from '../../ui/page.tsx'
import { useRemembered } from '../../ui/use-remembered.ts'
import { ExportPdf } from './export-pdf.tsx'
import { ReportOutline } from './report-outline.tsx'
import { ReportPreview } from './report-preview.tsx'
import { ReportSettingsForm } from './report-settings-form.tsx'
import { StandardResultsButton } from './standard-results-button.tsx'
import './report.css'

/** What the report says of itself at the left, its pages at the right, the same blocks that are printed. */
export function ReportPage() {
  const say = useSay()
  const { importData } = useDoor()
  const hasData = useVariables().length > 0
  if (hasData) return <Report />
  return (
    <Page title={say(stepTexts.report)} purpose={say(reportPageTexts.purpose)}>
      <EmptyState
        title={say(reportPageTexts.emptyTitle)}
        action={{ label: say(analysisTexts.toData), run: importData }}
      >
        {say(reportPageTexts.emptyText)}
      </EmptyState>
    </Page>
  )
}

function Report() {
  const say = useSay()
  const project = useCurrentProject()
  const settings = useReportSettings()
  const save = useSaveReportSettings()
  const { data: blocks, error, isFetching, refetch } = useReportBlocks()
  const readOnly = project?.readOnly === true
  const [side, setSide] = useRemembered<'settings' | 'outline'>('report.side', 'settings')
  const name = settings.title === '' ? (project?.name ?? '') : settings.title
  return (
    <Page
      fixed
      title={say(stepTexts.report)}
      purpose={say(reportPageTexts.purpose)}
      actions={<ExportPdf fileName={`${name}.pdf`} />}
    >
      <StandardResultsButton readOnly={readOnly} />
      <div className="report">
        <div className="report-side">
          <Segmented
            block
            aria-label={say(reportPageTexts.side)}
            value={side}
            onChange={setSide}
            options={[
              { value: 'settings', label: say(reportPageTexts.settings) },
              { value: 'outline', label: say(reportPageTexts.outline) },
            ]}
          />
          <div className="stack report-side-body">
            {side === 'settings' ? (
              <ReportSettingsForm settings={settings} onChange={save} readOnly={readOnly} />
            ) : null}
            {side === 'outline' && blocks !== undefined ? <ReportOutline blocks={blocks} /> : null}
          </div>
        </div>
        <div className="report-paper-frame">
          {error === null ? null : <ErrorNotice error={error} retry={() => void refetch()} />}
          {blocks === undefined && isFetching ? <p className="soft">{say(reportPageTexts.preparing)}</p> : null}
          {blocks === undefined ? null : <ReportPreview blocks={blocks} accent={settings.accent} />}
        </div>
      </div>
    </Page>
  )
}
