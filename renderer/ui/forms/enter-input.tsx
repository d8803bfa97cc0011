import { Input, type InputRef } from 'antd'
import { useEffect, useRef } from 'react'

interface EnterInputProps {
  readonly id: string
  readonly 'aria-describedby': string | undefined
  readonly value: string
  readonly onChange: (value: string) => void
  readonly onEnter: () => void
}

/** The one text of a dialog: has the focus when the dialog opens, its suggestion selected; Enter does what the button does. */
export function EnterInput({ value, onChange, onEnter, ...ids }: EnterInputProps) {
  const input = useRef<InputRef>(null)
  useEffect(() => {
    // The dialog takes the focus itself while it opens; after its first frame the field may have it.
    const frame = requestAnimationFrame(() => input.current?.focus({ cursor: 'all' }))
    return () => cancelAnimationFrame(frame)
  }, [])
  return (
    <Input
      {...ids}
      ref={input}
      value={value}
      maxLength={120}
      onChange={(event) => onChange(event.target.value)}
      onPressEnter={(event) => {
        if (!event.nativeEvent.isComposing && value.trim() !== '') onEnter()
      }}
    />
  )
}
