import { Input, type InputRef } from 'antd'
import { type Ref, useId, useRef, useState } from 'react'
import { keyingTexts } from '#shared/messages/app/entry.ts'
import { useSay } from '../../ui/language/use-say.ts'
import type { FormInHand } from './form-in-hand.ts'

interface SerialFieldsProps {
  readonly first: Ref<InputRef>
  readonly inHand: FormInHand
  readonly onName: (told: Partial<Pick<FormInHand, 'serial' | 'paperId'>>) => void
  /** The form takes the focus back. */
  readonly onDone: () => void
}

/** The numbers of a form: the serial goes on by itself, the one printed on the paper may be typed. F2, Enter, Enter. */
export function SerialFields({ first, inHand, onName, onDone }: SerialFieldsProps) {
  const say = useSay()
  const id = useId()
  const paper = useRef<InputRef>(null)
  const [serial, setSerial] = useState(String(inHand.serial))
  const [paperId, setPaperId] = useState(inHand.paperId)
  const commitSerial = () => {
    const number = Number(serial.normalize('NFKC'))
    if (!Number.isInteger(number) || number < 1) setSerial(String(inHand.serial))
    else if (number !== inHand.serial) onName({ serial: number })
  }
  return (
    <div className="keying-serial">
      <label htmlFor={`${id}-serial`}>{say(keyingTexts.serial)}</label>
      <Input
        id={`${id}-serial`}
        ref={first}
        value={serial}
        disabled={inHand.correcting}
        inputMode="numeric"
        onChange={(event) => setSerial(event.target.value)}
        onBlur={commitSerial}
        onKeyDown={(event) => {
          if (event.key === 'Enter') paper.current?.focus({ cursor: 'all' })
          if (event.key === 'Escape') onDone()
        }}
      />
      <label htmlFor={`${id}-paper`}>{say(keyingTexts.paperId)}</label>
      <Input
        id={`${id}-paper`}
        ref={paper}
        value={paperId}
        maxLength={60}
        onChange={(event) => setPaperId(event.target.value)}
        onBlur={() => {
          if (paperId.trim() !== inHand.paperId) onName({ paperId: paperId.trim() })
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' && event.key !== 'Escape') return
          event.preventDefault()
          onDone()
        }}
      />
    </div>
  )
}
