import { ImportOutlined } from '@ant-design/icons'
import { Button, Segmented } from 'antd'
import { dataTexts } from '#shared/messages/app/data.ts'
import { stepTexts } from '#shared/messages/app/shell.ts'
import { useDoor } from '../../app/project-door.tsx'
import { useRoute } from '../../app/route.ts'
import { useVariables } from '../../client/use-data.ts'
import { useCurrentProject } from '../../client/use-projects.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { useSay } from '../../ui/language/use-say.ts'
import { Page } from '../../ui/page.tsx'
import { useRemembered } from '../../ui/use-remembered.ts'
import { ImportWizard } from '../import/import-wizard.tsx'
import { ResponseView } from './response-view.tsx'
import { SurveyCounts } from './survey-counts.tsx'
import { VariableView } from './variable-view.tsx'
import './data.css'

export function DataPage() {
  const { view } = useRoute()
  const { fileToImport } = useDoor()
  return view === 'import' ? <ImportWizard key={fileToImport?.id ?? 'none'} file={fileToImport} /> : <Responses />
}

function Responses() {
  const say = useSay()
  const variables = useVariables()
  const project = useCurrentProject()
  const { importData } = useDoor()
  const [view, setView] = useRemembered<'data' | 'variables'>('data.view', 'data')
  const readOnly = project?.readOnly === true
  const head = { title: say(stepTexts.data), purpose: say(dataTexts.purpose) }
  if (variables.length === 0) {
    return (
      <Page {...head}>
        <EmptyState
          title={say(dataTexts.emptyTitle)}
          action={{ label: say(dataTexts.importData), run: importData, disabled: readOnly }}
        >
          {say(dataTexts.emptyText)}
        </EmptyState>
      </Page>
    )
  }
  return (
    <Page
      {...head}
      fixed
      actions={
        <Button icon={<ImportOutlined aria-hidden="true" />} onClick={importData} disabled={readOnly}>
          {say(dataTexts.importMore)}
        </Button>
      }
    >
      <SurveyCounts readOnly={readOnly} />
      <div className="data-switch">
        <Segmented
          aria-label={say(dataTexts.view)}
          value={view}
          onChange={setView}
          options={[
            { value: 'data', label: say(dataTexts.dataView) },
            { value: 'variables', label: say(dataTexts.variableView) },
          ]}
        />
        <span className="soft">
          {say(dataTexts.responses, { total: project?.responses ?? 0, valid: project?.validResponses ?? 0 })}
        </span>
      </div>
      {view === 'data' ? (
        <ResponseView key={project?.dataRevision} variables={variables} />
      ) : (
        <VariableView variables={variables} readOnly={readOnly} />
      )}
    </Page>
  )
}
