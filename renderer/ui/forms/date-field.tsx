import { Input } from 'antd'

interface DateFieldProps {
  /** ISO date, or null. */
  readonly value: string | null
  readonly onChange: (value: string | null) => void
  readonly id?: string
  readonly disabled?: boolean
  readonly 'aria-describedby'?: string | undefined
}

/** A date by keyboard or from the platform's own calendar. */
export function DateField({ value, onChange, ...rest }: DateFieldProps) {
  return (
    <Input
      {...rest}
      type="date"
      value={value ?? ''}
      onChange={(event) => onChange(event.target.value === '' ? null : event.target.value)}
    />
  )
}
