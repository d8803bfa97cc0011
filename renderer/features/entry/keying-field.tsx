import { Input, type InputRef } from 'antd'
import { type Ref, useEffect, useRef } from 'react'
import type { EntryField } from '#shared/entry/entry-field.ts'
import type { Answers } from '#shared/entry/entry-form.ts'
import type { Keying } from '#shared/entry/keying.ts'
import { missingKeyKinds, missingKeys } from '#shared/entry/missing-keys.ts'
import { keyingTexts } from '#shared/messages/app/entry.ts'
import { useSay } from '../../ui/language/use-say.ts'
import { answerText, fieldTitle } from './answer-text.ts'

interface KeyingFieldProps {
  readonly field: EntryField
  readonly place: number
  readonly answers: Answers
  readonly isSkipped: boolean
  /** The state of the field that is keyed; null for the others. */
  readonly keying: Keying | null
  /** Has the focus while the question is keyed with single keys. */
  readonly target: Ref<HTMLButtonElement>
  readonly input: Ref<InputRef>
  readonly onType: (text: string) => void
  readonly onChoose: () => void
}

/** One question: its answer, and while it is keyed its keys next to the labels. */
export function KeyingField({
  field,
  place,
  answers,
  isSkipped,
  keying,
  target,
  input,
  onType,
  onChoose,
}: KeyingFieldProps) {
  const say = useSay()
  const row = useRef<HTMLLIElement>(null)
  const isPresent = keying !== null
  useEffect(() => {
    if (isPresent) row.current?.scrollIntoView?.({ block: 'nearest' })
  }, [isPresent])
  const answer = answers[field.variable.name]
  const shown = answer === undefined ? (isSkipped ? say(keyingTexts.skipped) : '') : answerText(field, answer, say)
  return (
    <li ref={row} className="keying-field" aria-current={isPresent ? 'step' : undefined} data-skipped={isSkipped}>
      <button
        type="button"
        className="keying-question"
        ref={isPresent ? target : undefined}
        tabIndex={isPresent ? 0 : -1}
        onClick={onChoose}
      >
        <span className="keying-place">{place + 1}</span>
        <span className="keying-name">{field.variable.name}</span>
        <span className="keying-label">{fieldTitle(field)}</span>
      </button>
      <span className="keying-answer">{shown}</span>
      {keying === null ? null : <Keys field={field} keying={keying} input={input} onType={onType} />}
    </li>
  )
}

interface KeysProps extends Pick<KeyingFieldProps, 'field' | 'input' | 'onType'> {
  readonly keying: Keying
}

function Keys({ field, keying, input, onType }: KeysProps) {
  const say = useSay()
  const value = keying.pending?.value ?? keying.answers[field.variable.name]
  const isTyped = field.keys.length === 0
  const hint = { multiple: keyingTexts.severalHint, ranking: keyingTexts.rankingHint } as const
  return (
    <div className="keying-keys">
      {isTyped ? (
        <Input
          ref={input}
          className="keying-input"
          aria-label={fieldTitle(field)}
          value={keying.text}
          placeholder={say(keyingTexts.typeHint)}
          inputMode={field.kind === 'number' ? 'decimal' : 'text'}
          maxLength={2000}
          onChange={(event) => onType(event.target.value)}
        />
      ) : null}
      <ul className="keying-options">
        {field.keys.map((option) => {
          const rank = keying.picked.indexOf(String(option.value))
          const isChosen = rank >= 0 || (keying.picked.length === 0 && option.value === value)
          return (
            <li key={option.keys[0]} data-chosen={isChosen}>
              <kbd>{option.keys[0]}</kbd>
              {field.kind === 'ranking' && rank >= 0 ? <b>{rank + 1}</b> : null}
              <span>{option.label === '' ? String(option.value) : option.label}</span>
            </li>
          )
        })}
        {missingKeyKinds.map((kind) => (
          <li key={kind} className="keying-missing">
            <kbd>
              {field.kind === 'text' ? missingKeys[kind].at(-1) : keyName(missingKeys[kind][0], say(keyingTexts.space))}
            </kbd>
            <span>{say(keyingTexts[kind])}</span>
          </li>
        ))}
      </ul>
      {field.kind === 'multiple' || field.kind === 'ranking' ? <p className="soft">{say(hint[field.kind])}</p> : null}
    </div>
  )
}

function keyName(key: string, space: string): string {
  return key === ' ' ? space : key
}
