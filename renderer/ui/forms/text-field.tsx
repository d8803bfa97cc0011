import { Input } from 'antd'
import { useDraft } from './use-draft.ts'
import './forms.css'

interface TextFieldProps {
  readonly value: string
  /** Called when the user leaves the field or presses Enter, not at every key: one edit is one step of undo. */
  readonly onCommit: (value: string) => void
  readonly id?: string
  readonly label?: string
  readonly placeholder?: string
  readonly disabled?: boolean
  /** Lines shown; more than one makes a text area, where Enter is a new line. */
  readonly rows?: number
  readonly maxLength?: number
  readonly 'aria-describedby'?: string | undefined
}

/** A text of one line or several; Escape gives back what stood there. */
export function TextField({ value, onCommit, label, rows = 1, ...rest }: TextFieldProps) {
  const { shown, dirty, edit, commit, discard } = useDraft(value, onCommit)
  const shared = { ...rest, 'aria-label': label, value: shown, onBlur: commit }
  if (rows > 1) return <Input.TextArea {...shared} rows={rows} onChange={(event) => edit(event.target.value)} />
  return (
    <Input
      {...shared}
      onChange={(event) => edit(event.target.value)}
      onPressEnter={commit}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !dirty) return
        event.stopPropagation()
        discard()
      }}
    />
  )
}
