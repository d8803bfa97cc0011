import { Checkbox } from 'antd'
import { lazy, Suspense } from 'react'
import { dataTexts } from '#shared/messages/app/data.ts'
import { useCurrentProject } from '../../client/use-projects.ts'
import { useSay } from '../../ui/language/use-say.ts'
import { useRemembered } from '../../ui/use-remembered.ts'
import type { DataViewProps } from './data-view-props.ts'

const ResponseGrid = lazy(() => import('./response-grid.tsx').then((module) => ({ default: module.ResponseGrid })))

/** The responses as they were given, row by row. */
export function ResponseView({ variables }: DataViewProps) {
  const say = useSay()
  const revision = useCurrentProject()?.dataRevision
  const [labels, setLabels] = useRemembered('data.labels', true)
  return (
    <div className="data-view">
      <Checkbox checked={labels} onChange={(event) => setLabels(event.target.checked)}>
        {say(dataTexts.showLabels)}
      </Checkbox>
      <Suspense fallback={<p className="soft">{say(dataTexts.gridLoading)}</p>}>
        <ResponseGrid key={revision} variables={variables} showLabels={labels} />
      </Suspense>
    </div>
  )
}
