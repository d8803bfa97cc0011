import { improvementTexts } from '#shared/messages/app/improvement.ts'
import { actionStatusTexts } from '#shared/messages/app/survey-words.ts'
import type { Action } from '#shared/survey/action-plan.ts'
import { isOverdue } from '#shared/survey/is-overdue.ts'
import { localDay } from '#shared/survey/local-day.ts'
import { useSay } from '../../ui/language/use-say.ts'

const tones: Readonly<Record<Action['status'], string>> = {
  planned: 'tag',
  running: 'tag tag-accent',
  done: 'tag tag-good',
  verified: 'tag tag-good',
  closed: 'tag tag-good',
  cancelled: 'tag',
}

/** How an action stands, in words and colour. */
export function ActionTags({ action }: { action: Action }) {
  const say = useSay()
  return (
    <>
      <span className={tones[action.status]}>{say(actionStatusTexts[action.status])}</span>
      {isOverdue(action, localDay(new Date())) ? (
        <span className="tag tag-bad">{say(improvementTexts.overdue)}</span>
      ) : null}
    </>
  )
}
