import { Input, type InputRef } from 'antd'
import { useEffect, useRef, useState } from 'react'
import type { EntryField } from '#shared/entry/entry-field.ts'
import type { KeyedValue } from '#shared/entry/entry-form.ts'
import { readAnswer } from '#shared/entry/read-answer.ts'
import { comparisonTexts } from '#shared/messages/app/entry.ts'
import { useSay } from '../../ui/language/use-say.ts'

interface DecisionInputProps {
  readonly label: string
  /** The question whose answer is typed; null: a note. */
  readonly field: EntryField | null
  readonly initial: string
  readonly onValue: (value: KeyedValue) => void
  readonly onCancel: () => void
}

/** A third value or a note, typed in its place. */
export function DecisionInput({ label, field, initial, onValue, onCancel }: DecisionInputProps) {
  const say = useSay()
  const [text, setText] = useState(initial)
  const input = useRef<InputRef>(null)
  useEffect(() => input.current?.focus({ cursor: 'all' }), [])
  const value = field === null ? text.trim() : readAnswer(field, text)
  return (
    <Input
      ref={input}
      size="small"
      aria-label={label}
      title={field === null ? undefined : say(comparisonTexts.otherHint)}
      value={text}
      maxLength={field === null ? 500 : 2000}
      status={value === undefined ? 'error' : ''}
      aria-invalid={value === undefined}
      onChange={(event) => setText(event.target.value)}
      onKeyDown={(event) => {
        event.stopPropagation()
        if (event.nativeEvent.isComposing) return
        if (event.key === 'Escape') onCancel()
        if (event.key === 'Enter' && value !== undefined) onValue(value)
      }}
    />
  )
}
