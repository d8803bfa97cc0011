import { shellTexts, stepStateTexts, stepTexts } from '#shared/messages/app/shell.ts'
import { useSay } from '../ui/language/use-say.ts'
import { type AnyPageId, addressOf, pageIds } from './route.ts'
import { useStepStates } from './use-step-states.ts'
import './rail.css'

/** The steps in working order, each with its state; any of them can be opened at any time. */
export function Rail({ current }: { current: AnyPageId }) {
  const say = useSay()
  const states = useStepStates()
  return (
    <nav className="rail" aria-label={say(shellTexts.steps)}>
      <ol>
        {pageIds.map((id, index) => {
          const name = say(stepTexts[id])
          const state = states[id]
          return (
            <li key={id}>
              <a
                href={addressOf(id)}
                className="rail-step"
                data-state={state}
                aria-current={id === current ? 'page' : undefined}
                title={`${name} · ${say(stepStateTexts[state])}`}
                aria-keyshortcuts={`Alt+${index + 1}`}
              >
                <span className="rail-number" aria-hidden="true">
                  {index + 1}
                </span>
                <span className="rail-name">{name}</span>
                <span className="rail-state">
                  <span className="visually-hidden">{say(stepStateTexts[state])}</span>
                </span>
              </a>
            </li>
          )
        })}
      </ol>
    </nav>
  )
}
