import { PlusOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useState } from 'react'
import { actionTexts, improvementTexts } from '#shared/messages/app/improvement.ts'
import type { Action } from '#shared/survey/action-plan.ts'
import { useActions } from '../../client/use-improvement.ts'
import { useCurrentProject } from '../../client/use-projects.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { useSay } from '../../ui/language/use-say.ts'
import { newId } from '../../ui/new-id.ts'
import { Panel } from '../../ui/panel.tsx'
import { useRemembered } from '../../ui/use-remembered.ts'
import { ActionDrawer } from './action-drawer.tsx'
import { emptyAction } from './action-for-cause.ts'
import { ActionTable } from './action-table.tsx'

/** 行动计划表: every action of the project. */
export function ActionPlan() {
  const say = useSay()
  const actions = useActions()
  const readOnly = useCurrentProject()?.readOnly === true
  const [created, setCreated] = useState<Action | null>(null)
  // By its id, so that what waits for an action can open it from elsewhere.
  const [opened, open] = useRemembered<string | null>('improvement.action', null)
  const editing = created ?? actions.find(({ id }) => id === opened) ?? null
  const close = () => {
    setCreated(null)
    open(null)
  }
  const add = () => setCreated(emptyAction(newId()))
  return (
    <>
      {actions.length === 0 ? (
        <EmptyState
          title={say(actionTexts.emptyTitle)}
          action={{ label: say(actionTexts.add), run: add, disabled: readOnly }}
        >
          {say(actionTexts.emptyText)}
        </EmptyState>
      ) : (
        <Panel
          title={`${say(improvementTexts.plan)} · ${actions.length}`}
          className="improvement-column"
          flush
          actions={
            <Button icon={<PlusOutlined aria-hidden="true" />} onClick={add} disabled={readOnly}>
              {say(actionTexts.add)}
            </Button>
          }
        >
          <ActionTable actions={actions} onOpen={({ id }) => open(id)} />
        </Panel>
      )}
      {editing === null ? null : <ActionDrawer key={editing.id} action={editing} onClose={close} readOnly={readOnly} />}
    </>
  )
}
