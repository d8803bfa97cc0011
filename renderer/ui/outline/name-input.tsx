import { useEffect, useRef } from 'react'
import { outlineTexts } from '#shared/messages/app/outline.ts'
import { useSay } from '../language/use-say.ts'

interface NameInputProps {
  readonly text: string
  readonly placeholder: string
  readonly onCommit: (text: string, next?: 'addChild') => void
  readonly onCancel: () => void
}

/** Names a node in place: Enter or leaving keeps, Tab keeps and adds a child, Escape discards. */
export function NameInput({ text, placeholder, onCommit, onCancel }: NameInputProps) {
  const say = useSay()
  const input = useRef<HTMLInputElement>(null)
  const finished = useRef(false)
  useEffect(() => {
    input.current?.focus()
    input.current?.select()
  }, [])
  const finish = (act: () => void) => {
    // Removing the field makes it lose the focus, which must not commit a second time.
    if (finished.current) return
    finished.current = true
    act()
  }
  return (
    <input
      ref={input}
      className="outline-input"
      defaultValue={text}
      placeholder={placeholder}
      aria-label={say(outlineTexts.name)}
      onClick={(event) => event.stopPropagation()}
      onBlur={(event) => finish(() => onCommit(event.target.value))}
      onKeyDown={(event) => {
        // Enter and Tab choose a candidate while an input method composes.
        if (event.nativeEvent.isComposing) return
        const { value } = event.currentTarget
        if (event.key === 'Enter') finish(() => onCommit(value))
        else if (event.key === 'Escape') finish(onCancel)
        else if (event.key === 'Tab' && !event.shiftKey && value.trim() !== '')
          finish(() => onCommit(value, 'addChild'))
        else return
        event.preventDefault()
        event.stopPropagation()
      }}
    />
  )
}
