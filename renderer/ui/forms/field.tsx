import { type ReactNode, useId } from 'react'
import './forms.css'

interface FieldProps {
  readonly label: string
  readonly hint?: string
  readonly error?: string | null
  readonly children: (ids: { readonly id: string; readonly 'aria-describedby': string | undefined }) => ReactNode
}

/** A label above its control, with the hint or the error below it. */
export function Field({ label, hint, error, children }: FieldProps) {
  const id = useId()
  const note = error ?? hint
  const noteId = note === undefined ? undefined : `${id}-note`
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {children({ id, 'aria-describedby': noteId })}
      {note === undefined ? null : (
        <p id={noteId} className={error == null ? 'field-hint' : 'field-error'}>
          {note}
        </p>
      )}
    </div>
  )
}
