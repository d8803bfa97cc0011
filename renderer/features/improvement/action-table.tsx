import { formatNumber, noValue } from '#shared/document/format-number.ts'
import { actionTexts, improvementTexts } from '#shared/messages/app/improvement.ts'
import { pdcaStepTexts } from '#shared/messages/app/survey-words.ts'
import type { Action } from '#shared/survey/action-plan.ts'
import { useSay } from '../../ui/language/use-say.ts'
import { ActionTags } from './action-tags.tsx'
import '../variable/variable.css'

interface ActionTableProps {
  readonly actions: readonly Action[]
  readonly onOpen: (action: Action) => void
}

/** 行动计划表: a line an action; its measure opens it. */
export function ActionTable({ actions, onOpen }: ActionTableProps) {
  const say = useSay()
  return (
    <table className="list-table action-table">
      <caption className="visually-hidden">{say(improvementTexts.plan)}</caption>
      <thead>
        <tr>
          <th scope="col">{say(actionTexts.number)}</th>
          <th scope="col">{say(actionTexts.problem)}</th>
          <th scope="col">{say(actionTexts.rootCause)}</th>
          <th scope="col">{say(actionTexts.measure)}</th>
          <th scope="col">{say(actionTexts.owner)}</th>
          <th scope="col">{say(actionTexts.due)}</th>
          <th scope="col">{say(actionTexts.indicator)}</th>
          <th scope="col">{say(actionTexts.pdcaStep)}</th>
          <th scope="col">{say(actionTexts.status)}</th>
        </tr>
      </thead>
      <tbody>
        {actions.map((action, at) => (
          <tr key={action.id}>
            <td>{at + 1}</td>
            <td>{action.problem}</td>
            <td>{action.rootCause}</td>
            <th scope="row">
              <button
                type="button"
                className="list-table-link"
                aria-label={say(actionTexts.edit, { measure: action.measure })}
                onClick={() => onOpen(action)}
              >
                {action.measure}
              </button>
            </th>
            <td>{action.owner}</td>
            <td className="action-date">{action.due ?? noValue}</td>
            <td>
              {action.indicator}
              {action.baseline === null && action.target === null ? null : (
                <span className="action-path">
                  {say(actionTexts.indicatorPath, { baseline: shown(action.baseline), target: shown(action.target) })}
                </span>
              )}
            </td>
            <td>{say(pdcaStepTexts[action.pdcaStep])}</td>
            <td>
              <span className="action-facts">
                <ActionTags action={action} />
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function shown(value: number | null): string {
  if (value === null) return noValue
  return formatNumber(value, Number.isInteger(value) ? { kind: 'integer' } : { kind: 'decimal', digits: 2 })
}
