import type { InputRef } from 'antd'
import { useLayoutEffect, useRef, useState } from 'react'
import { unusableReasons } from '#shared/entry/entry-form.ts'
import { skipRuleOf } from '#shared/entry/form-answers.ts'
import { presentField } from '#shared/entry/keying.ts'
import { keyingTexts, unusableTexts } from '#shared/messages/app/entry.ts'
import { ErrorNotice } from '../../app/repairs/error-notice.tsx'
import { useSay } from '../../ui/language/use-say.ts'
import { fieldTitle } from './answer-text.ts'
import type { FormInHand } from './form-in-hand.ts'
import { KeyingField } from './keying-field.tsx'
import { keyingKey } from './keying-keys.ts'
import { SerialFields } from './serial-fields.tsx'
import type { KeyingControl } from './use-keying.ts'
import { warningSentence } from './warning-sentence.ts'

interface KeyingFormProps {
  readonly control: KeyingControl
  readonly inHand: FormInHand
  readonly title: string
  readonly onLeave: () => void
}

/** The form on the screen. It has the focus as a whole and takes every key; only typed answers have a field of their own. */
export function KeyingForm({ control, inHand, title, onLeave }: KeyingFormProps) {
  const say = useSay()
  const { form, error } = control
  const { keying, unusable } = inHand
  const [choosing, choose] = useState(false)
  // The present question, or the end of the form, has the focus: screen readers say it, and the keys come from there.
  const target = useRef<HTMLButtonElement>(null)
  const input = useRef<InputRef>(null)
  const serial = useRef<InputRef>(null)
  const field = unusable === null ? presentField(form, keying) : null
  const isTyped = field !== null && field.keys.length === 0 && !choosing
  const takeFocus = () => (isTyped ? input.current?.focus({ cursor: 'end' }) : target.current?.focus())
  // The focus follows the question, and is left alone as long as that is the same.
  const question = `${inHand.startedAt} ${keying.cursor} ${isTyped} ${choosing} ${unusable}`
  const focused = useRef('')
  useLayoutEffect(() => {
    if (focused.current === question) return
    focused.current = question
    if (isTyped) input.current?.focus({ cursor: 'end' })
    else target.current?.focus()
  }, [question, isTyped])
  const places = { choosing, choose, toSerial: () => serial.current?.focus({ cursor: 'all' }), leave: onLeave }
  const warning = keying.warning === null ? '' : warningSentence(keying.warning, field, say)
  return (
    <div className="keying">
      <SerialFields key={inHand.startedAt} first={serial} inHand={inHand} onName={control.name} onDone={takeFocus} />
      {/* One control for the keyboard: screen readers hand every key through to an application. */}
      <div
        className="keying-pad"
        role="application"
        aria-label={title}
        onKeyDown={(event) => keyingKey(event, control, places)}
      >
        <ol className="keying-fields">
          {form.fields.map((each, place) => (
            <KeyingField
              key={each.variable.name}
              field={each}
              place={place}
              answers={keying.answers}
              isSkipped={skipRuleOf(form, each, keying.answers) !== null}
              keying={unusable === null && !choosing && place === keying.cursor ? keying : null}
              target={target}
              input={input}
              onType={control.type}
              onChoose={() => control.goTo(place)}
            />
          ))}
        </ol>
        {choosing ? (
          <div className="keying-end">
            <p>{say(keyingTexts.unusable)}</p>
            <ul className="keying-options">
              {unusableReasons.map((reason, index) => (
                <li key={reason}>
                  <button
                    type="button"
                    className="keying-question"
                    ref={index === 0 ? target : undefined}
                    onClick={() => {
                      control.mark(reason)
                      choose(false)
                    }}
                  >
                    <kbd>{index + 1}</kbd>
                    <span>{say(unusableTexts[reason])}</span>
                  </button>
                </li>
              ))}
            </ul>
            <p className="soft">{say(keyingTexts.unusableHint)}</p>
          </div>
        ) : null}
        {choosing || field !== null ? null : (
          <button type="button" className="keying-question keying-end" ref={target} onClick={() => control.finish()}>
            {unusable === null
              ? say(keyingTexts.atEnd)
              : say(keyingTexts.atEndUnusable, { reason: say(unusableTexts[unusable]) })}
          </button>
        )}
      </div>
      <p className="visually-hidden" aria-live="polite">
        {field === null
          ? ''
          : `${say(keyingTexts.progress, { place: keying.cursor + 1, total: form.fields.length })} ${fieldTitle(field)}`}
      </p>
      <p className="keying-warning" role="alert" data-shown={warning !== ''}>
        {warning}
      </p>
      {error === null ? null : <ErrorNotice error={error} />}
      <p className="soft">{say(keyingTexts.keysHelp)}</p>
    </div>
  )
}
