import { Button, Drawer } from 'antd'
import type { ListedStep } from '#shared/contract/history.ts'
import { historyPanelTexts } from '#shared/messages/app/history-panel.ts'
import { useHistorySteps } from '../client/use-history.ts'
import { useLanguage } from '../ui/language/language-context.tsx'
import { momentText } from '../ui/language/moment-text.ts'
import { useSay } from '../ui/language/use-say.ts'
import { useAnnounce } from '../ui/notices/announcer.tsx'
import { historyLabel } from './history-label.ts'
import './history-panel.css'

interface HistoryPanelProps {
  readonly readOnly: boolean
  readonly onClose: () => void
}

/** Everything that was done to the project and can be taken back, and the way back to any state of it. */
export function HistoryPanel({ readOnly, onClose }: HistoryPanelProps) {
  const say = useSay()
  const announce = useAnnounce()
  const { steps, isPending, hasMore, more, goTo } = useHistorySteps()
  const present = steps.find(({ state }) => state === 'done')?.id ?? 0
  const go = (id: number, name: string) =>
    goTo.mutate(id, { onSuccess: () => announce(say(historyPanelTexts.wentTo, { step: name })) })
  const beginning = say(historyPanelTexts.beginning)
  return (
    <Drawer open title={say(historyPanelTexts.title)} size={420} onClose={onClose}>
      <p className="soft">{say(historyPanelTexts.purpose)}</p>
      <ol className="history-list" aria-busy={isPending || goTo.isPending}>
        {steps.map((step) => (
          <HistoryLine
            key={step.id}
            step={step}
            present={step.id === present}
            disabled={readOnly || goTo.isPending}
            onGo={(name) => go(step.id, name)}
          />
        ))}
        {hasMore || isPending ? null : (
          <li aria-current={present === 0 ? 'step' : undefined}>
            <button type="button" disabled={readOnly || goTo.isPending} onClick={() => go(0, beginning)}>
              <span>{beginning}</span>
            </button>
          </li>
        )}
      </ol>
      {hasMore ? <Button onClick={() => void more()}>{say(historyPanelTexts.more)}</Button> : null}
    </Drawer>
  )
}

interface HistoryLineProps {
  readonly step: ListedStep
  readonly present: boolean
  readonly disabled: boolean
  readonly onGo: (name: string) => void
}

function HistoryLine({ step, present, disabled, onGo }: HistoryLineProps) {
  const say = useSay()
  const { language } = useLanguage()
  const { kind, subject, at, user, state } = step
  const name = subject === '' ? historyLabel(kind, say) : `${historyLabel(kind, say)} · ${subject}`
  return (
    <li className={state === 'undone' ? 'history-undone' : undefined} aria-current={present ? 'step' : undefined}>
      <button type="button" disabled={disabled} onClick={() => onGo(name)}>
        <span>{name}</span>
        <span className="soft">
          {momentText(at, language)} · {user}
          {state === 'undone' ? ` · ${say(historyPanelTexts.undone)}` : ''}
          {present ? ` · ${say(historyPanelTexts.present)}` : ''}
        </span>
      </button>
    </li>
  )
}
