import { Button } from 'antd'
import { type KeyboardEvent, useEffect, useId, useRef } from 'react'
import { tourStepTexts, tourTexts } from '#shared/messages/app/tour.ts'
import { go, useRoute } from '../../../app/route.ts'
import { useSay } from '../../../ui/language/use-say.ts'
import { useTour } from './tour-context.tsx'
import { tourSteps } from './tour-steps.ts'
import { useTarget } from './use-target.ts'
import './tour.css'

/** The tour while it runs: a card beside the page and a frame around what it speaks of. The page stays usable. */
export function TourCard() {
  const { step, running } = useTour()
  return running && step !== null ? <Step key={step} at={step} /> : null
}

function Step({ at }: { readonly at: number }) {
  const say = useSay()
  const id = useId()
  const { show, end } = useTour()
  const { page } = useRoute()
  const card = useRef<HTMLElement>(null)
  const step = tourSteps[at] ?? tourSteps[0]
  const texts = tourStepTexts[step.id]
  const box = useTarget(step.targets)
  const last = at === tourSteps.length - 1
  // The keyboard is on the card after every turn; from there Tab goes on into the page.
  useEffect(() => card.current?.focus(), [])
  // The card goes, the keyboard stays: on the page it spoke of.
  function leave(where: number | null): void {
    end(where)
    document.querySelector('main')?.focus()
  }
  const next = () => (last ? leave(null) : show(at + 1))
  function press(event: KeyboardEvent): void {
    if (event.key === 'ArrowRight') next()
    else if (event.key === 'ArrowLeft' && at > 0) show(at - 1)
    else if (event.key === 'Escape') leave(at)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  const away = page !== step.page
  // Where the card would hide what it speaks of it stands at the other side.
  const left = box !== null && box.left + box.width > window.innerWidth - cardRoom && box.left > cardRoom
  return (
    <>
      {box === null || away ? null : <div className="tour-frame" aria-hidden="true" style={box} />}
      <section
        ref={card}
        className={left ? 'tour-card tour-card-left' : 'tour-card'}
        role="dialog"
        aria-modal="false"
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-text`}
        tabIndex={-1}
        onKeyDown={press}
      >
        <p className="soft">
          {say(tourTexts.title)} · {say(tourTexts.progress, { n: at + 1, total: tourSteps.length })}
        </p>
        <h2 id={`${id}-title`}>{say(texts.title)}</h2>
        <p id={`${id}-text`}>{say(texts.text)}</p>
        {away ? (
          <p>
            <Button size="small" onClick={() => go(step.page, step.view)}>
              {say(tourTexts.goThere)}
            </Button>
          </p>
        ) : null}
        <p className="row">
          <Button size="small" disabled={at === 0} onClick={() => show(at - 1)}>
            {say(tourTexts.back)}
          </Button>
          <Button size="small" type="primary" onClick={next}>
            {say(last ? tourTexts.finish : tourTexts.next)}
          </Button>
          <span className="spread" />
          {last ? null : (
            <Button size="small" type="text" onClick={() => leave(at)}>
              {say(tourTexts.skip)}
            </Button>
          )}
        </p>
        <p className="tour-keys soft">{say(tourTexts.keys)}</p>
      </section>
    </>
  )
}

/** The width of the card with its margins (px). */
const cardRoom = 376
