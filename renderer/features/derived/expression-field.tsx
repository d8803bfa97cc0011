import { Input, type InputRef } from 'antd'
import { useId, useRef } from 'react'
import { functionShapes } from '#shared/derive/expression/function-names.ts'
import { nameText } from '#shared/derive/expression/name-text.ts'
import { derivedTexts } from '#shared/messages/app/derived.ts'
import type { Variable } from '#shared/survey/variable.ts'
import { ErrorNotice } from '../../app/repairs/error-notice.tsx'
import { refusalOf } from '../../client/error-sentence.ts'
import { Choice } from '../../ui/forms/choice.tsx'
import { Field } from '../../ui/forms/field.tsx'
import { useSay } from '../../ui/language/use-say.ts'
import './derived.css'

interface ExpressionFieldProps {
  readonly label: string
  readonly hint: string
  readonly value: string
  readonly variables: readonly Variable[]
  readonly error: unknown
  readonly onChange: (expression: string) => void
}

const none = ''
const usages = Object.values(functionShapes).map(({ usage }) => usage)

/** A formula: typed, or put together from the lists; a mistake is shown where it stands. */
export function ExpressionField({ label, hint, value, variables, error, onChange }: ExpressionFieldProps) {
  const say = useSay()
  const area = useRef<InputRef>(null)
  const mistake = useId()
  // An empty formula is not yet a mistake.
  const wrong = value.trim() === '' ? null : error
  const insert = (text: string) => {
    const element = area.current?.input
    const at = element?.selectionStart ?? value.length
    const until = element?.selectionEnd ?? at
    onChange(value.slice(0, at) + text + value.slice(until))
    element?.focus()
  }
  return (
    <>
      <Field label={label} hint={hint}>
        {(ids) => (
          <Input
            {...ids}
            aria-describedby={wrong === null ? ids['aria-describedby'] : mistake}
            ref={area}
            className="expression"
            value={value}
            spellCheck={false}
            autoComplete="off"
            status={wrong === null ? '' : 'error'}
            aria-invalid={wrong !== null}
            onChange={(event) => onChange(event.target.value)}
          />
        )}
      </Field>
      {wrong === null ? null : (
        <div id={mistake}>
          <ErrorNotice error={wrong} quiet />
        </div>
      )}
      <ErrorPlace text={value} error={wrong} />
      <div className="row">
        <Choice
          label={say(derivedTexts.insertVariable)}
          value={none}
          options={[
            { value: none, label: say(derivedTexts.insertVariable) },
            ...variables.map(({ name, label: text }) => ({
              value: name,
              label: text === '' ? name : `${name} ${text}`,
            })),
          ]}
          onChange={(name) => (name === none ? undefined : insert(nameText(name)))}
        />
        <Choice
          label={say(derivedTexts.insertFunction)}
          value={none}
          options={[
            { value: none, label: say(derivedTexts.insertFunction) },
            ...usages.map((usage) => ({ value: usage, label: usage })),
          ]}
          onChange={(usage) => (usage === none ? undefined : insert(usage.slice(0, usage.indexOf('(') + 1)))}
        />
      </div>
    </>
  )
}

/** The formula again, with what is wrong marked from its place on. */
function ErrorPlace({ text, error }: { text: string; error: unknown }) {
  const position = refusalOf(error)?.details['position']
  if (typeof position !== 'number') return null
  const before = text.slice(0, position - 1)
  const wrong = /^(?:[\p{L}\p{N}_]+|\{[^}]*\}?|\s*\S?)/u.exec(text.slice(position - 1))?.[0] ?? ''
  return (
    <p className="expression-place" aria-hidden="true">
      {before}
      <mark>{wrong === '' ? '　' : wrong}</mark>
      {text.slice(before.length + wrong.length)}
    </p>
  )
}
