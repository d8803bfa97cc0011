import { CalendarOutlined } from '@ant-design/icons'
import { Button, Input } from 'antd'
import { useId, useRef, useState } from 'react'
import { isoDate } from '#shared/entry/typed-answer.ts'
import { commonTexts } from '#shared/messages/app/common.ts'
import { useSay } from '../language/use-say.ts'
import './forms.css'

interface DateFieldProps {
  /** ISO date, or null. */
  readonly value: string | null
  readonly onChange: (value: string | null) => void
  readonly id?: string
  readonly disabled?: boolean
  readonly 'aria-describedby'?: string | undefined
}

/**
 * A date, typed or from the platform's calendar. It is written 2026-07-15 in every language: the platform's own field would
 * follow the browser's language, not that of the program.
 */
export function DateField({ value, onChange, disabled = false, ...rest }: DateFieldProps) {
  const say = useSay()
  const hint = useId()
  const calendar = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState<string | null>(null)
  const date = typed === null ? value : readDate(typed)
  const refused = date === undefined
  const commit = () => {
    if (refused) return
    if (date !== value) onChange(date)
    setTyped(null)
  }
  return (
    <>
      <Input
        {...rest}
        aria-describedby={refused ? hint : rest['aria-describedby']}
        aria-invalid={refused}
        status={refused ? 'error' : ''}
        disabled={disabled}
        maxLength={20}
        value={typed ?? value ?? ''}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={commit}
        onPressEnter={commit}
        suffix={
          <span className="date-calendar">
            <input
              ref={calendar}
              type="date"
              tabIndex={-1}
              aria-hidden="true"
              disabled={disabled}
              value={value ?? ''}
              onChange={(event) => {
                setTyped(null)
                onChange(readDate(event.target.value) ?? null)
              }}
            />
            <Button
              type="text"
              size="small"
              disabled={disabled}
              icon={<CalendarOutlined aria-hidden="true" />}
              aria-label={say(commonTexts.calendar)}
              title={say(commonTexts.calendar)}
              onClick={() => calendar.current?.showPicker()}
            />
          </span>
        }
      />
      {refused ? (
        <span id={hint} className="field-error">
          {say(commonTexts.notADate)}
        </span>
      ) : null}
    </>
  )
}

/** An ISO date, null for nothing, undefined for what is no date. */
function readDate(typed: string): string | null | undefined {
  const text = typed.normalize('NFKC').trim()
  return text === '' ? null : (isoDate(text) ?? undefined)
}
