import { ImportOutlined, MergeCellsOutlined } from '@ant-design/icons'
import { Button, Segmented } from 'antd'
import { lazy, Suspense, useState } from 'react'
import { dataTexts } from '#shared/messages/app/data.ts'
import { emptyDataTexts } from '#shared/messages/app/data-views.ts'
import { mergeTexts } from '#shared/messages/app/editing.ts'
import { stepTexts } from '#shared/messages/app/shell.ts'
import { useDoor } from '../../app/project-door.tsx'
import { go, useRoute } from '../../app/route.ts'
import { useVariables } from '../../client/use-data.ts'
import { useCurrentProject } from '../../client/use-projects.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { useSay } from '../../ui/language/use-say.ts'
import { Page } from '../../ui/page.tsx'
import { useRemembered } from '../../ui/use-remembered.ts'
import { ImportWizard } from '../import/import-wizard.tsx'
import { dataViews } from './data-views.tsx'
import { SurveyCounts } from './survey-counts.tsx'
import './data.css'

const MergeDialog = lazy(() =>
  import('./response-merge-dialog.tsx').then((module) => ({ default: module.MergeDialog })),
)

/** Step 1: the responses and everything that is done to them; the import takes the whole page. */
export function DataPage() {
  const { view } = useRoute()
  const { fileToImport } = useDoor()
  return view === 'import' ? (
    <ImportWizard key={fileToImport?.id ?? 'none'} file={fileToImport} />
  ) : (
    <Views asked={view} />
  )
}

function Views({ asked }: { asked: string | null }) {
  const say = useSay()
  const variables = useVariables()
  const project = useCurrentProject()
  const { importData } = useDoor()
  const [merging, setMerging] = useState(false)
  const [last, remember] = useRemembered('data.view', dataViews[0].id)
  const readOnly = project?.readOnly === true
  const chosen = dataViews.find(({ id }) => id === (asked ?? last)) ?? dataViews[0]
  const head = { title: say(stepTexts.data), purpose: say(dataTexts.purpose) }
  const empty = variables.length === 0
  if (empty && chosen.needsData) {
    return (
      <Page {...head}>
        <EmptyState
          title={say(dataTexts.emptyTitle)}
          action={{ label: say(dataTexts.importData), run: importData, disabled: readOnly }}
          also={dataViews
            .filter(({ needsData }) => !needsData)
            .map(({ id, title }) => (
              <span key={id}>
                {say(emptyDataTexts.orKey)}
                <Button type="link" onClick={() => go('data', id)}>
                  {say(title)}
                </Button>
              </span>
            ))}
        >
          {asked === null ? null : (
            <>
              {say(chosen.purpose)}
              <br />
            </>
          )}
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
        <>
          {empty ? null : (
            <Button
              icon={<MergeCellsOutlined aria-hidden="true" />}
              onClick={() => setMerging(true)}
              disabled={readOnly}
            >
              {say(mergeTexts.open)}
            </Button>
          )}
          <Button icon={<ImportOutlined aria-hidden="true" />} onClick={importData} disabled={readOnly}>
            {say(empty ? dataTexts.importData : dataTexts.importMore)}
          </Button>
        </>
      }
    >
      {chosen.withCounts ? <SurveyCounts readOnly={readOnly} /> : null}
      <div className="data-switch">
        <Segmented
          aria-label={say(dataTexts.view)}
          value={chosen.id}
          onChange={(id) => {
            remember(id)
            go('data', id)
          }}
          options={dataViews
            .filter(({ needsData }) => !(empty && needsData))
            .map(({ id, title }) => ({ value: id, label: say(title) }))}
        />
        <span className="soft">
          {say(dataTexts.responses, { total: project?.responses ?? 0, valid: project?.validResponses ?? 0 })}
        </span>
      </div>
      <Suspense fallback={<p className="soft">{say(dataTexts.gridLoading)}</p>}>
        <chosen.view key={`${chosen.id} ${project?.location}`} variables={variables} readOnly={readOnly} />
      </Suspense>
      {merging ? (
        <Suspense>
          <MergeDialog variables={variables} onClose={() => setMerging(false)} />
        </Suspense>
      ) : null}
    </Page>
  )
}
