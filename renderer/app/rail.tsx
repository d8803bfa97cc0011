import { shellTexts, stepStateTexts, stepTexts } from '#shared/messages/app/shell.ts'
import { useSay } from '../ui/language/use-say.ts'
import { type AnyPageId, addressOf, pageIds } from './route.ts'
import { useStatusSentence } from './steps/use-status-sentence.ts'
import { useStepStates } from './steps/use-step-states.ts'
import './rail.css'

/**
 * The steps in working order, each with its state; any of them can be opened at any time. The title holds the reasons: the
 * tooltip of those who point, and the link's description for those who listen.
 */
export function Rail({ current }: { current: AnyPageId }) {
  const say = useSay()
  const states = useStepStates()
  const sentence = useStatusSentence()
  return (
    <nav className="rail" aria-label={say(shellTexts.steps)}>
      <ol>
        {pageIds.map((id, index) => {
          const name = say(stepTexts[id])
          const status = states[id]
          const because = sentence(status)
          return (
            <li key={id}>
              <a
                href={addressOf(id)}
                className="rail-step"
                data-state={status.state}
                aria-current={id === current ? 'page' : undefined}
                title={`${name} · ${because}`}
                aria-keyshortcuts={`Alt+${index + 1}`}
              >
                <span className="rail-number" aria-hidden="true">
                  {index + 1}
                </span>
                <span className="rail-name">{name}</span>
                <span className="rail-state">
                  <span className="visually-hidden">{say(stepStateTexts[status.state])}</span>
                </span>
              </a>
            </li>
          )
        })}
      </ol>
    </nav>
  )
}
