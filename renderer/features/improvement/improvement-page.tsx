import { Segmented } from 'antd'
import { improvementTexts } from '#shared/messages/app/improvement.ts'
import { stepTexts } from '#shared/messages/app/shell.ts'
import { useSay } from '../../ui/language/use-say.ts'
import { Page } from '../../ui/page.tsx'
import { useRemembered } from '../../ui/use-remembered.ts'
import { ActionPlan } from './action-plan.tsx'
import { CausesView } from './causes-view.tsx'
import './improvement.css'

/** Step 7: root causes, and the plan of actions against them. */
export function ImprovementPage() {
  const say = useSay()
  const [view, setView] = useRemembered<'causes' | 'plan'>('improvement.view', 'causes')
  return (
    <Page
      fixed
      title={say(stepTexts.improvement)}
      purpose={say(improvementTexts.purpose)}
      actions={
        <Segmented
          aria-label={say(improvementTexts.view)}
          value={view}
          onChange={setView}
          options={[
            { value: 'causes', label: say(improvementTexts.causes) },
            { value: 'plan', label: say(improvementTexts.plan) },
          ]}
        />
      }
    >
      {view === 'causes' ? <CausesView /> : <ActionPlan />}
    </Page>
  )
}
