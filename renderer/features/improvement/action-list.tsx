import { Button } from 'antd'
import { improvementTexts } from '#shared/messages/app/improvement.ts'
import type { Action } from '#shared/survey/action-plan.ts'
import type { Cause, CauseTree } from '#shared/survey/cause-tree.ts'
import { useSay } from '../../ui/language/use-say.ts'
import { newId } from '../../ui/new-id.ts'
import { walk } from '../../ui/outline/outline-node.ts'
import { Panel } from '../../ui/panel.tsx'
import { actionForCause } from './action-for-cause.ts'
import { ActionTags } from './action-tags.tsx'

interface ActionListProps {
  readonly tree: CauseTree | null
  readonly actions: readonly Action[]
  readonly onOpen: (action: Action) => void
  readonly readOnly: boolean
}

/** The actions against the causes of the fishbone shown; a main cause without one waits here for its measure. */
export function ActionList({ tree, actions, onOpen, readOnly }: ActionListProps) {
  const say = useSay()
  const causes: readonly Cause[] = tree === null ? [] : walk(tree.bones).map(({ node }) => node)
  const linked = actions.filter(({ causeId }) => causes.some(({ id }) => id === causeId))
  const pending = causes.filter(
    ({ id, status }) => status === 'mainCause' && !actions.some(({ causeId }) => causeId === id),
  )
  return (
    <Panel title={`${say(improvementTexts.actions)} · ${linked.length}`} className="action-panel" flush>
      {linked.length + pending.length === 0 ? (
        <p className="improvement-hint">{say(improvementTexts.actionsNone)}</p>
      ) : null}
      <ul className="action-list" aria-label={say(improvementTexts.actions)}>
        {pending.map((cause) => (
          <li key={cause.id} className="action-pending">
            <span>{say(improvementTexts.pending, { cause: cause.text })}</span>
            <Button
              size="small"
              disabled={readOnly || tree === null}
              onClick={() => (tree === null ? undefined : onOpen(actionForCause(tree, cause, newId())))}
            >
              {say(improvementTexts.plan1)}
            </Button>
          </li>
        ))}
        {linked.map((action) => (
          <li key={action.id}>
            <button type="button" onClick={() => onOpen(action)}>
              <strong>{action.measure}</strong>
              <span className="soft">{action.rootCause}</span>
              <span className="action-facts">
                {action.owner}
                {action.due === null ? null : <span>{say(improvementTexts.due, { date: action.due })}</span>}
                <ActionTags action={action} />
              </span>
            </button>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
